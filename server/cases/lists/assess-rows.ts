import { dayInChina, type Reach } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import type { NamedEntry } from '../../registers/index.ts'
import type { Acting } from '../acting.ts'
import { assessRow, type Taken } from './assess-row.ts'
import { type NewRow, openCasesSaying } from './case-lists.store.ts'
import { judgeRows } from './duplicates.ts'
import type { ListsServices } from './lists-services.ts'
import { helpingField } from './named-bodies.ts'
import type { TableRow } from './read-list.ts'
import { type ReadRow, readListRow } from './read-list-row.ts'
import { titleFieldOf } from './title-field.ts'

/** Whoever brings a list in, and the entries that its rows may be about. */
export interface ListActing extends Acting {
  readonly subjects: Reach
}

/** What each row of a table would become. */
export async function assessRows(
  tx: Transaction,
  services: ListsServices,
  taken: Taken,
  rows: readonly TableRow[],
  by: ListActing,
): Promise<readonly NewRow[]> {
  const { caseType, columns } = taken
  const { bodies, pack } = services
  const words = {
    bodyNamed: (name: string) => bodies.named(name)?.id,
    city: pack?.label.zh ?? '',
    hasHelping: helpingField(caseType.fields) !== undefined,
    today: dayInChina(by.actor.at),
  }
  const read = rows.map((row) => readListRow(row, columns, caseType, words))
  const known = {
    isBody: (id: string) => bodies.get(id) !== undefined,
    entryNamed: await entriesNamedIn(tx, services, taken, read, by.subjects),
  }
  const assessed = rows.map((row, at) => ({ ...row, ...assessRow(read[at] as ReadRow, taken, known) }))
  const titleField = titleFieldOf(caseType)
  const titles = titleField === undefined ? [] : assessed.map(({ values }) => String(values[titleField] ?? ''))
  return judgeRows(assessed, taken, await openCasesSaying(tx, caseType, titleField, titles, by.reach))
}

/** Looks up every name that the rows mean entries by, register by register. */
async function entriesNamedIn(
  tx: Transaction,
  { subjectsNamed }: ListsServices,
  { caseType }: Taken,
  read: readonly ReadRow[],
  reach: Reach,
): Promise<(register: string, name: string) => NamedEntry | undefined> {
  const names = new Map<string, string[]>()
  const ask = (register: string, asked: readonly string[]) =>
    names.set(register, [...(names.get(register) ?? []), ...asked])
  if (caseType.subject !== null) {
    ask(
      caseType.subject,
      read.flatMap(({ subject, subjectKey }) => [subject, subjectKey].filter((each) => each !== null)),
    )
  }
  for (const [name, field] of Object.entries(caseType.fields)) {
    if (field.kind !== 'entry') continue
    ask(
      field.register,
      read.flatMap(({ values }) => [values[name] ?? []].flat().map(String)),
    )
  }
  const found = new Map<string, ReadonlyMap<string, NamedEntry>>()
  for (const [register, asked] of names) found.set(register, await subjectsNamed(tx, register, asked, reach))
  return (register, name) => found.get(register)?.get(name)
}
