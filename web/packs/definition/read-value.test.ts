import { expect, test } from 'vitest'
import { readValue } from './read-value.ts'

const money = (typed: string) => readValue({ kind: 'money' }, typed)

test('money is typed in 万元 and held in fen, to the last one', () => {
  expect(money('1999.5')).toEqual({ value: 1_999_500_000 })
  expect(money('0.07')).toEqual({ value: 70_000 })
  expect(money('-12,000')).toEqual({ value: -12_000_000_000 })
  expect(money('０.０００００１')).toEqual({ value: 1 })
  expect(money('-0.5')).toEqual({ value: -500_000 })
})

test('parts of a fen, and amounts that no machine holds exactly, are refused', () => {
  expect(money('0.0000001')).toEqual({ fault: 'tooFine' })
  expect(money('9999999999999')).toEqual({ fault: 'notANumber' })
})

test('what is left empty is not known, and is no zero', () => {
  for (const kind of ['number', 'money', 'date', 'text', 'flag'] as const) {
    expect(readValue({ kind }, ' ')).toEqual({ value: null })
  }
})

test('a number is a number and nothing else', () => {
  expect(readValue({ kind: 'number' }, '3.2')).toEqual({ value: 3.2 })
  for (const typed of ['3%', '1e3', '三', '--1', '.']) {
    expect(readValue({ kind: 'number' }, typed)).toEqual({ fault: 'notANumber' })
  }
})

test('a flag that says no is not the same as one that is not known', () => {
  expect(readValue({ kind: 'flag' }, 'false')).toEqual({ value: false })
})
