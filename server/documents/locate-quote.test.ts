import { expect, test } from 'vitest'
import { locateQuote } from './locate-quote.ts'

const text = '一、总则。推动 5G\n建设，**加快**落地。二、推动5G建设'

test('a quote is found with white space and asterisks aside', () => {
  const span = locateQuote(text, '推动5G建设，加快落地', 0, text.length)
  expect(span && text.slice(span.start, span.end)).toBe('推动 5G\n建设，**加快**落地')
})

test('a quote outside the range is not found', () => {
  const second = text.indexOf('二、')
  expect(locateQuote(text, '推动5G建设', second, text.length)?.start).toBe(second + 2)
  expect(locateQuote(text, '总则', second, text.length)).toBeNull()
})

test('an empty quote stands nowhere', () => {
  expect(locateQuote(text, ' * ', 0, text.length)).toBeNull()
})
