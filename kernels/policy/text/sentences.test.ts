import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'

const parts = (line: string) => splitSentences(line).map(({ kind, start, end }) => [kind, line.slice(start, end)])

describe('sentences of a line', () => {
  test('a bracket of bodies is a mark and no part of a sentence, before or behind the full stop', () => {
    expect(parts('建立名录。（市水务局负责）推广节水器具（市城管委牵头）。')).toEqual([
      ['sentence', '建立名录'],
      ['mark', '市水务局负责'],
      ['sentence', '推广节水器具'],
      ['mark', '市城管委牵头'],
    ])
  })

  test('other brackets and bare names behind a sentence are marks too', () => {
    expect(parts('建立名录。【责任单位：市水务局】推广器具。（市城管委、市水务局、各区人民政府）')).toEqual([
      ['sentence', '建立名录'],
      ['mark', '责任单位：市水务局'],
      ['sentence', '推广器具'],
      ['mark', '市城管委、市水务局、各区人民政府'],
    ])
  })

  test('a full stop inside a bracket or a quotation ends nothing outside it', () => {
    expect(parts('落实“先看。后定”办法（含试点。下同）；开展检查。')).toEqual([
      ['sentence', '落实“先看。后定”办法（含试点。下同）'],
      ['sentence', '开展检查'],
    ])
  })

  test('a bracket that names nobody stays in its sentence', () => {
    expect(parts('推广节能产品（含照明）。')).toEqual([['sentence', '推广节能产品（含照明）']])
  })

  test('an unclosed bracket does not swallow the sentences behind it', () => {
    expect(parts('推进甲事（见附件。推进乙事。')).toHaveLength(2)
  })
})
