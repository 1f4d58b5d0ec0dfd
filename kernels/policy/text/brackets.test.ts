import { describe, expect, test } from 'vitest'
import { pairBrackets } from './brackets.ts'

const pairs = (line: string) =>
  [...pairBrackets(line).partner].filter(([open, close]) => open < close).sort((a, b) => a[0] - b[0])

describe('pairs of brackets', () => {
  test('one within the other, each with its own', () => {
    expect(pairs('《关于（试行）的意见》')).toEqual([
      [0, 10],
      [3, 6],
    ])
    expect(pairBrackets('《关于（试行）的意见》').partner.get(6)).toBe(3)
  })

  test('full- and half-width forms pair, marks of another class do not', () => {
    expect(pairs('（甲)')).toEqual([[0, 2]])
    expect(pairBrackets('（甲》')).toMatchObject({ unpaired: [0, 2] })
  })

  test('a mark that never closes is named and leaves the pairs around it whole', () => {
    expect(pairs('（甲“乙）')).toEqual([[0, 4]])
    expect(pairBrackets('（甲“乙）').unpaired).toEqual([2])
  })

  test('a closing mark looks past four lost ones and no further', () => {
    expect(pairs('（““““）')).toEqual([[0, 5]])
    expect(pairs('（“““““）')).toEqual([])
  })

  test('a line without marks has neither pairs nor losses', () => {
    expect(pairBrackets('推进技术改造，完善服务。')).toEqual({ partner: new Map(), unpaired: [] })
  })
})
