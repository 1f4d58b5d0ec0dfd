import type { Entry, RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { entryHref, moneyText, registerHref } from '../../registers/index.ts'
import { registerQuery } from '../../registers/register-queries.ts'
import { formatNumber } from '../../ui/amount.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { type Column, DataTable, firstState, type TableState, tableSearch } from '../../ui/data-table/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { type CityNames, useCityNames } from '../projects/city-names.ts'
import type { OfChain } from './chain-lists.tsx'
import { ofChain, useFirmCount, useFirms } from './firms-query.ts'
import { type ChainWords, useChainWords } from './words.ts'

const pageSize = 50
type Which = 'primary' | 'other'

/** Enterprises of the chain: those that count for it, and those that belong to it besides. */
export function ChainFirms({ chain }: OfChain) {
  const words = useChainWords()
  const { language } = useLanguage()
  const names = useCityNames()
  const [state, setState] = useState<TableState>({ ...firstState, sort: { key: 'revenue', isDescending: true } })
  const [which, setWhich] = useState<Which>('primary')
  const search = which === 'primary' ? ofChain(chain.id) : { 'f._state': 'admitted', 'f.otherChains': chain.id }
  const { data, error, isPlaceholderData, refetch, register } = useFirms({
    ...tableSearch({ ...state, columns: null }),
    ...search,
    size: String(state.size ?? pageSize),
  })
  const counts = {
    primary: useFirmCount(ofChain(chain.id)),
    other: useFirmCount({ 'f._state': 'admitted', 'f.otherChains': chain.id }),
  }
  const { data: definition } = useQuery({ ...registerQuery(register ?? ''), enabled: typeof register === 'string' })
  const columns = useMemo(() => columnsOf({ words, language, names, definition }), [words, language, names, definition])
  const choose = (value: Which) => {
    setWhich(value)
    setState({ ...state, page: 1, cursor: null })
  }
  return (
    <div className="chain-tab">
      <div className="chain-tab-tools">
        <Segmented
          aria-label={words.firms.which}
          value={which}
          options={[
            { value: 'primary', label: words.firms.primary(counts.primary ?? 0) },
            { value: 'other', label: words.firms.other(counts.other ?? 0) },
          ]}
          onChange={choose}
        />
        {register ? (
          <AppLink
            href={registerHref(
              register,
              which === 'primary' ? { 'f.primaryChain': chain.id } : { 'f.otherChains': chain.id },
            )}
          >
            {words.firms.all}
          </AppLink>
        ) : null}
      </div>
      <DataTable
        label={words.tabs.firms}
        columns={columns}
        rows={error ? [] : data?.items}
        rowKey={rowKey}
        rowHref={({ key }) => entryHref(register ?? '', key)}
        state={state}
        onChange={setState}
        isFading={isPlaceholderData}
        paging={{ pageSize: state.size ?? pageSize, total: data?.total ?? counts[which] ?? 0 }}
        searchHint={words.firms.search}
        empty={<EmptyState title={words.firms.empty}>{words.firms.emptyText}</EmptyState>}
        problem={error ? <ProblemPanel error={error} onRetry={() => void refetch()} actions={null} /> : undefined}
        cardColumns={['name', 'district', 'sizeClass', 'revenue']}
      />
    </div>
  )
}

const rowKey = ({ key }: Entry): string => key

interface Terms {
  readonly words: ChainWords
  readonly language: Language
  readonly names: CityNames
  readonly definition: RegisterDetail | undefined
}

function columnsOf({ words: { firms }, language, names, definition }: Terms): readonly Column<Entry>[] {
  const sizes = definition?.fields.find(({ name }) => name === 'sizeClass')?.options ?? []
  const sizeOf = (value: unknown) => sizes.find(({ key }) => key === value)?.label[language] ?? '–'
  return [
    { key: 'name', title: firms.name, isSortable: true, wraps: true, render: ({ name }) => name },
    {
      key: 'district',
      title: firms.district,
      width: 120,
      render: ({ values }) => (typeof values.district === 'string' ? names.district(values.district) : '–'),
    },
    { key: 'sizeClass', title: firms.size, width: 100, render: ({ values }) => sizeOf(values.sizeClass) },
    {
      key: 'isLeadFirm',
      title: firms.lead,
      width: 90,
      render: ({ values }) => (values.isLeadFirm === true ? firms.lead : ''),
    },
    {
      key: 'staff',
      title: firms.staff,
      unit: firms.people,
      width: 130,
      align: 'end',
      isSortable: true,
      render: ({ values }) => (typeof values.staff === 'number' ? formatNumber(values.staff, 0) : '–'),
    },
    {
      key: 'revenue',
      title: firms.revenue,
      width: 170,
      align: 'end',
      isSortable: true,
      render: ({ values }) => (typeof values.revenue === 'number' ? moneyText(values.revenue, language) : '–'),
    },
  ]
}
