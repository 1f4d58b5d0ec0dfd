import type { IoSectorRow, IoTableSummary } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { formatNumber } from '../../ui/amount.ts'
import { useLanguage } from '../../ui/language.tsx'
import { FlowsChoice } from './flows-choice.tsx'
import { factorText } from './io-figures.ts'
import { ioTableQuery } from './io-queries.ts'
import type { IoSearch } from './io-search.ts'
import { useIoWords } from './words.ts'

interface MultipliersProps {
  readonly item: IoTableSummary
  readonly search: IoSearch
  readonly onSearch: (change: { readonly flows: 'home' | undefined }) => void
}

const factors = [
  ['multiplier', 'multiplier'],
  ['valueAddedMultiplier', 'added'],
  ['supplyMultiplier', 'supply'],
  ['backward', 'backward'],
  ['forward', 'forward'],
] as const satisfies readonly (readonly [keyof IoSectorRow, string])[]
const isOne = (value: number): boolean => Math.abs(value - 1) < 1e-9
type Sort = 'code' | (typeof factors)[number][0] | 'output'

/** What one more unit of demand or supply does, sector by sector. */
export function Multipliers({ item, search, onSearch }: MultipliersProps) {
  const words = useIoWords()
  const { language } = useLanguage()
  const [sought, setSought] = useState('')
  const [sort, setSort] = useState<Sort>('code')
  const { data, error, refetch } = useQuery(ioTableQuery(item.id, search.flows ?? 'all'))
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={14} />
  const found = data.rows.filter((row) => `${row.code}${row.zh}${row.en}`.toLowerCase().includes(sought.toLowerCase()))
  const rows = sort === 'code' ? found : found.toSorted((a, b) => b[sort] - a[sort])
  const name = words.multipliers.export(item.name)
  // With imports within the flows all value added comes back, whatever the sector: that says nothing.
  const shown = factors.filter(([key]) => key !== 'valueAddedMultiplier' || !data.rows.every((row) => isOne(row[key])))
  const sortable = (key: Sort, label: string) => (
    <th key={key} className={key === 'code' ? undefined : 'end'} aria-sort={sort === key ? 'descending' : 'none'}>
      <button type="button" className="text-button" onClick={() => setSort(key)}>
        {label}
        {sort === key && key !== 'code' ? ' ↓' : ''}
      </button>
    </th>
  )
  return (
    <section className="card" aria-label={words.tabs.multipliers}>
      <header className="analysis-head">
        <Input
          className="io-search"
          allowClear
          placeholder={words.multipliers.search}
          aria-label={words.multipliers.search}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <FlowsChoice item={item} flows={search.flows} onSearch={onSearch} />
        <PictureActions
          name={name}
          table={() => ({
            title: name,
            columns: [
              { title: words.shock.code, kind: 'text', width: 10 },
              { title: words.shock.name, kind: 'text', width: 30 },
              { title: words.multipliers.output(item.unit), kind: 'number', width: 20 },
              ...shown.map(([, word]) => ({ title: words.multipliers[word], kind: 'number' as const, width: 16 })),
            ],
            rows: rows.map((row) => [row.code, row[language], row.output, ...shown.map(([key]) => row[key])]),
            note: `${item.name}（${item.place}，${item.year}，${item.origin}）。${words.multipliers.note}`,
          })}
        />
      </header>
      <div className="analysis-table">
        <table className="plain-table analysis-rows">
          <thead>
            <tr>
              {sortable('code', words.shock.code)}
              <th>{words.shock.name}</th>
              {sortable('output', words.multipliers.output(item.unit))}
              {shown.map(([key, word]) => sortable(key, words.multipliers[word]))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <td className="figure">{row.code}</td>
                <td className="analysis-name">{row[language]}</td>
                <td className="end figure">{formatNumber(row.output, 0)}</td>
                {shown.map(([key]) => (
                  <td key={key} className="end figure">
                    {factorText(row[key])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet analysis-foot">{words.multipliers.note}</p>
    </section>
  )
}
