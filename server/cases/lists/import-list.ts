/** A table that came in, from the preview to cases, and back again as one. */
import { randomUUID } from 'node:crypto'
import type { CaseType } from '@linchpin/pack-kit'
import { recordAudit } from '../../people/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { beginWork, type Opening } from '../case-work.ts'
import { assessRows, type ListActing } from './assess-rows.ts'
import {
  changeList,
  countsOf,
  deleteList,
  holdList,
  holdOpened,
  insertList,
  replaceRows,
  rowsOf,
  type StoredList,
  type StoredRow,
  settleRows,
} from './case-lists.store.ts'
import type { RowOutcome } from './case-lists.tables.ts'
import { type ListTarget, type Target, targetsOf } from './list-plan.ts'
import type { ListsServices } from './lists-services.ts'
import { columnOf, type ListTable, missingColumns } from './read-list.ts'
import type { Told } from './read-list-row.ts'

/** The type that `type` names. Throws where there is none, or where whoever asks may not open such cases. */
export function typeFor(services: ListsServices, type: string, by: ListActing): CaseType {
  const caseType = typeNamed(services, type)
  // A pass is given out case by case; one that came in as given out would hold at every checkpoint.
  if (type === services.pack?.principal.pass) throw new ProblemError('list-not-imported', { type: caseType.label })
  if (by.opening(caseType, null).roles.length === 0) {
    const roles = caseType.openedBy.map(services.roleLabel)
    throw new ProblemError('case-opening-not-yours', { type: caseType.label, roles })
  }
  return caseType
}

export const targetsFor = (services: ListsServices, caseType: CaseType): readonly ListTarget[] =>
  targetsOf(caseType, services.registerOf(caseType.subject))

/** Keeps a table as it was read, for somebody to look at. */
export async function keepList(
  services: ListsServices,
  caseType: CaseType,
  { rows, sheets, header, ...table }: ListTable,
  { fileName, by }: { readonly fileName: string; readonly by: ListActing },
): Promise<string> {
  const id = randomUUID()
  const { sheet, unit, columns, skipped } = table
  await services.db.transaction(async (tx) => {
    await insertList(tx, {
      ...{ id, type: caseType.id, fileName, sheet, unit, columns, skipped, state: 'preview' },
      ...{ sheets: [...sheets], header: [...header], personId: by.actor.person.id, at: by.actor.at },
    })
    await replaceRows(tx, id, await assessRows(tx, services, { caseType, columns }, rows, by))
  })
  return id
}

/** Reads the kept rows again, with other columns: by target, the column or none. */
export async function chooseColumns(
  services: ListsServices,
  list: StoredList,
  chosen: Readonly<Record<string, number | null>>,
  by: ListActing,
): Promise<void> {
  const caseType = typeNamed(services, list.type)
  const targets = new Set<string>(targetsFor(services, caseType).map(({ target }) => target))
  for (const [target, column] of Object.entries(chosen)) {
    if (!targets.has(target)) throw new ProblemError('list-target-unknown', { target, type: caseType.label })
    if (column !== null && column >= list.header.length) {
      throw new ProblemError('list-column-unknown', { column: column + 1, columns: list.header.length })
    }
  }
  const taken = new Set(Object.values(chosen))
  const kept = list.columns.filter(({ target, column }) => !(target in chosen) && !taken.has(column))
  const given = Object.entries(chosen).flatMap(([target, column]) =>
    column === null ? [] : [columnOf(target as Target, column, list.header, list.unit, 1)],
  )
  const columns = [...kept, ...given].sort((a, b) => a.column - b.column)
  await services.db.transaction(async (tx) => {
    await holdList(tx, list.id, 'preview')
    const rows = await rowsOf(tx, list.id)
    await replaceRows(tx, list.id, await assessRows(tx, services, { caseType, columns }, rows, by))
    await changeList(tx, list.id, { columns })
  })
}

