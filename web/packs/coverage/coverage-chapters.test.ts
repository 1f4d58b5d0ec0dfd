import type { PackClause } from '@linchpin/api'
import { expect, test } from 'vitest'
import { coverageChapters, ordinal } from './coverage-chapters.ts'

const clause = (ref: string): PackClause => ({
  ref,
  heading: null,
  state: 'open',
  commits: 1,
  why: null,
  answers: [],
  mentions: [],
  reason: null,
})
const shape = (refs: readonly string[]) =>
  coverageChapters(refs.map(clause)).map(({ head, sections }) => [
    head?.ref ?? null,
    sections.map((section) => section.map(ordinal).join(' ')),
  ])

test('a chapter has its sections, and a section the points below it', () => {
  expect(shape(['一', '一/（一）', '一/（一）/1', '一/（一）/2', '一/（二）', '二', '二/（一）'])).toEqual([
    ['一', ['（一） 1 2', '（二）']],
    ['二', ['（一）']],
  ])
})

test('clauses side by side without a chapter are one group', () => {
  expect(shape(['前言', '一', '二', '三', '三/1', '四'])).toEqual([
    [null, ['前言', '一', '二']],
    ['三', ['1']],
    [null, ['四']],
  ])
})

test('every clause stands somewhere, each once', () => {
  const refs = ['前言', '一', '一/（一）/1', '一/（一）', '十', '十一', '十一/1', '落款']
  const placed = coverageChapters(refs.map(clause)).flatMap(({ head, sections }) => [
    ...(head ? [head.ref] : []),
    ...sections.flat().map(({ ref }) => ref),
  ])
  expect(placed.toSorted()).toEqual(refs.toSorted())
})
