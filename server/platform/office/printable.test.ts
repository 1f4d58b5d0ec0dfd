import { expect, test } from 'vitest'
import { halfWidths, lineCount, printable } from './printable.ts'

test('characters that XML forbids are taken out, line breaks, tabs and emoji stay', () => {
  expect(printable('一\u0000二\u000b\ufffe\n\t三😀')).toBe('一二\n\t三😀')
  expect(printable('断\ud83d开\ude00')).toBe('断开')
})

test('a Chinese character counts two halves and a digit one', () => {
  expect(halfWidths('2026年')).toBe(6)
  expect(halfWidths('')).toBe(0)
})

test('an empty text still takes a line, and every line break begins one', () => {
  expect(lineCount('', 10)).toBe(1)
  expect(lineCount('一二三四五六\n七', 9)).toBe(3)
})
