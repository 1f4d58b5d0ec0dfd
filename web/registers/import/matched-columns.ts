import type { RegisterImport } from '@linchpin/api'

type Matched = Pick<RegisterImport['columns'][number], 'column' | 'score' | 'isRequired'>

/** Below this a match is a guess. */
const sure = 0.9

export function doubtful(columns: readonly Matched[]) {
  const matched = columns.filter(({ column }) => column !== null)
  return {
    matched: matched.length,
    doubt: matched.filter(({ score }) => score < sure).length,
    missing: columns.filter(({ column, isRequired }) => column === null && isRequired).length,
  }
}

/** Columns of the file with a name that give no field. */
export function unusedColumns(header: readonly string[], used: readonly (number | null)[]): readonly number[] {
  return header.map((_, at) => at).filter((at) => header[at]?.trim() !== '' && !used.includes(at))
}

/** With its letter, as Excel shows it: “C 企业名称”. */
export const columnName = (header: readonly string[], at: number): string => `${letters(at)} ${header[at] ?? ''}`.trim()

function letters(at: number): string {
  const rest = Math.floor(at / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (at % 26))
}
