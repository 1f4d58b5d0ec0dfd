import type { AnalysisDetail, HitFirm, SimulationResult } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { moneyText } from '../../registers/index.ts'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { StatTiles } from '../../ui/stat-tiles.tsx'
import { rowsQuery } from './analysis-queries.ts'
import { BasisPanel } from './basis-panel.tsx'
import { DistrictLosses } from './district-losses.tsx'
import { count, percent } from './figures.ts'
import { HitTable } from './hit-table.tsx'
import { SpreadDrawing } from './spread-drawing.tsx'
import { type AnalysisWords, useAnalysisWords } from './words.ts'

interface SimulationViewProps {
  readonly item: AnalysisDetail
  readonly result: SimulationResult
}

/** What happens in one sentence, in figures, drawn, and firm by firm. */
export function SimulationView({ item, result }: SimulationViewProps) {
  const { simulation: words } = useAnalysisWords()
  const { language } = useLanguage()
  const { data } = useQuery(rowsQuery(item.id))
  if (data === undefined) return <LoadingLines lines={14} />
  const money = (fen: number) => moneyText(Math.round(fen), language)
  const { output, jobs, share } = result
  const hit = data.hit.filter(({ isShocked }) => !isShocked)
  return (
    <>
      <output className="analysis-sentence">
        {sentenceOf(item, result, words, language)}
        {result.isConverged ? null : <strong className="analysis-warning"> {words.unconverged}</strong>}
      </output>
      <StatTiles
        label={words.title}
        tiles={[
          {
            key: 'output',
            label: words.tiles.output,
            value: money(output.medium),
            note: `${words.range(money(output.low), money(output.high))} · ${words.ofAll(percent(share.medium))}`,
          },
          {
            key: 'jobs',
            label: words.tiles.jobs,
            value: `${count(jobs.medium)}${words.tiles.persons}`,
            note: `${words.range(count(jobs.low), count(jobs.high))} · ${words.own}`,
          },
          { key: 'hit', label: words.tiles.hit, value: `${count(result.hit)}${words.tiles.firms}`, note: words.least },
          { key: 'sweeps', label: words.tiles.sweeps, value: count(lastSweep(data.hit)), note: words.notDays },
        ]}
      />
      <BasisPanel item={item} />
      <SpreadDrawing key={item.id} item={item} result={result} rows={data.hit} />
      {hit.length > 0 ? <HitTable item={item} title={words.firstTen} rows={firstHit(hit)} /> : null}
      <DistrictLosses result={result} name={`${words.map}-${item.subject.join('、')}`} />
      {data.hit.length > firstCount ? <HitTable item={item} title={words.all} rows={data.hit} isFolded /> : null}
    </>
  )
}

const firstCount = 10
const lastSweep = (rows: readonly HitFirm[]): number => Math.max(0, ...rows.map(({ sweep }) => sweep))

/** By round, then by what is known of their stock, then by what they lose. */
const firstHit = (rows: readonly HitFirm[]): readonly HitFirm[] =>
  rows
    .toSorted(
      (a, b) =>
        a.sweep - b.sweep ||
        (a.stockDays ?? Number.MAX_SAFE_INTEGER) - (b.stockDays ?? Number.MAX_SAFE_INTEGER) ||
        (b.output?.medium ?? 0) - (a.output?.medium ?? 0),
    )
    .slice(0, firstCount)

const mostNamed = 3

function sentenceOf(
  item: AnalysisDetail,
  { hit, output, share, jobs, first, shocked }: SimulationResult,
  words: AnalysisWords['simulation'],
  language: Language,
): string {
  const isChinese = language === 'zh'
  const named = item.subject.slice(0, mostNamed).join(isChinese ? '、' : ', ')
  const subject =
    item.subject.length > mostNamed ? `${named}${isChinese ? '' : ' '}${words.and(item.subject.length)}` : named
  const loss = percent(Math.max(...shocked.map((each) => each.loss)))
  const harm =
    hit === 0
      ? words.hitsNone
      : words.hits(
          count(hit),
          moneyText(Math.round(output.medium), language),
          percent(share.medium),
          count(jobs.medium),
        )
  const stock = hit === 0 ? '' : first ? words.first(first.name, count(first.days)) : words.noStock
  return isChinese
    ? `${words.fails(subject, loss)}${hit === 0 ? '，' : ''}${harm}${stock ? `；${stock}` : ''}。`
    : `${words.fails(subject, loss)}${harm}${stock ? `; ${stock}` : ''}.`
}
