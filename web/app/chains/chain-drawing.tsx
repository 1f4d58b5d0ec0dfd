import './drawing/drawing.css'
import type { CaseLight, CityChain, ChainDrawing as Drawing, DrawnFirm } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { registerHref } from '../../registers/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { useCity } from '../overview/city-query.ts'
import { drawingQuery, useFirmLights } from './drawing/drawing-query.ts'
import { DotMark, FirmDot } from './drawing/firm-dot.tsx'
import { SegmentArcs } from './drawing/segment-arcs.tsx'
import { SegmentCard } from './drawing/segment-card.tsx'
import { type ChainWords, useChainWords } from './words.ts'

const stages = ['upstream', 'midstream', 'downstream'] as const

/** The chain from upstream to downstream, each firm in the segments of its products; those without a product apart. */
export function ChainDrawing({ chain }: { chain: CityChain }) {
  const words = useChainWords()
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery({ ...drawingQuery(chain.id), retry: false })
  const figure = useRef<HTMLElement>(null)
  return (
    <section className="chain-drawing card" aria-labelledby="chain-drawing" ref={figure}>
      <header>
        <h2 id="chain-drawing">{words.drawing.title}</h2>
        <Legend hasRanks={data?.analysedOn != null} />
        {data ? (
          <PictureActions
            name={`${chain.label[language]} ${words.drawing.title}`}
            picture={figure}
            table={() => tableOf(data, chain, words, language)}
          />
        ) : null}
      </header>
      {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} actions={null} /> : null}
      {data ? <Drawn drawing={data} chain={chain} /> : error ? null : <LoadingLines lines={10} />}
      {chain.note ? (
        <p className="chain-reading quiet">
          {words.drawing.reading}：{chain.note[language]}
        </p>
      ) : null}
    </section>
  )
}

function Drawn({ drawing, chain }: { drawing: Drawing; chain: CityChain }) {
  const words = useChainWords()
  const lights = useFirmLights(chain.id)
  const cards = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const firms = useMemo(() => new Map(drawing.firms.map((firm) => [firm.key, firm])), [drawing])
  const most = Math.max(...drawing.firms.map(({ revenue }) => revenue ?? 0), 0)
  const near = new Set(
    drawing.links.flatMap(({ from, to }) => (pointed === from ? [to] : pointed === to ? [from] : [])),
  )
  const byStage = stages
    .map((stage) => ({ stage, segments: drawing.segments.filter((segment) => segment.stage === stage) }))
    .filter(({ segments }) => segments.length > 0)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
      <div className="chain-scroll" tabIndex={0} ref={cards}>
        <div className="chain-stages">
          {byStage.map(({ stage, segments }) => (
            <section
              key={stage}
              className="chain-stage"
              style={{ flexGrow: segments.length }}
              aria-label={words.drawing[stage]}
            >
              <h3>{words.drawing[stage]}</h3>
              <ul>
                {segments.map((segment) => (
                  <SegmentCard
                    key={segment.key}
                    {...{ segment, firms, most, lights, onPoint: setPointed }}
                    isLit={pointed === segment.key || near.has(segment.key)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <SegmentArcs drawing={drawing} cards={cards} pointed={pointed} />
      </div>
      <LooseFirms {...{ drawing, chain, firms, most, lights }} />
    </>
  )
}

interface LooseFirmsProps {
  readonly drawing: Drawing
  readonly chain: CityChain
  readonly firms: ReadonlyMap<string, DrawnFirm>
  readonly most: number
  readonly lights: ReadonlyMap<string, CaseLight>
}

/** 未归环节: firms of the chain of which no product is recorded. */
function LooseFirms({ drawing: { loose }, chain, firms, most, lights }: LooseFirmsProps) {
  const words = useChainWords()
  const register = useCity()?.principal.enterprises ?? ''
  const rest = loose.total - loose.firms.length
  return (
    <section className="chain-loose" aria-labelledby="loose-firms">
      <h3 id="loose-firms">
        {words.drawing.loose} <span className="figure">{loose.total}</span>
        <span className="quiet chain-loose-note">{words.drawing.looseNote}</span>
      </h3>
      <div className="firm-dots">
        {loose.firms.map((key) => {
          const firm = firms.get(key)
          return firm ? <FirmDot key={key} firm={firm} most={most} light={lights.get(key)} /> : null
        })}
        {loose.total === 0 ? <span className="quiet">{words.drawing.none}</span> : null}
        {rest > 0 ? (
          <AppLink href={registerHref(register, { 'f.primaryChain': chain.id })}>{words.drawing.more(rest)}</AppLink>
        ) : null}
      </div>
    </section>
  )
}

function Legend({ hasRanks }: { hasRanks: boolean }) {
  const { drawing } = useChainWords()
  const lights = ['red', 'yellow', 'green', 'none'] as const
  return (
    <ul className="drawing-legend quiet">
      {lights.map((light) => (
        <li key={light}>
          <span className="firm-dot" data-light={light === 'none' ? undefined : light}>
            <DotMark light={light === 'none' ? undefined : light} />
          </span>
          {drawing.health[light]}
        </li>
      ))}
      <li>
        <span className="firm-dot" data-hollow="" />
        {drawing.hollow}
      </li>
      {hasRanks ? (
        <li>
          <span className="critical-sign" />
          {drawing.criticalEdge}
        </li>
      ) : null}
    </ul>
  )
}

function tableOf({ segments, firms }: Drawing, chain: CityChain, { drawing: words }: ChainWords, language: Language) {
  const byKey = new Map(firms.map((firm) => [firm.key, firm]))
  return {
    title: `${chain.label[language]} ${words.title}`,
    columns: [
      { title: words.table.stage, kind: 'text' as const, width: 10 },
      { title: words.table.segment, kind: 'text' as const, width: 20 },
      { title: words.table.products, kind: 'text' as const, width: 50 },
      { title: words.table.count, kind: 'integer' as const },
      { title: words.table.firms, kind: 'text' as const, width: 60 },
      { title: words.table.gaps, kind: 'text' as const, width: 30 },
    ],
    rows: segments.map(({ stage, label, products, firms: own, gaps }) => [
      words[stage],
      label[language],
      products.map((product) => product.label[language]).join('、'),
      own.length,
      own.map((key) => byKey.get(key)?.name ?? key).join('、'),
      gaps.map(({ title }) => title).join('、'),
    ]),
    note: words.source,
  }
}