/** Opens a case for each row that can be one: all of them or, where one is refused, none. */
export async function takeOver(
  services: ListsServices,
  list: StoredList,
  withDuplicates: boolean,
  by: ListActing,
): Promise<void> {
  const caseType = typeFor(services, list.type, by)
  const missing = missingColumns(targetsFor(services, caseType), list.columns)
  if (missing.length > 0) throw new ProblemError('list-columns-missing', { columns: missing.map(({ label }) => label) })
  const outcome: readonly RowOutcome[] = withDuplicates ? ['new', 'duplicate'] : ['new']
  await services.db.transaction(async (tx) => {
    await holdList(tx, list.id, 'preview')
    const rows = await rowsOf(tx, list.id, { outcome })
    if (rows.length === 0) throw new ProblemError('list-nothing', (await countsOf(tx, [list.id]))(list.id))
    const work = beginWork(tx, services, by)
    const items = await work.openMany(rows.map((row) => openingOf(list, row)))
    const opened = items.map(({ id, number }, at) => {
      const row = rows[at] as StoredRow
      return { number: row.number, outcome: 'opened', caseId: id, caseNumber: number } as const
    })
    await settleRows(tx, list.id, opened)
    await changeList(tx, list.id, { state: 'applied' })
    const detail = { type: list.type, fileName: list.fileName, opened: opened.length }
    await work.finish()
    await recordAudit(tx, by.actor, [{ action: 'case.listTaken', subject: `case-list:${list.id}`, detail }])
  })
}

/** Takes back what a list opened. A case that somebody worked on since stays, and is told. */
export async function undo(services: ListsServices, list: StoredList, by: ListActing): Promise<void> {
  const reason = `撤销清单导入：${list.fileName}`
  await services.db.transaction(async (tx) => {
    await holdList(tx, list.id, 'applied')
    const work = beginWork(tx, services, by)
    const settled = []
    for (const { number, told, case: item } of await holdOpened(tx, list.id)) {
      const isKept = item.revision > 1 + notesOf(told).length
      if (!isKept) await work.act(item.id, { command: 'void', reason }, item.revision)
      const outcome: RowOutcome = isKept ? 'kept' : 'new'
      settled.push({ number, outcome, caseId: item.id, caseNumber: item.number })
    }
    await settleRows(tx, list.id, settled)
    await changeList(tx, list.id, { state: 'undone' })
    const kept = settled.filter(({ outcome }) => outcome === 'kept').length
    const detail = { type: list.type, fileName: list.fileName, withdrawn: settled.length - kept, kept }
    await work.finish()
    await recordAudit(tx, by.actor, [{ action: 'case.listUndone', subject: `case-list:${list.id}`, detail }])
  })
}

/** A preview that nobody wants. */
export const discard = (services: ListsServices, { id }: StoredList): Promise<void> =>
  services.db.transaction(async (tx) => {
    await holdList(tx, id, 'preview')
    await deleteList(tx, id)
  })

function typeNamed({ types }: ListsServices, type: string): CaseType {
  const found = types.named(type)
  if (found === undefined) throw new ProblemError('case-type-unknown', { type })
  return found
}

function openingOf({ id, type }: StoredList, { number, values, subject, state, told }: StoredRow): Opening {
  const isFound = subject !== null && subject.key !== ''
  return {
    ...{ type, values, notes: notesOf(told), isQuiet: true },
    origin: { kind: 'import', id, item: String(number), clauses: [] },
    subject: isFound ? subject.key : null,
    ...(subject !== null && !isFound ? { subjectName: subject.name } : {}),
    ...(state === null ? {} : { state }),
  }
}

/** What no field holds is noted; the progress last, as what was told last. */
const notesOf = ({ beside, progress }: Told) =>
  [
    { lines: beside, isProgress: false },
    { lines: progress, isProgress: true },
  ].flatMap(({ lines, isProgress }) => (lines.length === 0 ? [] : [{ text: lines.join('\n'), isProgress }]))
