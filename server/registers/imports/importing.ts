/** An import from the file to its undo. Long steps are jobs; each writes in one transaction, the audit line last. */
import type { ImportApply, ImportChoice, ImportDecision } from '@linchpin/api'
import { type Actor, recordAudit } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { stateBefore } from '../../platform/jobs/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { storeBytes } from '../../platform/uploads/index.ts'
import type { KnownRegister } from '../known-registers.ts'
import type { RegisterAccess } from '../may-see-register.ts'
import type { ImportState } from '../registers.tables.ts'
import { applyRows } from './apply-import.store.ts'
import { decidedRow } from './decided-row.ts'
import type { ImportServices } from './import-services.ts'
import { stateWords, steps } from './import-states.ts'
import {
  countOutcomes,
  deleteImport,
  importOf,
  insertImport,
  replaceRow,
  rowsSaying,
  type StoredImport,
  setOutcome,
  updateImport,
  waitingRows,
} from './imports.store.ts'
import { knownEntries } from './known-entries.store.ts'
import { lookThrough, planTerms } from './look-through.ts'
import { planRow } from './plan-import.ts'
import type { ReadRow } from './read-import-row.ts'
import { tidyTable } from './tidy-table.store.ts'
import { undoRows } from './undo-import.store.ts'

export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}
export interface ImportTerms {
  readonly sheet: string | null
  readonly source: string | null
  readonly asOf: string | null
  readonly confirmed: boolean
  readonly admits: boolean
}

/** Keeps the file and begins to look it through. */
export async function startImport(
  services: ImportServices,
  register: KnownRegister,
  access: RegisterAccess,
  file: ImportFile,
  terms: ImportTerms,
  actor: Actor,
): Promise<StoredImport> {
  const { person, at } = actor
  const item = await services.db.transaction(async (tx) => {
    const sha256 = await storeBytes(tx, file.bytes)
    return insertImport(tx, {
      ...terms,
      register: register.id,
      file: sha256,
      fileName: file.name,
      state: 'reading',
      personId: person.id,
      personName: person.name,
      at,
    })
  })
  return beginReading(services, register, access, item)
}

/** Another sheet, other columns: the same file from the start. */
export async function chooseColumns(
  services: ImportServices,
  register: KnownRegister,
  access: RegisterAccess,
  item: StoredImport,
  { sheet, columns }: ImportChoice,
): Promise<StoredImport> {
  const chosen = { ...(sheet === undefined || sheet === item.sheet ? item.chosen : {}), ...columns }
  const set = { chosen, sheet: sheet ?? item.sheet, state: 'reading' as const }
  await moveTo(services, item, ['preview', 'failed'], set)
  return beginReading(services, register, access, { ...item, ...set })
}

async function beginReading(
  services: ImportServices,
  register: KnownRegister,
  access: RegisterAccess,
  item: StoredImport,
): Promise<StoredImport> {
  const job = await services.jobs.start('registers.import', item.personId, async (work) => {
    try {
      await lookThrough(services, register, access, item, work)
    } catch (error) {
      await updateImport(services.db, item.id, { state: 'failed' }, ['reading'])
      throw error
    }
  })
  await updateImport(services.db, item.id, { jobId: job.id })
  return { ...item, jobId: job.id }
}

/** Says of rows that wait whether they are entries of their own, the same as another, or left out. */
export function decideRows(
  services: ImportServices,
  register: KnownRegister,
  access: RegisterAccess,
  item: StoredImport,
  { rows: numbers, decision, key }: ImportDecision,
): Promise<void> {
  return services.db.transaction(async (tx) => {
    await lockIn(tx, item, 'preview')
    const rows = await waitingRows(tx, item.id, numbers)
    if (numbers !== null && rows.length < numbers.length) throw new ProblemError('import-row-decided')
    if (decision === 'skip') {
      return setOutcome(
        tx,
        item.id,
        rows.map(({ number }) => number),
        'skipped',
      )
    }
    if (decision === 'add') {
      // Without a key of its own it can only be another's.
      const free = rows.filter((row) => row.patch !== null)
      if (numbers !== null && free.length < rows.length) throw new ProblemError('import-row-without-key')
      return setOutcome(
        tx,
        item.id,
        free.map(({ number }) => number),
        'added',
      )
    }
    for (const row of rows) {
      const same: ReadRow = decidedRow(register, row, key ?? '')
      const [said] = await rowsSaying(tx, item.id, key ?? '')
      const earlier = new Map(said === undefined ? [] : [[key ?? '', said] as const])
      const known = await knownEntries(tx, services.registers, register, [same], earlier)
      const planned = planRow(same, planTerms(services, register, access, item), known)
      await replaceRow(tx, item.id, { ...planned, given: null })
    }
  })
}

