import type { AnalysisDetail, CriticalityResult, RankedFirm, RankedSegment, ShownTable } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { lazy, Suspense, useRef, useState } from 'react'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { entryHref, moneyText } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { useAnalysisCity } from './analysis-city.tsx'
import { simulationHref } from './analysis-href.ts'
import { rowsQuery } from './analysis-queries.ts'
import { BasisPanel } from './basis-panel.tsx'
import { count, percent } from './figures.ts'
import { RangeBar } from './range-bar.tsx'
import { useAnalysisWords } from './words.ts'

const RiskCurve = lazy(() => import('./risk-curve.tsx').then((module) => ({ default: module.RiskCurve })))

interface RankingResultProps {
  readonly item: AnalysisDetail
  readonly result: CriticalityResult
}

/** Said in words first, then the ranks, the curve and the segments. */
export function RankingResult({ item, result }: RankingResultProps) {
  const { ranking: words } = useAnalysisWords()
  const [sought, setSought] = useState('')
  const { data: all } = useQuery({ ...rowsQuery(item.id), enabled: !result.isRefused })
  const { data: rows = all } = useQuery({ ...rowsQuery(item.id, sought), enabled: sought !== '' })
  if (result.isRefused) return <Refused item={item} />
  if (all === undefined || rows === undefined) return <LoadingLines lines={14} />
  const chain = item.chain ?? undefined
  return (
    <>
      <Sentence result={result} rows={all.ranked} />
      <BasisPanel item={item} />
      <div className="ranking-body">
        <section className="card ranking-firms" aria-labelledby="ranking-firms">
          <header className="analysis-head">
            <h2 id="ranking-firms">{words.firms}</h2>
            <Input.Search
              size="small"
              allowClear
              aria-label={words.firm}
              placeholder={words.firm}
              onSearch={setSought}
            />
          </header>
          <FirmRanks rows={rows.ranked} result={result} chain={chain} />
          <p className="quiet analysis-foot">{words.more(rows.ranked.length, result.ranked)}</p>
        </section>
        <div className="ranking-side">
          <Curve item={item} result={result} />
          <SegmentRanks item={item} rows={result.segments} output={result.output} chain={chain} />
        </div>
      </div>
    </>
  )
}

function Refused({ item }: { item: AnalysisDetail }) {
  const { data, parameters } = item
  const { ranking: words, shared } = useAnalysisWords()
  const least = percent(parameters.leastCoverage)
  return (
    <>
      <EmptyState title={words.refused} action={<AppLink href="/chains/links">{shared.noLinks}</AppLink>}>
        {data?.coverage == null ? words.refusedUnknown(least) : words.refusedText(percent(data.coverage), least)}
      </EmptyState>
      <BasisPanel item={item} />
    </>
  )
}

/** Above this share a firm is said to matter. */
const muchShare = 0.05

interface SentenceProps {
  readonly result: CriticalityResult
  readonly rows: readonly RankedFirm[]
}

function Sentence({ result, rows }: SentenceProps) {
  const { ranking: words } = useAnalysisWords()
  const { language } = useLanguage()
  const [top] = rows
  if (top === undefined) return null
  const much = rows.filter(({ risk }) => risk.medium >= muchShare).length
  return (
    <output className="analysis-sentence">
      {words.top(top.name, percent(top.risk.medium), moneyText(Math.round(top.risk.medium * result.output), language))}
      {words.count(count(much), percent(muchShare))}
      {language === 'zh' ? '。' : '.'}
      {result.unconverged > 0 ? (
        <strong className="analysis-warning"> {words.unconverged(result.unconverged)}</strong>
      ) : null}
    </output>
  )
}

interface FirmRanksProps {
  readonly rows: readonly RankedFirm[]
  readonly result: CriticalityResult
  readonly chain: string | undefined
}

