/**
 * A filter as one text, the same in the address, in a saved view and in a request: a text as typed; choices `a,b`, with
 * `%2C` for a comma in a value; a range of numbers or days `10..20`, `10..` or `..20`.
 */
export const writeChoices = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')

export const readChoices = (text: string): readonly string[] =>
  text === '' ? [] : text.split(',').map((value) => value.replaceAll(/%2C/gi, ',').replaceAll('%25', '%'))

export interface Range {
  readonly from: string
  readonly until: string
}

export const writeRange = ({ from, until }: Range): string =>
  from.trim() === '' && until.trim() === '' ? '' : `${from.trim()}..${until.trim()}`

/** A single value is a range of its own. */
export function readRange(text: string): Range {
  const [from = '', until] = text.split('..')
  return { from, until: until ?? from }
}

/** The range in order: who types 500 to 100 means 100 to 500. */
export function orderedRange(range: Range, isNumber: boolean): Range {
  const { from, until } = range
  if (from === '' || until === '') return range
  const isTurned = isNumber ? Number(from) > Number(until) : from > until
  return isTurned ? { from: until, until: from } : range
}

/** `1,234.5`, `１２３` and spaces are how people write numbers; `undefined` where it is none. */
export function readNumber(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s,]/g, '')
  return text === '' || /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text) ? text.replace(/^\+/, '') : undefined
}
