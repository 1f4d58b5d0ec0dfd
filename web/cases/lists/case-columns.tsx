import type { Bilingual, CaseCounts, CaseField, CaseNames, CaseRow, CaseTypeDetail } from '@linchpin/api'
import { ValueView } from '../../registers/index.ts'
import type { Column, FilterOption } from '../../ui/data-table/index.ts'
import type { Language } from '../../ui/language.tsx'
import { CaseLightMark, DueCell, InventedSign } from '../case-marks.tsx'
import { dayOf } from '../day-of.ts'
import { said } from '../said.ts'
import { valueNames } from '../value-names.ts'
import type { CaseWords } from '../words.ts'
import { aboutEnterprises, columnFields, fieldColumn, leadField, shownKeys, titleField } from './principal-columns.ts'

export interface ColumnSources {
  readonly type: CaseTypeDetail | undefined
  readonly names: CaseNames | undefined
  readonly counts: CaseCounts | undefined
  readonly language: Language
  readonly words: CaseWords
  readonly lightNames: Readonly<Record<string, string>>
  /** Columns that all rows have in common: what the list is limited to. */
  readonly fixed: readonly string[]
}

/** The columns of a list: those of every case, then those of the type's own fields. */
export function caseColumns(sources: ColumnSources): readonly Column<CaseRow>[] {
  const { type, fixed } = sources
  const shown = shownKeys(type)
  const all = [...rowColumns(sources), ...(type === undefined ? [] : fieldColumns(type, sources))]
  const rank = (key: string) => (shown.includes(key) ? shown.indexOf(key) : shown.length)
  return all
    .filter(({ key }) => !fixed.includes(key))
    .map((column) => ({ ...column, isHidden: !shown.includes(column.key) }))
    .toSorted((one, other) => rank(one.key) - rank(other.key))
}

function rowColumns({ type, names, counts, language, words, lightNames }: ColumnSources): readonly Column<CaseRow>[] {
  const titles = words.lists.columns
  const named = (field: CaseField | undefined, or: string) => (field ? said(field.label, language) : or)
  const body = (id: string) => names?.bodies[id]?.[language] ?? id
  const chain = (id: string) => names?.chains[id]?.[language] ?? id
  const columns: (Column<CaseRow> | null)[] = [
    {
      key: 'number',
      title: titles.number,
      width: numberWidth(type),
      isSortable: true,
      render: ({ number, isInvented }) => (
        <span className="case-number">
          {number} {isInvented ? <InventedSign /> : null}
        </span>
      ),
    },
    {
      key: 'title',
      title: named(type && titleField(type), type?.principal === 'project' ? titles.project : titles.title),
      ...(type?.principal === 'task' ? { width: longTitle } : {}),
      isSortable: true,
      wraps: true,
      render: ({ title }) => (
        <span className="case-title" title={title}>
          {title}
        </span>
      ),
    },
    type === undefined
      ? {
          key: 'type',
          title: titles.type,
          width: 120,
          filter: choice(
            counts?.types.map((each) => ({ ...each, value: each.key })),
            language,
          ),
          render: ({ typeLabel }) => said(typeLabel, language),
        }
      : null,
    type !== undefined && type.subject === null
      ? null
      : {
          key: 'subject',
          title: type && aboutEnterprises(type) ? titles.subject : (type?.subject?.label[language] ?? titles.subject),
          width: 150,
          render: ({ subject }) => subject?.name ?? words.none,
        },
    {
      key: 'lead',
      title: named(type && leadField(type), titles.lead),
      width: 130,
      filter: choice(
        counts?.bodies.map((each) => ({ ...each, value: each.key })),
        language,
      ),
      render: ({ lead }) => lead?.label[language] ?? words.none,
    },
    {
      key: 'due',
      title: titles.due,
      width: 196,
      isSortable: true,
      filter: { kind: 'date' },
      render: (row) => <DueCell row={row} />,
    },
    {
      key: 'state',
      title: titles.state,
      width: 100,
      filter: choice(statesOf(counts), language),
      render: ({ state }) => said(state.label, language),
    },
    {
      key: 'light',
      title: titles.light,
      width: 112,
      filter: {
        kind: 'choice',
        options: (counts?.lights ?? []).map(({ key, count }) => ({ value: key, label: lightNames[key] ?? key, count })),
      },
      render: (row) => <CaseLightMark row={row} />,
    },
    {
      key: 'chains',
      title: titles.chains,
      width: 140,
      filter: choice(
        counts?.chains.map((each) => ({ ...each, value: each.key })),
        language,
      ),
      render: ({ chains }) => chains.map(chain).join(words.list) || words.none,
    },
    {
      key: 'districts',
      title: titles.districts,
      width: 110,
      filter: choice(
        counts?.districts.map((each) => ({ ...each, value: each.key })),
        language,
      ),
      render: ({ districts }) => districts.map(body).join(words.list) || words.none,
    },
    { key: 'handler', title: titles.handler, width: 110, render: ({ handler }) => handler?.name ?? words.none },
    {
      key: 'openedAt',
      title: titles.openedAt,
      width: 116,
      isSortable: true,
      filter: { kind: 'date' },
      render: ({ openedAt }) => <span className="figure">{dayOf(openedAt)}</span>,
    },
    {
      key: 'stateSince',
      title: titles.stateSince,
      width: 116,
      isSortable: true,
      render: ({ stateSince }) => <span className="figure">{dayOf(stateSince)}</span>,
    },
    {
      key: 'closedAt',
      title: titles.closedAt,
      width: 116,
      render: ({ closedAt }) => <span className="figure">{closedAt === null ? words.none : dayOf(closedAt)}</span>,
    },
  ]
  return columns.filter((column) => column !== null)
}

function fieldColumns(type: CaseTypeDetail, { names, language }: ColumnSources): readonly Column<CaseRow>[] {
  return columnFields(type).map((field) => ({
    key: fieldColumn(field.name),
    title: said(field.label, language),
    ...(field.kind === 'number' || field.kind === 'money' ? { align: 'end' as const, width: 130 } : {}),
    ...(field.kind === 'text' || field.isMany ? {} : { width: widths[field.kind] ?? 130 }),
    render: ({ values }: CaseRow) => (
      <ValueView field={field} value={values[field.name]} names={valueNames(names, language)} />
    ),
  }))
}

const widths: Readonly<Partial<Record<CaseField['kind'], number>>> = { date: 106, flag: 96, choice: 92, body: 150 }

/** A number begins with the name of its kind: 督办单-2026-0003. */
const numberWidth = (type: CaseTypeDetail | undefined): number =>
  type === undefined ? 160 : 112 + 14 * type.label.zh.length

/** A task is a sentence of a document. */
const longTitle = 330

type Counted = {
  readonly value: string
  readonly label: Bilingual
  readonly count: number
}

function choice(found: readonly Counted[] | undefined, language: Language) {
  const options: FilterOption[] = (found ?? []).map(({ value, label, count }) => ({
    value,
    label: label[language],
    count,
  }))
  return { kind: 'choice', options } as const
}

const statesOf = (counts: CaseCounts | undefined): readonly Counted[] =>
  (counts?.states ?? []).map((each) => ({ ...each, value: each.key }))
