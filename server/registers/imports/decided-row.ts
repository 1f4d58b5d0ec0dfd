import type { KnownRegister } from '../known-registers.ts'
import type { GivenRow } from '../registers.tables.ts'
import type { ReadRow } from './read-import-row.ts'

/** What a row says, of the entry with `key`. */
export function decidedRow(
  { form, keyField }: KnownRegister,
  { number, given }: { readonly number: number; readonly given: GivenRow | null },
  key: string,
): ReadRow {
  const { values = {}, subject = null, subjectName = null, columns = {} } = given ?? {}
  const isAbout = form.subject === 'key'
  return {
    number,
    values: isAbout ? values : { ...values, [keyField.name]: key },
    subject: isAbout ? key : subject,
    subjectName,
    faults: [],
    columnOf: new Map(Object.entries(columns)),
  }
}
