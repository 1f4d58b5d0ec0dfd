import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleContent } from './fixtures/clause-content.ts'
import { mapChapters } from './map-chapters.ts'

const shape = (...refs: string[]) =>
  mapChapters(refs.map((ref) => exampleContent(ref, 1))).map(({ head, sections }) => [
    head?.ref ?? null,
    sections.map((section) => section.map(({ ref }) => ref)),
  ])

test('a chapter has its sections, and a section the clauses below it', () => {
  expect(shape('一', '一/（一）', '一/（一）/1', '一/（一）/2', '一/（二）', '二', '二/（一）')).toEqual([
    ['一', [['一/（一）', '一/（一）/1', '一/（一）/2'], ['一/（二）']]],
    ['二', [['二/（一）']]],
  ])
})

test('articles without chapters are one group without a head', () => {
  expect(shape('第一条', '第二条', '第三条')).toEqual([[null, [['第一条'], ['第二条'], ['第三条']]]])
})

test('articles before and behind chapters are groups of their own', () => {
  expect(shape('前言', '一', '一/（一）', '附则')).toEqual([
    [null, [['前言']]],
    ['一', [['一/（一）']]],
    [null, [['附则']]],
  ])
})

test('a document that begins in the middle, or skips a level, still shows all', () => {
  expect(shape('甲/一', '甲/一/1/a', '甲/二')).toEqual([
    ['甲/一', [['甲/一/1/a']]],
    [null, [['甲/二']]],
  ])
})

test('every clause stands in exactly one place, in the order of the document', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 40 }), (levels) => {
      const contents = levels.map((level, at) => exampleContent(`${at}`, 1, { level }))
      const shown = mapChapters(contents).flatMap(({ head, sections }) => [...(head ? [head] : []), ...sections.flat()])
      expect(shown.map(({ ref }) => ref)).toEqual(contents.map(({ ref }) => ref))
    }),
  )
})
