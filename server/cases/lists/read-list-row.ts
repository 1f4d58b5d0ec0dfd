/** A row of somebody's own table, read as the values of a case. What cannot be read is said cell by cell; nothing is guessed. */
import type { CaseType, Field, Label } from '@linchpin/pack-kit'
import { parseCell, type SheetCell } from '../../platform/sheets/index.ts'
import type { FieldValue, Values } from '../lifecycle/case-state.ts'
import type { Target } from './list-plan.ts'

export interface ListColumn {
  readonly target: Target
  /** From 0. */
  readonly column: number
  /** The unit that the header says. */
  readonly unit: string | null
}

export interface ListWords {
  /** The body that a name means. */
  readonly bodyNamed: (name: string) => string | undefined
}

export interface CellIssue {
  readonly column: number
  readonly target: Target
  readonly text: Label
  /** The row cannot become a case with it; otherwise it is only told. */
  readonly isFault: boolean
}

export interface ReadRow {
  readonly values: Values
  /** Name or key of what the case is about. */
  readonly subject: string | null
  readonly state: string | null
  readonly openedOn: string | null
  /** Progress and remarks that no field holds, line by line. */
  readonly told: readonly string[]
  readonly issues: readonly CellIssue[]
}

type Read = { readonly value: FieldValue | null } | { readonly fault: Label }

export function readListRow(
  cells: readonly SheetCell[],
  columns: readonly ListColumn[],
  caseType: CaseType,
  words: ListWords,
): ReadRow {
  const values: Record<string, FieldValue> = {}
  const issues: CellIssue[] = []
  const told: string[] = []
  let subject: string | null = null
  let state: string | null = null
  let openedOn: string | null = null
  for (const { target, column, unit } of columns) {
    const cell = cells[column] ?? null
    const text = plain(cell)
    const issue = (label: Label, isFault: boolean) => issues.push({ column, target, text: label, isFault })
    if (text === '' || target === 'serial') continue
    if (target === 'subject') subject = text
    else if (target === 'progress' || target === 'remark') told.push(text)
    else if (target === 'state') {
      state = stateNamed(caseType, text)
      told.push(`原表状态：${text}`)
    } else if (target === 'openedOn') {
      const read = parseCell('date', cell, { open: 'first' })
      if ('fault' in read) issue(read.fault, false)
      else openedOn = read.value
    } else {
      const name = target.slice('field:'.length)
      const field = caseType.fields[name]
      if (field === undefined) continue
      const read = readField(field, cell, text, unit, words)
      if ('fault' in read) issue(read.fault, field.kind !== 'choice' || field.required === true)
      if ('fault' in read && field.kind === 'choice') told.push(`${field.label.zh}：${text}`)
      else if ('value' in read && read.value !== null) values[name] = read.value
    }
  }
  return { values: secondBodies(values, caseType), subject, state, openedOn, told, issues }
}

function readField(field: Field, cell: SheetCell, text: string, unit: string | null, words: ListWords): Read {
  switch (field.kind) {
    case 'date':
      return parseCell('date', cell, { open: 'last' })
    case 'number':
      return parseCell('number', cell, { unit: unit ?? field.unit })
    case 'money':
      return parseCell('money', cell, { unit })
    case 'flag':
      return parseCell('flag', cell)
    case 'choice':
      return chosen(field, text)
    case 'body':
      return bodies(text, words)
    case 'file':
      return { value: null }
    default:
      return { value: field.many ? parts(text) : text }
  }
}

function chosen(field: Extract<Field, { kind: 'choice' }>, text: string): Read {
  const keys = (word: string) =>
    Object.entries(field.options).filter(([key, { zh, en }]) => [key, zh, en].some((name) => name === word))
  const near = (word: string) =>
    Object.entries(field.options).filter(([, { zh }]) => zh.includes(word) || word.includes(zh.replace(/产业链$/, '')))
  const found = (field.many ? parts(text) : [text]).map((word) => {
    const exact = keys(word)
    const [one, ...others] = exact.length > 0 ? exact : near(word)
    return one !== undefined && others.length === 0 ? one[0] : null
  })
  if (found.includes(null)) {
    const accepted = Object.values(field.options)
    return {
      fault: {
        zh: `“${text}”不在可选项中：${accepted.map(({ zh }) => zh).join('、')}`,
        en: `“${text}” is none of: ${accepted.map(({ en }) => en).join(', ')}`,
      },
    }
  }
  return { value: field.many ? (found as string[]) : (found[0] as string) }
}

/** Several bodies in one cell: the first answers, the others help; all of them are kept until `secondBodies` parts them. */
function bodies(text: string, { bodyNamed }: ListWords): Read {
  const known = (name: string) => bodyNamed(name) ?? bodyNamed(name.replace(/[（(].*[)）]$/, ''))
  // 工业和信息化局 is one body: 和 parts names only where the whole is none.
  const named = parts(text.replace(/等(?:单位|部门)?$/, '')).flatMap((name) =>
    known(name) === undefined ? name.split(/[和与及]/) : [name],
  )
  const found = named.map(known)
  const missing = named.filter((_, at) => found[at] === undefined)
  if (missing.length > 0) {
    const list = missing.map((name) => `“${name}”`).join('、')
    return { fault: { zh: `没有找到单位${list}`, en: `no body is called ${list}` } }
  }
  return { value: [...new Set(found as string[])] }
}

function secondBodies(values: Readonly<Record<string, FieldValue>>, { fields }: CaseType): Values {
  const made: Record<string, FieldValue> = { ...values }
  const helping = Object.entries(fields).find(([, field]) => field.kind === 'body' && field.many)?.[0]
  for (const [name, field] of Object.entries(fields)) {
    const held = made[name]
    if (field.kind !== 'body' || field.many || !Array.isArray(held)) continue
    const [first, ...rest] = held as readonly string[]
    if (first !== undefined) made[name] = first
    if (rest.length > 0 && helping !== undefined) {
      made[helping] = [...new Set([...((made[helping] as readonly string[] | undefined) ?? []), ...rest])]
    }
  }
  return made
}

/** The state that a table's word for it means; null: none of this type. */
function stateNamed({ states }: CaseType, text: string): string | null {
  const ids = Object.keys(states)
  const is = (id: string) => states[id]?.label.zh ?? ''
  const near = (id: string) => text.includes(is(id)) || (text.length > 1 && is(id).includes(text))
  return ids.find((id) => is(id) === text) ?? ids.find(near) ?? null
}

const parts = (text: string): readonly string[] =>
  text
    .split(/[、，,;；\n/]+|\s{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const plain = (cell: SheetCell): string => (cell === null ? '' : String(cell).trim())
