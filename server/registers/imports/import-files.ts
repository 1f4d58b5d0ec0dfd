/** Files that go with imports: the empty form of a register, and everything that is wrong with a table. */
import type { Field, Label } from '@linchpin/pack-kit'
import type { Database } from '../../platform/database/index.ts'
import { columnLetters, type SheetTable } from '../../platform/sheets/index.ts'
import type { KnownRegister } from '../known-registers.ts'
import type { Standing } from '../may-see-register.ts'
import { type ImportTarget, importTargets } from './import-columns.ts'
import { rowsOf, type StoredImport } from './imports.store.ts'

/** A form to be filled in: a column for each field, named so that it is known again. */
export function templateOf(register: KnownRegister, standing: Standing): SheetTable {
  const targets = importTargets(register, standing)
  return {
    name: register.definition.label.zh,
    columns: targets.map((target) => ({ title: titleOf(target), width: 18, kind: 'text' as const })),
    rows: [],
    note: `注：带*的为必填项。${targets.flatMap((target) => hintOf(target, targets)).join('')}`,
  }
}

function titleOf({ name, field }: ImportTarget): string {
  const isAsked = (field.required && !isNumbered(field)) || name === '_subject'
  const mark = isAsked ? '*' : ''
  return `${mark}${field.label.zh}${unitOf(field)}`
}

function unitOf(field: ImportTarget['field']): string {
  if (field.kind === 'money') return '（万元）'
  return field.kind === 'number' && field.unit !== '1' ? `（${field.unit}）` : ''
}

function hintOf({ field }: ImportTarget, targets: readonly ImportTarget[]): readonly string[] {
  const other = targets.find(({ name }) => name === field.requiredWithout)
  if (other !== undefined) return [`${other.field.label.zh}、${field.label.zh}至少填一项。`]
  if (isNumbered(field)) return [`${field.label.zh}留空则自动编号。`]
  if (field.kind === 'flag') return [`${field.label.zh}填“是”或“否”。`]
  if (field.kind !== 'choice') return []
  const options = Object.values<Label>(field.options).map(({ zh }) => zh)
  return [`${field.label.zh}${field.many ? '可填多项，以“、”分隔' : ''}：${options.join('／')}。`]
}

const isNumbered = (field: Field): boolean => field.kind === 'text' && field.numbered !== undefined

/** One line for each fault: all of them, however many rows have some. */
export function faultsOf(db: Database, item: StoredImport): SheetTable {
  return {
    name: '导入问题',
    columns: [
      { title: '行号', width: 8, kind: 'integer' },
      { title: '列', width: 8, kind: 'text' },
      { title: '列名', width: 24, kind: 'text' },
      { title: '编号', width: 24, kind: 'text' },
      { title: '名称', width: 32, kind: 'text' },
      { title: '问题', width: 70, kind: 'text' },
    ],
    rows: faultLines(db, item),
  }
}

async function* faultLines(db: Database, { id, header }: StoredImport) {
  for (let after = 0; ; ) {
    const rows = await rowsOf(db, id, { outcome: 'faulty', after, limit: 1000 })
    for (const { number, key, name, faults } of rows) {
      for (const { column, message } of faults ?? []) {
        const place = column === null ? ['', ''] : [columnLetters(column), header?.[column] ?? '']
        yield [number, ...place, key, name, message.zh]
      }
    }
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.number
  }
}
