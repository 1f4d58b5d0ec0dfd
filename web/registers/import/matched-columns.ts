import type { RegisterImport } from '@linchpin/api'

type Matched = Pick<RegisterImport['columns'][number], 'field' | 'column' | 'score' | 'isRequired'>
/** For each column of the file, by its place, the field that it gives; `null`: it is not imported. */
export type Choice = readonly (string | null)[]

/** Below this a match is a guess. */
const sure = 0.9

export const choiceOf = (header: readonly string[], columns: readonly Matched[]): Choice =>
  header.map((_, at) => columns.find(({ column }) => column === at)?.field ?? null)

/** The field moves to the column: it cannot be given by two. */
export const withField = (choice: Choice, at: number, field: string | null): Choice =>
  choice.map((before, place) => (place === at ? field : before === field ? null : before))

/** As it is sent: for each field the place of its column. */
export function columnsOf(choice: Choice, columns: readonly Matched[]): Record<string, number | null> {
  return Object.fromEntries(
    columns.map(({ field }) => {
      const at = choice.indexOf(field)
      return [field, at === -1 ? null : at]
    }),
  )
}

/** What was guessed for a column and nobody has looked at. */
export const isGuess = (choice: Choice, at: number, columns: readonly Matched[]): boolean => {
  const match = columns.find(({ column }) => column === at)
  return match !== undefined && match.field === choice[at] && match.score < sure
}

export const missingIn = <M extends Matched>(choice: Choice, columns: readonly M[]): readonly M[] =>
  columns.filter(({ field, isRequired }) => isRequired && !choice.includes(field))

/** With its letter, as Excel shows it: “C 企业名称”. */
export const columnName = (header: readonly string[], at: number): string => `${letters(at)} ${header[at] ?? ''}`.trim()

function letters(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (at % 26))
}
