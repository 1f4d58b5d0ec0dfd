import { describe, expect, test } from 'vitest'
import type { About } from '../definition.ts'
import { defineBody } from '../definitions/body.ts'
import { defineIndustry } from '../definitions/industry.ts'
import { clause, defineDocument } from '../documents/index.ts'
import { type AnyDefinition, type Listed, leftOut, listed } from '../pack.ts'
import { rowIds } from '../rows.ts'
import { assumed } from '../source.ts'
import { coverageOf } from './coverage-of.ts'

const measures = defineDocument('measures', {
  title: '云渚市若干措施',
  issuer: null,
  docNumber: null,
  date: null,
  genre: 'measures',
  textHash: 'a'.repeat(64),
  clauses: {
    前言: { commits: 0, why: 'preamble' },
    一: { commits: 1, heading: '产业链' },
    '一/（一）': { commits: 2 },
    '一/（二）': { commits: 3 },
    二: { commits: 0, why: 'commencement' },
    三: { commits: 0 },
  },
})
const news = defineDocument('news', {
  ...measures,
  genre: 'news',
  clauses: {
    一是: { commits: 2, why: 'genre' },
    二是: { commits: 1, why: 'genre' },
    三是: { commits: 0, why: 'genre' },
  },
})
const about = (source: About['source'], row: About['row'] = 'M3'): About => ({
  label: { zh: '甲', en: 'A' },
  row,
  source,
})
const industry = (id: string, source: About['source'], row?: About['row']) =>
  defineIndustry(id, { ...about(source, row), standing: 'leading', segments: {} })
const bureau = (source: About['source'], row?: About['row']) =>
  defineBody('bureau', { ...about(source, row), kind: 'department', level: 'city' })

const covered = (definitions: readonly AnyDefinition[], list: readonly Listed[] = [], partly: readonly Listed[] = []) =>
  coverageOf({ documents: [measures, news], definitions, listed: list, partly })
const statesOf = (definitions: readonly AnyDefinition[], list?: readonly Listed[]) =>
  Object.fromEntries(covered(definitions, list).documents[0]?.clauses.map(({ ref, state }) => [ref, state]) ?? [])

describe('a clause', () => {
  test('is covered by what names exactly it; the chapter does not cover its sections', () => {
    expect(statesOf([industry('machines', [clause(measures, '一'), clause(measures, '一/（二）')])])).toEqual({
      前言: 'free',
      一: 'covered',
      '一/（一）': 'open',
      '一/（二）': 'covered',
      二: 'free',
      三: 'free',
    })
  })

  test('that only a body names stays open, and the body is shown', () => {
    const [document] = covered([bureau(clause(measures, '一'))]).documents
    expect(document?.clauses[1]).toMatchObject({
      state: 'open',
      answers: [],
      mentions: [{ kind: 'body', id: 'bureau' }],
    })
  })

  test('is listed with its reason, unless a definition answers it', () => {
    const list = [listed(clause(measures, '一/（一）'), '由省级办理', 'done by the province')]
    expect(statesOf([], list)['一/（一）']).toBe('listed')
    expect(covered([], list).documents[0]?.clauses[2]?.reason).toEqual({ zh: '由省级办理', en: 'done by the province' })
    expect(statesOf([industry('machines', clause(measures, '一/（一）'))], list)['一/（一）']).toBe('covered')
  })

  test('is answered in part where the pack says what is left out', () => {
    const left = [leftOut(clause(measures, '一/（一）'), '不含宣传', 'publicity is left out')]
    const made = covered([industry('machines', clause(measures, '一/（一）'))], [], left).documents[0]
    expect(made?.clauses[2]).toMatchObject({ state: 'partly', reason: { zh: '不含宣传' } })
    expect(made?.counts).toMatchObject({ covered: 0, partly: 1 })
  })

  test('of the same ref in another document is another clause', () => {
    const other = defineDocument('other', { ...measures, clauses: { 一: { commits: 1 } } })
    expect(statesOf([industry('machines', clause(other, '一'))]).一).toBe('open')
  })
})

test('counts part the committing clauses, leave out the words before the first, and show reports apart', () => {
  const made = covered(
    [industry('machines', [clause(measures, '一'), clause(news, '一是')])],
    [listed(clause(measures, '一/（一）'), '由省级办理', 'done by the province')],
  )
  expect(made.documents.map(({ counts }) => counts)).toEqual([
    { clauses: 5, committing: 3, covered: 1, partly: 0, listed: 1, open: 1, reported: 0, reportedAnswered: 0 },
    { clauses: 3, committing: 0, covered: 0, partly: 0, listed: 0, open: 0, reported: 2, reportedAnswered: 1 },
  ])
})

test('a row counts the definitions that answer, each under every row that it serves', () => {
  const made = covered([industry('machines', assumed('试', 'try'), ['M3', 'M5']), bureau(assumed('试', 'try'), 'M6')])
  const counts = Object.fromEntries(made.rows.map(({ id, definitions }) => [id, definitions.length]))
  expect(made.rows).toHaveLength(33)
  expect(counts).toMatchObject({ M3: 1, M5: 1, M6: 0 })
})

test('a pack is complete when no committing clause is open, whatever rows it has', () => {
  const everywhere = clause(measures, '一')
  const rest = [
    listed(clause(measures, '一/（一）'), '无', 'none'),
    listed(clause(measures, '一/（二）'), '无', 'none'),
  ]
  const all = industry('machines', everywhere, [...rowIds] as [(typeof rowIds)[number], ...typeof rowIds])
  expect(covered([all], rest).isComplete).toBe(true)
  expect(covered([all], rest.slice(1)).isComplete).toBe(false)
  expect(covered([industry('machines', everywhere)], rest).isComplete).toBe(true)
})
