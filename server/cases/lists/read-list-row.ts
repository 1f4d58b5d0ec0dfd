/** A row of somebody's own table, read as the values of a case. What cannot be read is said cell by cell; nothing is guessed. */
import type { CaseType, Field, Label } from '@linchpin/pack-kit'
import { parseCell, type SheetCell } from '../../platform/sheets/index.ts'
import type { FieldValue, Values } from '../lifecycle/case-state.ts'
import { listDay } from './list-day.ts'
import type { Target } from './list-plan.ts'
import { type ListWords, namedBodies, withSecondBodies } from './named-bodies.ts'
import { type ChoiceField, optionNamed } from './option-named.ts'
import { stateNamed } from './state-word.ts'
import { wordsIn } from './words-in.ts'

export interface ListColumn {
  readonly target: Target
  /** From 0. */
  readonly column: number
  /** As it stands in the table. */
  readonly name: string
  /** The unit that the header says. */
  readonly unit: string | null
}

export interface CellIssue {
  /** -1: of the row. */
  readonly column: number
  readonly text: Label
  /** The row cannot become a case with it; otherwise it is only told. */
  readonly isFault: boolean
}

/** What a table says of a case that no field of it holds. */
export interface Told {
  readonly progress: readonly string[]
  readonly beside: readonly string[]
}

export interface ReadRow {
  readonly values: Values
  /** Name of what the case is about, and its key, as they stand there. */
  readonly subject: string | null
  readonly subjectKey: string | null
  readonly state: string | null
  readonly told: Told
  readonly issues: readonly CellIssue[]
}

export interface ListRow {
  readonly cells: readonly SheetCell[]
  /** The name of the group that the row stands under. */
  readonly section: string | null
}

type Read = { readonly value: FieldValue | null; readonly note?: Label } | { readonly fault: Label }

export function readListRow(
  { cells, section }: ListRow,
  columns: readonly ListColumn[],
  caseType: CaseType,
  words: ListWords,
): ReadRow {
  const values: Record<string, FieldValue> = {}
  const issues: CellIssue[] = []
  const told: { progress: string[]; beside: string[] } = { progress: [], beside: [] }
  const about: { subject: string | null; subjectKey: string | null } = { subject: null, subjectKey: null }
  let state: string | null = null
  for (const { target, column, name, unit } of columns) {
    const cell = cells[column] ?? null
    const text = cell === null ? '' : String(cell).trim()
    const issue = (label: Label, isFault: boolean) => issues.push({ column, text: label, isFault })
    if (text === '' || saysNothing.test(text)) continue
    switch (target) {
      case 'serial':
        break
      case 'subject':
      case 'subjectKey':
        about[target] = text
        break
      case 'progress':
        told.progress.push(text)
        break
      case 'remark':
      case 'raisedOn':
        told.beside.push(`${name}：${text}`)
        break
      case 'state': {
        const read = stateNamed(caseType, text, name)
        state = read.state
        if (read.isUnderstood) break
        told.beside.push(`${name}：${text}`)
        issue(unknownState(caseType, text), false)
        break
      }
      default: {
        const key = target.slice('field:'.length)
        const field = caseType.fields[key]
        if (field === undefined) break
        const read = readField(field, cell, text, unit, words)
        if ('fault' in read) {
          const isFault = field.kind !== 'choice' || field.required === true
          issue(read.fault, isFault)
          if (!isFault) told.beside.push(`${name}：${text}`)
        } else {
          if (read.note !== undefined) {
            issue(read.note, false)
            told.beside.push(`${name}：${text}`)
          }
          if (read.value !== null) values[key] = read.value
        }
      }
    }
  }
  const ofSection = section === null ? null : sectionValue(section, columns, caseType)
  if (ofSection !== null) {
    values[ofSection.key] = ofSection.value
    issues.push({ column: -1, text: ofSection.note, isFault: false })
  }
  return { values: withSecondBodies(values, caseType), ...about, state, told, issues }
}

const saysNothing = /^(?:[/\\|]+|[-—–－_]+|无|暂无|空)$/

function readField(field: Field, cell: SheetCell, text: string, unit: string | null, words: ListWords): Read {
  switch (field.kind) {
    case 'date':
      return lasting.test(text) ? { value: null, note: lastingNote(text) } : listDay(cell, text, words.today)
    case 'number':
      return parseCell('number', cell, { unit: unit ?? field.unit })
    case 'money':
      return parseCell('money', cell, { unit })
    case 'flag':
      return parseCell('flag', cell)
    case 'choice':
      return chosen(field, text)
    case 'body':
      return bodiesOf(field, text, words)
    case 'file':
      return { value: null }
    default:
      return { value: field.many ? wordsIn(text) : text }
  }
}

/** The first body answers. The others help where the type has a field for them; otherwise they are noted. */
function bodiesOf(field: Field, text: string, words: ListWords): Read {
  const read = namedBodies(text, words)
  if ('fault' in read || field.many || read.value.length < 2 || words.hasHelping) return read
  return {
    ...read,
    note: {
      zh: `“${text}”中第一个作为${field.label.zh}，其余记入备注`,
      en: `the first of “${text}” is the ${field.label.en}; the others are noted`,
    },
  }
}

/** What runs on has no day on which it is due. */
const lasting = /^(?:长期|持续|常态|常年|全年|日常)(?:化)?(?:推进|坚持|落实|开展|实施|工作|进行)?$/
const lastingNote = (text: string): Label => ({
  zh: `“${text}”没有具体日期，按不设时限导入`,
  en: `“${text}” is no day: it comes in without a deadline`,
})

const unknownState = ({ states, initial }: CaseType, text: string): Label => ({
  zh: `“${text}”不是本台账的环节，按“${states[initial]?.label.zh ?? initial}”导入`,
  en: `“${text}” is no state of this list: it comes in as “${states[initial]?.label.en ?? initial}”`,
})

function chosen(field: ChoiceField, text: string): Read {
  const found = (field.many ? wordsIn(text) : [text]).map((word) => optionNamed(field, word))
  if (!found.includes(null)) return { value: field.many ? (found as string[]) : (found[0] as string) }
  const accepted = Object.values(field.options)
  return {
    fault: {
      zh: `“${text}”不在可选项中：${accepted.map(({ zh }) => zh).join('、')}`,
      en: `“${text}” is none of: ${accepted.map(({ en }) => en).join(', ')}`,
    },
  }
}

/** What the name of a group says, where exactly one choice without a column of its own has it: （二）融资类. */
function sectionValue(section: string, columns: readonly ListColumn[], { fields }: CaseType) {
  const word = section.replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．]\s*/, '').replace(/[(（][^()（）]*[)）]$/, '')
  const taken = new Set<string>(columns.map(({ target }) => target))
  const found = Object.entries(fields).flatMap(([key, field]) => {
    if (field.kind !== 'choice' || taken.has(`field:${key}`)) return []
    const option = optionNamed(field, word)
    return option === null ? [] : [{ key, field, option }]
  })
  const [one, ...others] = found
  if (one === undefined || others.length > 0) return null
  const { key, field, option } = one
  const label = field.options[option] ?? { zh: option, en: option }
  return {
    key,
    value: field.many ? [option] : option,
    note: {
      zh: `${field.label.zh}按分组“${section}”填为“${label.zh}”`,
      en: `${field.label.en} is “${label.en}” by the group “${section}”`,
    },
  }
}
