import { expect, test } from 'vitest'
import { groupProjects } from './group-projects.ts'
import type { Project } from './project.ts'
import { en } from './words-en.ts'

const names = { chain: (id: string | null) => `chain ${id}`, district: (id: string | null) => `district ${id}` }
const terms = { names, words: en, language: 'en' } as const
const project = (key: string, chain: string | null, investment: number | null) =>
  ({ key, chain, investment, district: 'd', case: null }) as Project

test('the largest group comes first, the greatest investment first in it, and what lacks the group last', () => {
  const projects = [
    project('loose', null, 900),
    project('one', 'a', 5),
    project('small', 'b', 1),
    project('unknown', 'b', null),
    project('great', 'b', 8),
  ]
  expect(
    groupProjects(projects, 'chain', terms).map(({ title, projects: own }) => [title, own.map(({ key }) => key)]),
  ).toEqual([
    ['chain b', ['great', 'small', 'unknown']],
    ['chain a', ['one']],
    ['Not filled in', ['loose']],
  ])
})

test('projects without a case stand together where they are grouped by stage', () => {
  expect(groupProjects([project('a', 'a', 1)], 'stage', terms).map(({ title }) => title)).toEqual(['No case yet'])
})