function FirmRanks({ rows, result, chain }: FirmRanksProps) {
  const { ranking: words, shared } = useAnalysisWords()
  const { language } = useLanguage()
  const { districtName, enterprises } = useAnalysisCity()
  const most = Math.max(0, ...rows.map(({ risk }) => risk.high))
  return (
    <div className="analysis-table">
      <table className="plain-table analysis-rows">
        <thead>
          <tr>
            <th className="end">{words.rank}</th>
            <th>{words.firm}</th>
            <th>{words.district}</th>
            <th>{words.ofSegments}</th>
            <th>{words.risk}</th>
            <th className="end">{words.output}</th>
            <th className="end">{words.jobs}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="end figure">{row.rank}</td>
              <td className="analysis-name">
                {row.key && enterprises ? (
                  <AppLink href={entryHref(enterprises, row.key)}>{row.name}</AppLink>
                ) : (
                  row.name
                )}
              </td>
              <td>{row.key === null ? <span className="quiet">{words.outside}</span> : districtName(row.district)}</td>
              <td className="analysis-name quiet">{row.segments.join(language === 'zh' ? '、' : ', ')}</td>
              <td>
                <RangeBar value={row.risk} most={most} />
              </td>
              <td className="end figure">{moneyText(Math.round(row.risk.medium * result.output), language)}</td>
              <td className="end figure">
                {row.jobs === null ? '–' : count(row.jobs)}
                {shared.people}
              </td>
              <td className="end">
                <AppLink href={simulationHref({ ...(chain ? { chain } : {}), firms: String(row.id) })}>
                  {words.simulate}
                </AppLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Curve({ item, result }: RankingResultProps) {
  const { ranking: words } = useAnalysisWords()
  const { chainName } = useAnalysisCity()
  const picture = useRef<(() => string) | null>(null)
  const name = `${words.curve}-${chainName(item.chain) || item.asOf}`
  const table = (): ShownTable => ({
    title: name,
    columns: [
      { title: words.rank, kind: 'integer' },
      ...(['low', 'medium', 'high'] as const).map((key) => ({
        title: words.riskAt[key],
        kind: 'number' as const,
      })),
    ],
    rows: result.curve.map(({ rank, ...at }) => [rank, ...[at.low, at.medium, at.high].map((share) => share * 100)]),
    note: words.curveText,
  })
  return (
    <section className="card" aria-labelledby="ranking-curve">
      <header className="analysis-head">
        <h2 id="ranking-curve">{words.curve}</h2>
        <PictureActions name={name} picture={() => picture.current?.() ?? ''} table={table} />
      </header>
      <Suspense fallback={<div className="risk-curve" />}>
        <RiskCurve curve={result.curve} picture={picture} />
      </Suspense>
      <p className="quiet analysis-foot">{words.curveText}</p>
    </section>
  )
}

interface SegmentRanksProps {
  readonly item: AnalysisDetail
  readonly rows: readonly RankedSegment[]
  readonly output: number
  readonly chain: string | undefined
}

function SegmentRanks({ item, rows, output, chain }: SegmentRanksProps) {
  const { ranking: words } = useAnalysisWords()
  const { language } = useLanguage()
  const { chainName } = useAnalysisCity()
  const most = Math.max(0, ...rows.map(({ risk }) => risk.high))
  if (rows.length === 0) return null
  return (
    <section className="card" aria-labelledby="ranking-segments">
      <header className="analysis-head">
        <h2 id="ranking-segments">{words.segments}</h2>
      </header>
      <div className="analysis-table ranking-segments">
        <table className="plain-table analysis-rows">
          <thead>
            <tr>
              <th>{words.segment}</th>
              <th className="end">{words.segmentFirms}</th>
              <th>{words.risk}</th>
              <th className="end">{words.output}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.segment}>
                <td className="analysis-name">
                  <AppLink
                    href={simulationHref({ ...(chain ? { chain } : {}), segments: row.segment })}
                    title={words.simulate}
                  >
                    {row.name}
                  </AppLink>
                  {item.chain === null && row.chain ? <span className="quiet">{chainName(row.chain)}</span> : null}
                </td>
                <td className="end figure">{row.firms}</td>
                <td>
                  <RangeBar value={row.risk} most={most} />
                </td>
                <td className="end figure">{moneyText(Math.round(row.risk.medium * output), language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
