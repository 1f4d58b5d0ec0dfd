/** Looks a table through: every row is read, planned and kept, and nothing of the register changes. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { dayInChina } from '../../people/index.ts'
import type { Database } from '../../platform/database/index.ts'
import type { JobWork } from '../../platform/jobs/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { findHeader, readSheet, rowKind, type SheetRow } from '../../platform/sheets/index.ts'
import { stateAtFirst } from '../entry.ts'
import type { KnownRegister } from '../known-registers.ts'
import { entersAs, type RegisterAccess } from '../may-see-register.ts'
import type { ImportColumn } from '../registers.tables.ts'
import type { Services } from '../services.ts'
import { sizeFields } from '../size-of-entry.ts'
import { importColumns, importTargets } from './import-columns.ts'
import { deleteRows, fileOf, insertRows, type RowToKeep, type StoredImport, updateImport } from './imports.store.ts'
import { knownEntries } from './known-entries.store.ts'
import { type PlanTerms, planRow } from './plan-import.ts'
import { type ReadRow, rowReader } from './read-import-row.ts'

const rowsAtOnce = 1000
/** Where a head may stand. */
const rowsAtTop = 60

export async function lookThrough(
  services: Services,
  register: KnownRegister,
  access: RegisterAccess,
  item: StoredImport,
  { signal, report }: Pick<JobWork, 'signal' | 'report'>,
): Promise<void> {
  const { db, registers, bodies } = services
  await deleteRows(db, item.id)
  const bytes = await fileOf(db, item.file)
  if (bytes === undefined) throw new Error(`The file of import ${item.id} is gone`)
  const file = await readSheet(bytes, {
    fileName: item.fileName,
    ...(item.sheet === null ? {} : { sheet: item.sheet }),
  })
  const header = findHeader(await firstRows(file.rows, rowsAtTop))
  if (header === null) throw new ProblemError('import-no-head', { name: item.fileName, sheet: file.sheet })
  const plan = planTerms(services, register, access, item)
  const columns = importColumns(register, plan.standing, header, item.chosen)
  const sheets = file.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)
  await updateImport(db, item.id, { sheet: file.sheet, sheets, header: [...header.cells], columns })
  const reader = rowReader(importTargets(register, plan.standing), columns, bodies)
  const fields = fieldsLookedAt(register, columns)
  const earlier = new Map<string, number>()
  let [done, skipped] = [0, 0]
  let batch: SheetRow[] = []
  const flush = async () => {
    signal.throwIfAborted()
    await keepBatch(db, registers, plan, batch.map(reader.read), earlier, fields)
    done += batch.length
    batch = []
    report(done)
    // Others are to be answered meanwhile.
    await nextTurn()
  }
  for await (const row of file.rows) {
    if (row.number < header.firstDataRow) continue
    if (rowKind(row, header) === 'data') batch.push(row)
    else skipped++
    if (batch.length === rowsAtOnce) await flush()
  }
  await flush()
  if (done === 0) throw new ProblemError('import-no-rows', { name: item.fileName, sheet: file.sheet })
  await updateImport(db, item.id, { state: 'preview', skipped }, ['reading'])
}

export function planTerms(
  { terms }: Services,
  register: KnownRegister,
  access: RegisterAccess,
  { id, at, admits, confirmed }: StoredImport,
): PlanTerms {
  const standing = entersAs(access) ?? 'asker'
  const isKeeper = standing === 'keeper'
  const state = admits && isKeeper ? 'admitted' : stateAtFirst(standing, register.definition.admission !== null)
  const told = { state, confirmed: confirmed && isKeeper, standing }
  return { register, access, terms, importId: id, at, today: dayInChina(at), ...told }
}

/** Of entries that are there: what the table says anew, whose they are, and what follows from figures. */
function fieldsLookedAt({ scopeFields }: KnownRegister, columns: readonly ImportColumn[]): ReadonlySet<string> {
  const given = columns.filter(({ column }) => column !== null).map(({ field }) => field)
  const { bodies, chains, enterprises } = scopeFields
  return new Set([...given, ...bodies, ...chains, ...enterprises, ...sizeFields])
}

async function keepBatch(
  db: Database,
  registers: Services['registers'],
  plan: PlanTerms,
  rows: readonly ReadRow[],
  earlier: Map<string, number>,
  fields: ReadonlySet<string>,
): Promise<void> {
  if (rows.length === 0) return
  const known = await knownEntries(db, registers, plan.register, rows, earlier, fields)
  const kept = rows.map((row): RowToKeep => {
    const planned = planRow(row, plan, known)
    if (planned.key !== null && planned.outcome !== 'faulty') earlier.set(planned.key, row.number)
    return { ...planned, given: planned.outcome === 'decide' ? givenOf(row) : null }
  })
  await insertRows(db, plan.importId, kept)
}

const givenOf = ({ values, subject, subjectName, columnOf }: ReadRow) => ({
  values,
  subject,
  subjectName,
  columns: Object.fromEntries(columnOf),
})

async function firstRows(rows: AsyncIterable<SheetRow>, count: number): Promise<readonly SheetRow[]> {
  const first: SheetRow[] = []
  for await (const row of rows) {
    first.push(row)
    if (first.length === count) break
  }
  return first
}
