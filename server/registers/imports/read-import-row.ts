/** One row of somebody's table as values, with everything in it that cannot be read. */
import { convert } from '@linchpin/kernels/quantity'
import type { Field, Label } from '@linchpin/pack-kit'
import type { BodyTree } from '../../people/index.ts'
import { type CellNote, parseCell, type SheetCell, type SheetRow } from '../../platform/sheets/index.ts'
import type { ImportColumn, ImportFault } from '../registers.tables.ts'
import { type ImportTarget, subjectKey, subjectName } from './import-columns.ts'

export interface ReadRow {
  readonly number: number
  /** By field; what is empty is left out: a table that says nothing of a value does not take it away. */
  readonly values: Readonly<Record<string, unknown>>
  readonly subject: string | null
  readonly subjectName: string | null
  readonly faults: readonly ImportFault[]
  /** Where each field comes from. */
  readonly columnOf: ReadonlyMap<string, number>
}

export interface RowReader {
  readonly read: (row: SheetRow) => ReadRow
}

export function rowReader(
  targets: readonly ImportTarget[],
  columns: readonly ImportColumn[],
  bodies: BodyTree,
): RowReader {
  const used = targets.flatMap(({ name, field }) => {
    const found = columns.find((each) => each.field === name)
    return found === undefined || found.column === null
      ? []
      : [{ name, field, column: found.column, read: cellReader(field, found.unit, bodies) }]
  })
  const columnOf = new Map(used.map(({ name, column }) => [name, column]))
  return {
    read: ({ number, cells, notes }) => {
      const values: Record<string, unknown> = {}
      const faults: ImportFault[] = []
      for (const { name, column, read } of used) {
        const note = notes.find((each) => each.column === column)
        const found = note === undefined ? read(cells[column] ?? null) : { fault: noteWords(note) }
        if ('fault' in found) faults.push({ column, message: found.fault })
        else if (found.value !== null) values[name] = found.value
      }
      const { [subjectKey]: subject, [subjectName]: called, ...own } = values
      return { number, values: own, subject: textOf(subject), subjectName: textOf(called), faults, columnOf }
    },
  }
}

type Found = { readonly value: unknown } | { readonly fault: Label }
type ReadCell = (cell: SheetCell) => Found

function cellReader(field: Field, unit: string | null, bodies: BodyTree): ReadCell {
  if (field.many) {
    const one = oneReader(field, unit, bodies)
    return (cell) => {
      const parts =
        cell === null
          ? []
          : String(cell)
              .split(/[、,，;；\n/]/)
              .map((part) => part.trim())
              .filter(Boolean)
      const read = parts.map(one)
      return (
        read.find((each) => 'fault' in each) ?? {
          value: parts.length === 0 ? null : read.map((each) => ('value' in each ? each.value : null)),
        }
      )
    }
  }
  return oneReader(field, unit, bodies)
}

function oneReader(field: Field, unit: string | null, bodies: BodyTree): ReadCell {
  switch (field.kind) {
    case 'number':
      return numberReader(field.unit, unit)
    case 'money':
      return (cell) => parseCell('money', cell, { unit })
    case 'date':
      return (cell) => parseCell('date', cell)
    case 'flag':
      return (cell) => parseCell('flag', cell)
    case 'choice':
      return choiceReader(field.options)
    case 'body':
      return (cell) => named(cell, (text) => bodies.get(text)?.id ?? bodies.named(text)?.id, '单位', 'body')
    default:
      return (cell) => emptied(parseCell('text', cell))
  }
}

/** In the unit of the head of the column, brought into that of the field. */
function numberReader(own: string, unit: string | null): ReadCell {
  const written = unit ?? own
  return (cell) => {
    const found = parseCell('number', cell, { unit: written })
    if ('fault' in found || found.value === null || written === own) return found
    const value = convert(found.value, written, own)
    if (value !== null) return { value: Number(value.toPrecision(15)) }
    return { fault: { zh: `列名的单位“${written}”不能换算为“${own}”`, en: `“${written}” of the head is no “${own}”` } }
  }
}

function choiceReader(options: Readonly<Record<string, Label>>): ReadCell {
  const keys = new Map<string, string>()
  for (const [key, { zh, en }] of Object.entries(options)) {
    for (const name of [key, en, zh]) keys.set(plain(name), key)
  }
  const accepted = Object.values(options).map(({ zh }) => zh)
  return (cell) => {
    const found = emptied(parseCell('text', cell))
    if ('fault' in found || typeof found.value !== 'string') return found
    const key = keys.get(plain(found.value))
    if (key !== undefined) return { value: key }
    const [given, list] = [found.value.slice(0, 30), accepted.slice(0, 12).join('／')]
    return { fault: { zh: `“${given}”不在选项中，可填：${list}`, en: `“${given}” is none of: ${list}` } }
  }
}

function named(cell: SheetCell, find: (text: string) => string | undefined, zh: string, en: string): Found {
  const found = emptied(parseCell('text', cell))
  if ('fault' in found || typeof found.value !== 'string') return found
  const id = find(found.value)
  const given = found.value.slice(0, 30)
  return id === undefined
    ? { fault: { zh: `没有名为“${given}”的${zh}`, en: `there is no ${en} “${given}”` } }
    : { value: id }
}

/** Offices write — or / for nothing. */
const emptied = (found: Found): Found =>
  'value' in found && typeof found.value === 'string' && /^([-—–－_/\\]+|无|暂无)$/.test(found.value)
    ? { value: null }
    : found

/** Without spaces, width and what stands in brackets at the end: 大型 and 大型（企业） are one option. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()

const noteWords = ({ kind, given }: CellNote): Label =>
  kind === 'error'
    ? { zh: `单元格是错误值 ${given}`, en: `the cell holds the error ${given}` }
    : {
        zh: '公式没有计算结果，请在 Excel 中打开并保存后重新上传',
        en: 'the formula has no value; open the file in Excel and save it',
      }

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
