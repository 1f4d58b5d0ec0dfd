import type { AnalysisDetail } from '@linchpin/api'
import { InventedMark } from '../../ui/invented-mark.tsx'
import { useUiWords } from '../../ui/words.ts'
import { count, percent } from './figures.ts'
import { useAnalysisWords } from './words.ts'

/** What the result stands on in one line; the rest unfolds. */
export function BasisPanel({ item }: { item: AnalysisDetail }) {
  const { basis } = useAnalysisWords()
  const { list, colon } = useUiWords()
  const { data, parameters, person, at, asOf } = item
  if (data === null) return null
  const sources = data.sources.map(({ name, links, asOf: day }) => basis.source(name, count(links), day)).join(list)
  const rows: readonly (readonly [string, string])[] = [
    [basis.inputs, basis.inputsText],
    [basis.range, basis.rangeText],
    [basis.counts, basis.countsText(count(data.registered), count(data.withStaff), count(data.withRevenue))],
    [basis.market, basis.marketBy[parameters.market]],
    [
      basis.coverage,
      `${basis.coverageNote(count(data.coveredFirms))}${list}${basis.ratio} ${percent(parameters.purchaseRatio)}`,
    ],
    [basis.eps, String(parameters.eps)],
    [basis.version, data.hash],
    ...(data.withoutIndustry > 0 ? [['', basis.sectors(count(data.withoutIndustry))] as const] : []),
  ]
  return (
    <details className="card basis-panel">
      <summary>
        <strong>{basis.title}</strong>
        <span>
          {basis.coverage} <b>{data.coverage === null ? basis.unknown : percent(data.coverage)}</b>
        </span>
        <span>{basis.data(count(data.firms), count(data.links))}</span>
        <span>
          {basis.asOf} {asOf}
        </span>
        <span className="basis-sources" title={sources}>
          {basis.sources}
          {colon}
          {sources}
        </span>
        <span className="quiet">{basis.by(person, at.slice(0, 10))}</span>
        {data.hasInvented ? <InventedMark /> : null}
      </summary>
      <dl>
        {rows.map(([term, text]) => (
          <div key={text}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
