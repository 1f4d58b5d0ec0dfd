/** The entries of a list as a table to be sent around: as long as it may be, a piece in memory at a time. */
import type { Label } from '@linchpin/pack-kit'
import type { SheetTable, TableColumn, TableValue } from '../platform/sheets/index.ts'
import { nextEntries, type StoredEntry } from './entries.store.ts'
import { stateNames } from './entry.ts'
import type { EntryChoice } from './entry-query.ts'
import type { Value } from './entry-values.ts'
import { hasInvented } from './invented.store.ts'
import type { KnownRegister, SeenField } from './known-registers.ts'
import { maskedValue } from './masked.ts'
import type { RegisterAccess } from './may-see-register.ts'
import { namesOf } from './pointers.store.ts'
import type { Services } from './services.ts'
import { whereOf } from './where.store.ts'

const entriesAtOnce = 1000

/** In the order of keys; personal values masked; columns named as an import knows them again. */
export async function exportTable(
  services: Services,
  register: KnownRegister,
  access: RegisterAccess,
  choice: EntryChoice,
  shown: readonly string[] | null,
): Promise<SheetTable> {
  const fields = [...register.seen.values()].filter(
    ({ name, field }) => field.kind !== 'file' && (shown === null || shown.includes(name)),
  )
  const marks = (await hasInvented(services.db, register)) ? [inventedColumn] : []
  const columns = [...fields.map((field) => fieldColumn(services, field)), ...systemColumns, ...marks]
  return {
    name: register.definition.label.zh,
    columns: columns.map(({ column }) => column),
    rows: rowsOf(services, register, access, choice, fields, columns),
  }
}

interface ExportColumn {
  readonly column: TableColumn
  readonly value: (entry: StoredEntry, names: Names) => TableValue
}
type Names = Awaited<ReturnType<typeof namesOf>>

async function* rowsOf(
  { db, registers }: Services,
  register: KnownRegister,
  access: RegisterAccess,
  choice: EntryChoice,
  fields: readonly SeenField[],
  columns: readonly ExportColumn[],
): AsyncGenerator<readonly TableValue[]> {
  const where = whereOf(register, access, choice)
  const wanted = new Set(fields.map(({ name }) => name))
  for (let after = ''; ; ) {
    const entries = await nextEntries(db, register, where.sql, after, entriesAtOnce, wanted)
    const names = await namesOf(db, registers, register, entries)
    for (const entry of entries) yield columns.map(({ value }) => value(entry, names))
    const last = entries.at(-1)
    if (last === undefined || entries.length < entriesAtOnce) return
    after = last.key
  }
}

function fieldColumn({ bodies }: Services, { name, field }: SeenField): ExportColumn {
  const title = `${field.label.zh}${field.kind === 'money' ? '（万元）' : field.kind === 'number' && field.unit !== '1' ? `（${field.unit}）` : ''}`
  const isPlain = !field.many && (field.kind === 'number' || field.kind === 'money' || field.kind === 'date')
  const kind = isPlain ? (field.kind as 'number' | 'money' | 'date') : 'text'
  const width = kind === 'text' ? (field.kind === 'text' ? 24 : 16) : 14
  const labelOf = (value: string, names: Names): string => {
    if (field.kind === 'choice') return (field.options as Readonly<Record<string, Label>>)[value]?.zh ?? value
    if (field.kind === 'body') return bodies.get(value)?.label.zh ?? value
    return field.kind === 'entry' ? (names[field.register]?.[value] ?? value) : value
  }
  const value = (entry: StoredEntry, names: Names): TableValue => {
    const held: Value = maskedValue(field, entry.values[name] ?? null)
    if (Array.isArray(held)) return held.map((each) => labelOf(each, names)).join('、')
    return typeof held === 'string' && kind === 'text' ? labelOf(held, names) : (held as TableValue)
  }
  return { column: { title, width, kind }, value }
}

const systemColumns: readonly ExportColumn[] = [
  { column: { title: '状态', width: 10, kind: 'text' }, value: ({ state }) => stateNames[state].zh },
  { column: { title: '列入日期', width: 12, kind: 'date' }, value: ({ since }) => since },
  { column: { title: '退出日期', width: 12, kind: 'date' }, value: ({ until }) => until },
]
const inventedColumn: ExportColumn = {
  column: { title: '演示数据（虚构）', width: 16, kind: 'text' },
  value: ({ isInvented }) => isInvented,
}
