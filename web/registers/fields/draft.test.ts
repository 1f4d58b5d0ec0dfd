import { describe, expect, test } from 'vitest'
import { changedIn, draftOf, givenDraft, readField, typedOf } from './draft.ts'
import type { FormField } from './form-field.ts'

const field = (kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  name: kind,
  label: { zh: kind, en: kind },
  kind,
  unit: null,
  options: null,
  register: null,
  isRequired: false,
  isMany: false,
  isPersonal: false,
  ...more,
})

describe('what is typed becomes a value', () => {
  test('money is typed in 万元 and kept to the fen', () => {
    expect(readField(field('money'), '1,999.9995')).toEqual({ value: 1_999_999_500 })
    expect(readField(field('money'), '0.0000001')).toEqual({ fault: 'tooFine' })
  })

  test('full-width digits are digits, and words are none', () => {
    expect(readField(field('number'), '１２.５')).toEqual({ value: 12.5 })
    expect(readField(field('number'), '约100')).toEqual({ fault: 'notANumber' })
  })

  test('an empty field is no value, and a fault only where it is required', () => {
    expect(readField(field('text'), '  ')).toEqual({ value: null })
    expect(readField(field('text', { isRequired: true }), '')).toEqual({ fault: 'missing' })
    expect(readField(field('file', { isRequired: true }), [])).toEqual({ fault: 'missing' })
  })

  test('a day that the calendar lacks is refused', () => {
    expect(readField(field('date'), '2026-02-29')).toEqual({ fault: 'notADay' })
    expect(readField(field('date'), '2028-02-29')).toEqual({ value: '2028-02-29' })
  })

  test('an industry code without its section is still one, and a word is none', () => {
    expect(readField(field('text', { format: 'industryCode' }), '3911')).toEqual({ value: '3911' })
    expect(readField(field('text', { format: 'industryCode' }), '制造')).toEqual({ fault: 'industryCode' })
  })
})

describe('a value becomes what is typed', () => {
  test.each([
    [1_999_999_500, '1999.9995'],
    [50, '0.00005'],
    [-1_000_000, '-1'],
    [0, '0'],
  ])('%d fen is %s万元, and back', (fen, text) => {
    expect(typedOf(field('money'), fen)).toBe(text)
    expect(readField(field('money'), text)).toEqual({ value: fen })
  })

  test('only what differs is changed', () => {
    const fields = [field('text'), field('choice', { isMany: true })]
    const before = draftOf(fields, { text: '云渚', choice: ['a'] })
    expect(changedIn(fields, before, { ...before, choice: ['a', 'b'] }).map(({ name }) => name)).toEqual(['choice'])
    expect(changedIn(fields, before, before)).toEqual([])
  })
})

test('what an address gives to begin with is as if it had been typed', () => {
  const fields = [field('text'), field('entry', { isMany: true }), field('file')]
  expect(givenDraft(fields, { text: '断点', entry: 'a', file: 'x', other: 'y' })).toEqual({
    text: '断点',
    entry: ['a'],
  })
})
