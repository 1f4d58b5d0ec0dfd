/** Imports and their rows as the API shows them. */
import type { ImportRow, RegisterImport } from '@linchpin/api'
import type { Label } from '@linchpin/pack-kit'
import { jobOf, jobProblems, shownProblem } from '../../platform/jobs/index.ts'
import type { ProblemTable } from '../../platform/problem/index.ts'
import { sheetProblems } from '../../platform/sheets/index.ts'
import type { Value, Values } from '../entry-values.ts'
import type { KnownRegister } from '../known-registers.ts'
import { maskedValue, maskedValues } from '../masked.ts'
import { fieldColumn } from '../register-form.ts'
import type { ImportFault } from '../registers.tables.ts'
import { registersProblems } from '../registers-problems.ts'
import { importTargets } from './import-columns.ts'
import type { ImportServices } from './import-services.ts'
import { steps } from './import-states.ts'
import { countOutcomes, countUndone, type StoredImport, type StoredImportRow } from './imports.store.ts'

export async function shownImport(
  { db }: Pick<ImportServices, 'db'>,
  register: KnownRegister,
  item: StoredImport,
): Promise<RegisterImport> {
  const [outcomes, undone, job] = await Promise.all([
    countOutcomes(db, item.id),
    item.state === 'undone' ? countUndone(db, item.id) : null,
    item.jobId === null ? undefined : jobOf(db, item.jobId),
  ])
  const { id, fileName, state, sheet, sheets, header, source, asOf, confirmed, admits, appliedAt, undoneAt } = item
  const isBusy = state in steps
  const count = (of: string) => undone?.get(of) ?? 0
  return {
    id,
    register: register.id,
    fileName,
    state,
    at: item.at.toISOString(),
    person: item.personName,
    sheet,
    sheets: sheets ?? [],
    header: header ?? [],
    columns: shownColumns(register, item),
    counts: { ...outcomes, others: item.skipped },
    source,
    asOf,
    confirmed,
    admits,
    appliedAt: appliedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
    progress: isBusy && job !== undefined ? { done: job.done, total: job.total } : null,
    problem: isBusy ? null : shownProblem(job, problems),
    undone: undone && {
      withdrawn: count('withdrawn'),
      restored: count('restored'),
      changed: count('changed'),
      used: count('used'),
    },
    may: actions[state],
  }
}

const actions: Readonly<Record<StoredImport['state'], RegisterImport['may']>> = {
  reading: ['cancel', 'discard'],
  failed: ['choose', 'discard'],
  preview: ['choose', 'decide', 'apply', 'discard'],
  applying: ['cancel'],
  applied: ['undo'],
  undoing: ['cancel'],
  undone: [],
}

function shownColumns(register: KnownRegister, { columns }: StoredImport): RegisterImport['columns'] {
  // Looked for were those that the person is asked for.
  const asked = importTargets(register, 'keeper').filter(
    ({ name }) => columns?.some((each) => each.field === name) ?? true,
  )
  return asked.map(({ name, field }) => {
    const found = columns?.find((each) => each.field === name)
    const isNumbered = name === register.keyField.name && register.numbered !== null
    return {
      field: name,
      label: field.label,
      isRequired: (field.required ?? name === '_subject') && !isNumbered,
      column: found?.column ?? null,
      score: found?.score ?? 0,
      unit: found?.unit ?? null,
    }
  })
}

const problems: ProblemTable = { ...sheetProblems, ...jobProblems, ...registersProblems }

export function shownRow(register: KnownRegister, row: StoredImportRow): ImportRow {
  const { number, outcome, key, name } = row
  const changes = Object.entries(row.changes ?? {}).map(([field, { from, to }]) => {
    const terms = register.seen.get(field)?.field
    return [field, { from: maskedValue(terms, from as Value), to: maskedValue(terms, to as Value) }]
  })
  return {
    number,
    outcome,
    key,
    name,
    values: maskedValues(register, valuesOf(register, row)) as ImportRow['values'],
    changes: Object.fromEntries(changes),
    faults: told(row.faults),
    warnings: told(row.warnings),
    namesakes: [...(row.namesakes ?? [])],
    undone: row.undone as ImportRow['undone'],
  }
}

/** Of an entry that is to be added; what a change changes stands in `changes`. */
function valuesOf({ definition }: KnownRegister, { outcome, patch, given }: StoredImportRow): Values {
  if (outcome === 'changed') return {}
  if (patch === null) return (given?.values ?? {}) as Values
  return Object.fromEntries(
    Object.keys(definition.fields).flatMap((name) => {
      const value = patch[fieldColumn(name)]
      return value === undefined || value === null ? [] : [[name, value as Value]]
    }),
  )
}

const told = (faults: readonly ImportFault[] | null): { column: number | null; message: Label }[] => [...(faults ?? [])]