export async function applyImport(
  services: ImportServices,
  register: KnownRegister,
  item: StoredImport,
  { withoutFaulty }: ImportApply,
  actor: Actor,
): Promise<void> {
  const { db } = services
  const { decide, faulty, added, changed } = await countOutcomes(db, item.id)
  if (decide > 0) throw new ProblemError('import-undecided', { count: decide })
  if (faulty > 0 && !withoutFaulty) throw new ProblemError('import-faulty', { count: faulty })
  if (added + changed === 0) throw new ProblemError('import-nothing')
  await startStep(
    services,
    item,
    'preview',
    'applying',
    async (tx, signal) => {
      const applied = await applyRows(tx, register, item, actor, signal)
      await updateImport(tx, item.id, { state: 'applied', appliedAt: actor.at })
      const detail = { import: item.id, file: item.fileName, ...applied, faulty }
      await recordAudit(tx, actor, [{ action: 'import.applied', subject: `register:${register.id}`, detail }])
    },
    register,
  )
}

export async function undoImport(
  services: ImportServices,
  register: KnownRegister,
  item: StoredImport,
  actor: Actor,
): Promise<void> {
  await startStep(
    services,
    item,
    'applied',
    'undoing',
    async (tx) => {
      const undone = await undoRows(tx, services.registers, register, item.id, actor)
      await updateImport(tx, item.id, { state: 'undone', undoneAt: actor.at })
      const detail = { import: item.id, file: item.fileName, ...undone }
      await recordAudit(tx, actor, [{ action: 'import.undone', subject: `register:${register.id}`, detail }])
    },
    register,
  )
}

/** Ends what is under way: nothing of it stays. */
export async function cancelImport({ jobs }: ImportServices, item: StoredImport): Promise<void> {
  const isEnding = item.jobId !== null && (await jobs.cancel(item.jobId))
  if (!isEnding) throw new ProblemError('import-state', { state: stateWords[item.state] })
}

/** What was only looked through goes; what is under way ends first. */
export async function discardImport({ db, jobs }: ImportServices, item: StoredImport): Promise<void> {
  if (item.state === 'reading' && item.jobId !== null) await jobs.cancel(item.jobId)
  const isGone = await updateImport(db, item.id, { state: 'failed' }, ['reading', 'preview', 'failed'])
  if (!isGone) throw new ProblemError('import-state', { state: stateWords[item.state] })
  await deleteImport(db, item.id)
}

/** One step as a job: all of it in one transaction, and where it fails the import stands as it stood before. */
async function startStep(
  services: ImportServices,
  item: StoredImport,
  from: ImportState,
  during: ImportState,
  step: (tx: Transaction, signal: AbortSignal) => Promise<void>,
  register: KnownRegister,
): Promise<void> {
  const { db, jobs, pool } = services
  await moveTo(services, item, [from], { state: during })
  const job = await jobs.start('registers.import', item.personId, async ({ signal }) => {
    try {
      await db.transaction(async (tx) => {
        await step(tx, signal)
        signal.throwIfAborted()
      })
    } catch (error) {
      await updateImport(db, item.id, { state: from }, [during])
      throw error
    }
    await tidyTable(pool, register)
  })
  await updateImport(db, item.id, { jobId: job.id })
}

async function moveTo(
  { db }: ImportServices,
  item: StoredImport,
  from: readonly ImportState[],
  set: Partial<StoredImport>,
): Promise<void> {
  const isMoved = await updateImport(db, item.id, set, from)
  if (!isMoved) throw new ProblemError('import-state', { state: stateWords[item.state] })
}

async function lockIn(tx: Transaction, { register, id }: StoredImport, state: ImportState): Promise<void> {
  const now = await importOf(tx, register, id)
  if (now?.state !== state) throw new ProblemError('import-state', { state: stateWords[now?.state ?? 'failed'] })
}

/** Where a process died in the middle of a step, the import stands where the step began. */
export async function settledState({ db }: Pick<ImportServices, 'db'>, item: StoredImport): Promise<StoredImport> {
  const state = await stateBefore(db, item, steps)
  if (state === undefined) return item
  await updateImport(db, item.id, { state }, [item.state])
  return { ...item, state }
}
