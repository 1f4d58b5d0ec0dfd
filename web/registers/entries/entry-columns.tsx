import type { Entry, EntryState, RegisterDetail, RegisterField } from '@linchpin/api'
import { creditCodeFault } from '@linchpin/kernels/quantity'
import { useMemo } from 'react'
import { formatAmount } from '../../ui/amount.ts'
import type { Column, ColumnFilter } from '../../ui/data-table/index.ts'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { StateShape } from '../../ui/state-tag.tsx'
import type { ValueNames } from '../fields/form-field.ts'
import { shortLabel } from '../fields/label-words.ts'
import { optionsOf } from '../fields/options-of.ts'
import { unitOf } from '../fields/unit-words.ts'
import { valueText } from '../fields/value-words.ts'
import { type RegisterWords, useRegisterWords } from '../words.ts'
import { EntryStateTag } from './entry-state-tag.tsx'
import { shownAtFirst, standInFor, titleColumn } from './shown-at-first.ts'

/** Which bodies a column holds: of all bodies of the city few are districts. */
export interface Present {
  readonly column: string
  readonly values: ReadonlySet<string>
}

interface Terms {
  readonly register: RegisterDetail
  readonly names: ValueNames
  readonly present: Present | null
  readonly words: RegisterWords
  readonly language: Language
}

/** Every column that the register has; those beyond the first look wait in the chooser. */
export function useEntryColumns(
  register: RegisterDetail,
  names: ValueNames,
  present: Present | null,
): readonly Column<Entry>[] {
  const words = useRegisterWords()
  const { language } = useLanguage()
  return useMemo(() => {
    const terms = { register, names, present, words, language }
    const shown = new Set(shownAtFirst(register))
    const title = titleColumn(register)
    const fields = register.fields.toSorted((a, b) => Number(b.name === title) - Number(a.name === title))
    return [
      ...fields.map((field) => fieldColumn(field, terms)),
      ...register.columns.map((column) => systemColumn(column, terms)),
    ].map((column) => ({ ...column, isHidden: !shown.has(column.key) }))
  }, [register, names, present, words, language])
}

function fieldColumn(field: RegisterField, terms: Terms): Column<Entry> {
  const { register, language } = terms
  const { name, kind, label, isMany, isPersonal } = field
  const title = shortLabel(label[language])
  const isFigure = kind === 'money' || kind === 'number'
  const unit = unitOf(field, language)
  const filter = isPersonal ? undefined : filterOf(field, terms)
  return {
    key: name,
    title,
    width: name === titleColumn(register) ? 226 : widthOf(field, `${title}${unit ?? ''}`),
    ...(unit === null ? {} : { unit }),
    ...(isFigure ? { align: 'end' as const } : {}),
    ...(filter === undefined ? {} : { filter }),
    isSortable: !isMany && !isPersonal && kind !== 'file',
    render: (entry) => cellOf(entry, field, terms),
  }
}

const widths: Readonly<Record<RegisterField['kind'], number>> = {
  money: 132,
  number: 116,
  date: 120,
  flag: 96,
  body: 112,
  choice: 118,
  entry: 190,
  text: 170,
  file: 140,
}

/** Room for the title with its two buttons; a long one is cut and shows on the pointer. */
function widthOf({ kind, format }: RegisterField, title: string): number {
  if (format === 'creditCode') return 190
  return Math.max(widths[kind], Math.min(196, title.length * 14 + 62))
}

function filterOf(field: RegisterField, { register, present, words, language }: Terms): ColumnFilter | undefined {
  switch (field.kind) {
    case 'money':
      return { kind: 'range', unit: words.fields.wan }
    case 'number': {
      const unit = unitOf(field, language)
      return { kind: 'range', ...(unit === null ? {} : { unit }) }
    }
    case 'date':
      return { kind: 'date' }
    case 'flag':
      return { kind: 'choice', options: flagOptions(words) }
    case 'choice':
      return { kind: 'choice', options: optionsOf(field.options, language) }
    case 'body':
      return { kind: 'choice', options: optionsOf(bodiesIn(field.name, register, present), language) }
    case 'file':
      return undefined
    default:
      return { kind: 'text' }
  }
}

const bodiesIn = (column: string, { bodies }: RegisterDetail, present: Present | null) =>
  present?.column === column ? bodies.filter(({ key }) => present.values.has(key)) : bodies

const flagOptions = (words: RegisterWords) => [
  { value: 'true', label: words.fields.yes },
  { value: 'false', label: words.fields.no },
]

function cellOf(entry: Entry, field: RegisterField, { register, names, words, language }: Terms) {
  if (field.name === titleColumn(register)) return <Title entry={entry} />
  const value = entry.values[field.name] ?? null
  if (value === null) {
    const other = standInFor(field.name, register.fields)
    return (other && entry.values[other.name]) || <span className="quiet">—</span>
  }
  if (field.kind === 'money' && typeof value === 'number') return <Money fen={value} language={language} />
  if (field.kind === 'number' && typeof value === 'number') return value.toLocaleString('en-US')
  const text = valueText(field, value, names, words.fields, language)
  if (field.format === 'creditCode' && creditCodeFault(String(value)) !== null)
    return (
      <span className="figure" title={`${text} ${words.entries.codeFault}`}>
        {text} <span className="code-fault-mark">{words.entries.codeFaultShort}</span>
      </span>
    )
  return text
}

function Title({ entry }: { entry: Entry }) {
  const words = useRegisterWords()
  if (!entry.isInvented) return entry.name
  return (
    <>
      <span className="entry-invented" title={words.entries.invented}>
        <StateShape tone="sample" />
        <span className="visually-hidden">{words.entries.invented}</span>
      </span>
      {entry.name}
    </>
  )
}

function Money({ fen, language }: { fen: number; language: Language }) {
  const { value, unit } = formatAmount(fen / 100, language)
  return (
    <span className="figure">
      {value}
      <small className="quiet">{unit}</small>
    </span>
  )
}

function systemColumn(column: RegisterDetail['columns'][number], { words, language }: Terms): Column<Entry> {
  const { name, label, options } = column
  const filter: ColumnFilter | undefined =
    column.filter === 'flag'
      ? { kind: 'choice', options: flagOptions(words) }
      : column.filter === 'choice'
        ? { kind: 'choice', options: optionsOf(options, language) }
        : column.filter === 'date'
          ? { kind: 'date' }
          : column.filter === 'number'
            ? { kind: 'range' }
            : { kind: 'text' }
  return {
    key: name,
    title: label[language],
    width: name === '_unconfirmed' ? 200 : name === '_state' ? 104 : 124,
    filter,
    isSortable: name !== '_unconfirmed' && name !== '_import',
    render: (entry) => systemCell(name, entry, options, language, words),
  }
}

function systemCell(
  name: string,
  entry: Entry,
  options: RegisterDetail['columns'][number]['options'],
  language: Language,
  words: RegisterWords,
) {
  switch (name) {
    case '_state':
      return <EntryStateTag state={entry.state as EntryState} />
    case '_since':
      return entry.since
    case '_until':
      return entry.until
    case '_reviewedOn':
      return entry.reviewedOn
    case '_changedAt':
      return entry.changedAt.slice(0, 10)
    case '_invented':
      return entry.isInvented ? words.fields.yes : words.fields.no
    case '_key':
      return entry.key
    case '_unconfirmed':
      return entry.unconfirmed
        .map((field) => options?.find(({ key }) => key === field)?.label[language] ?? field)
        .join(words.fields.list)
    default:
      return null
  }
}
