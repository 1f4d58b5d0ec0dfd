import type { AnalysisDetail, HitFirm } from '@linchpin/api'
import { entryHref, moneyText } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { type AnalysisCity, useAnalysisCity } from './analysis-city.tsx'
import { count, withoutSuffix } from './figures.ts'
import { RangeBar } from './range-bar.tsx'
import { type AnalysisWords, useAnalysisWords } from './words.ts'

interface HitTableProps {
  readonly item: AnalysisDetail
  readonly title: string
  readonly rows: readonly HitFirm[]
  readonly isFolded?: boolean
}

/** Who is hit: how hard, after which round, how long the stock lasts, who could stand in, who has to act. */
export function HitTable({ item, title, rows, isFolded = false }: HitTableProps) {
  const table = <Rows item={item} rows={rows} />
  if (isFolded)
    return (
      <details className="card">
        <summary className="analysis-head">
          <h2>
            {title} <span className="quiet figure">{count(rows.length)}</span>
          </h2>
        </summary>
        {table}
      </details>
    )
  return (
    <section className="card" aria-label={title}>
      <header className="analysis-head">
        <h2>{title}</h2>
      </header>
      {table}
    </section>
  )
}

function Rows({ item, rows }: Pick<HitTableProps, 'item' | 'rows'>) {
  const { simulation: words } = useAnalysisWords()
  const { columns } = words
  const city = useAnalysisCity()
  return (
    <div className="analysis-table">
      <table className="plain-table analysis-rows hit-rows">
        <thead>
          <tr>
            <th>{columns.firm}</th>
            <th>{columns.sweep}</th>
            <th>{columns.loss}</th>
            <th className="end">
              {columns.output}
              <span className="quiet">{columns.jobs}</span>
            </th>
            <th>{columns.via}</th>
            <th className="end">{columns.stock}</th>
            <th>{columns.substitutes}</th>
            <th>{columns.body}</th>
            {city.problemHref ? <th>{columns.act}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} item={item} city={city} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly row: HitFirm
  readonly item: AnalysisDetail
  readonly city: AnalysisCity
  readonly words: AnalysisWords['simulation']
}

function Row({ row, item, city, words }: RowProps) {
  const { language } = useLanguage()
  const { key, name, output, jobs, via, product, direction, isSoleSource } = row
  const isFailing = row.isShocked
  const isAsked = !isFailing && direction === 'down'
  return (
    <tr data-is-shocked={isFailing || undefined}>
      <td className="analysis-name">
        {key && city.enterprises ? <AppLink href={entryHref(city.enterprises, key)}>{name}</AppLink> : name}
        <span className="quiet">{city.districtName(row.district)}</span>
      </td>
      <td>{isFailing ? words.shocked : words.sweep(row.sweep)}</td>
      <td>
        <RangeBar value={row.loss} most={1} />
      </td>
      <td className="end figure">
        {output === null ? words.notCounted : moneyText(Math.round(output.medium), language)}
        <span className="quiet">{jobs === null ? '' : `${count(jobs.medium)}${words.tiles.persons}`}</span>
      </td>
      <td className="analysis-name" title={via?.name}>
        {via ? withoutSuffix(via.name) : null}
        {via ? (
          <span className="quiet">
            {direction === 'down' ? words.lostInput : words.lostOrders}
            {product ? ` ${product}` : ''}
          </span>
        ) : null}
      </td>
      <td className="end figure">
        {isAsked ? (row.stockDays === null ? words.unknown : words.days(count(row.stockDays))) : null}
        <span className="quiet">{isAsked && isSoleSource ? words.columns.sole : null}</span>
      </td>
      <td className="analysis-name">{isAsked ? <Substitutes row={row} words={words} /> : null}</td>
      <td className="analysis-name">{row.body?.[language]}</td>
      {city.problemHref ? (
        <td>
          {key === null ? null : (
            <AppLink href={city.problemHref(problemOf(row, item, words))}>{words.openProblem}</AppLink>
          )}
        </td>
      ) : null}
    </tr>
  )
}

function Substitutes({ row, words }: Pick<RowProps, 'row' | 'words'>) {
  const { language } = useLanguage()
  const [first] = row.substitutes
  const takes =
    row.switchDays === null
      ? ''
      : `${words.columns.switchDays}${language === 'zh' ? '' : ' '}${words.days(count(row.switchDays))}`
  return (
    <>
      <span title={row.substitutes.map(({ name, by }) => `${name}（${words.by[by]}）`).join('\n')}>
        {first ? withoutSuffix(first.name) : words.none}
        {row.substituteCount > 1 ? words.others(row.substituteCount) : ''}
      </span>
      <span className="quiet">{[first ? words.by[first.by] : '', takes].filter(Boolean).join(' · ')}</span>
    </>
  )
}

const problemOf = (row: HitFirm, item: AnalysisDetail, words: AnalysisWords['simulation']) => ({
  enterprise: row.key,
  title:
    row.isShocked || row.via === null
      ? words.problemOwn(row.name)
      : words.problemTitle(row.via.name, row.name, row.product ?? ''),
  chain: item.chain ?? row.chain,
  responsible: row.district,
})
