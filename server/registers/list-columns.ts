/** What a list of entries can show, filter and sort by: the fields that are seen, and what the system knows of each entry. */
import type { Label } from '@linchpin/pack-kit'
import type { KnownRegister, SeenField } from './known-registers.ts'
import { type ColumnType, typeOf } from './register-form.ts'

/** How a filter is read, and how values of the column compare. */
export type FilterKind = 'text' | 'choice' | 'number' | 'date' | 'flag'

export interface ListColumn {
  /** A field, or `_state` and its like: no field begins so. */
  readonly name: string
  readonly label: Label
  readonly level: number
  readonly column: string
  readonly type: ColumnType
  readonly filter: FilterKind
  readonly isPersonal: boolean
  /** No value is long: it fits into any index. */
  readonly isShort: boolean
}

const ofSystem = (name: string, column: string, type: ColumnType, filter: FilterKind, zh: string, en: string) =>
  ({
    name,
    label: { zh, en },
    level: 0,
    column,
    type,
    filter,
    isPersonal: false,
    isShort: filter !== 'text',
  }) satisfies ListColumn

const systemColumns: readonly ListColumn[] = [
  ofSystem('_state', 'state', 'text', 'choice', '状态', 'state'),
  ofSystem('_since', 'since', 'date', 'date', '列入日期', 'on it since'),
  ofSystem('_until', 'until', 'date', 'date', '退出日期', 'left it on'),
  ofSystem('_reviewedOn', 'reviewed_on', 'date', 'date', '最近复核', 'last review'),
  ofSystem('_changedAt', 'changed_at', 'timestamptz', 'date', '更新时间', 'changed'),
  ofSystem('_unconfirmed', 'unconfirmed', 'text[]', 'choice', '未确认的项目', 'values not confirmed'),
  ofSystem('_invented', 'invented', 'boolean', 'flag', '是否演示数据', 'is invented'),
  ofSystem('_import', 'import_id', 'bigint', 'number', '导入批次', 'import'),
  ofSystem('_key', 'key', 'text', 'text', '编号', 'key'),
]

export function listColumns({ seen }: KnownRegister): ReadonlyMap<string, ListColumn> {
  const own = [...seen.values()].map(columnOf)
  return new Map([...own, ...systemColumns].map((column) => [column.name, column]))
}

function columnOf({ name, field, level, column }: SeenField): ListColumn {
  const filter = filterOf(field)
  const isShort = filter !== 'text' || field.format !== undefined
  const isPersonal = field.personal ?? false
  return { name, label: field.label, level, column, type: typeOf(field), filter, isPersonal, isShort }
}

function filterOf(field: SeenField['field']): FilterKind {
  switch (field.kind) {
    case 'number':
    case 'money':
      return 'number'
    case 'date':
      return 'date'
    case 'flag':
      return 'flag'
    case 'text':
      return 'text'
    default:
      return 'choice'
  }
}
