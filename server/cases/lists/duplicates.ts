import type { AssessedRow, Taken } from './assess-row.ts'
import type { RowOutcome } from './case-lists.tables.ts'
import type { CellIssue } from './read-list-row.ts'
import { sameKey } from './same-saying.ts'
import { titleFieldOf } from './title-field.ts'

/** A case that is open already. */
export interface OpenCase {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly subject: string
}
type Numbered = AssessedRow & { readonly number: number }
export type Judged<Row extends Numbered> = Row & {
  readonly outcome: RowOutcome
  readonly caseId: string | null
  readonly caseNumber: string | null
}

/** Which rows are faulty, and which say what an open case or an earlier row says already. */
export function judgeRows<Row extends Numbered>(
  rows: readonly Row[],
  { caseType, columns }: Taken,
  open: readonly OpenCase[],
): readonly Judged<Row>[] {
  const titleField = titleFieldOf(caseType)
  const there = new Map(open.map((each) => [sameKey(each.title, each.subject), each]))
  const earlier = new Map<string, number>()
  const titleColumn = columns.find(({ target }) => target === `field:${titleField}`)?.column ?? -1
  return rows.map((row) => {
    const none = { caseId: null, caseNumber: null }
    if (row.issues.some(({ isFault }) => isFault)) return { ...row, outcome: 'faulty', ...none }
    const title = titleField === undefined ? '' : String(row.values[titleField] ?? '')
    const key = sameKey(title, row.subject?.name ?? '')
    const [same, before] = [there.get(key), earlier.get(key)]
    if (before === undefined) earlier.set(key, row.number)
    if (title === '') return { ...row, outcome: 'new', ...none }
    if (same !== undefined) return { ...row, outcome: 'duplicate', caseId: same.id, caseNumber: same.number }
    if (before === undefined) return { ...row, outcome: 'new', ...none }
    return { ...row, issues: [...row.issues, repeated(before, titleColumn)], outcome: 'duplicate', ...none }
  })
}

const repeated = (row: number, column: number): CellIssue => ({
  column,
  text: { zh: `与第${row}行内容相同`, en: `says the same as row ${row}` },
  isFault: false,
})
