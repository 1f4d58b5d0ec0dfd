import type { AnalysisDetail, HitFirm, ShownTable, SimulationResult } from '@linchpin/api'
import { Button, Slider } from 'antd'
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import { PictureActions } from '../../client/pictures/picture-actions.tsx'
import { moneyText } from '../../registers/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useAnalysisCity } from './analysis-city.tsx'
import { count, percent } from './figures.ts'
import { type Drawing, drawingOf, layout } from './spread-layout.ts'
import { useAnalysisWords } from './words.ts'

interface SpreadDrawingProps {
  readonly item: AnalysisDetail
  readonly result: SimulationResult
  readonly rows: readonly HitFirm[]
}

const stepMs = 900

/** From the firms that fail to those they hit, a column a round; played round by round. */
export function SpreadDrawing({ item, result, rows }: SpreadDrawingProps) {
  const { simulation: words } = useAnalysisWords()
  const { language } = useLanguage()
  const { chainName } = useAnalysisCity()
  const picture = useRef<SVGSVGElement>(null)
  const drawing = useMemo(() => drawingOf(rows), [rows])
  const last = drawing.columns.length - 1
  const [step, setStep] = useState(last)
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return
    if (step >= last) {
      setPlaying(false)
      return
    }
    const next = setTimeout(() => setStep(step + 1), stepMs)
    return () => clearTimeout(next)
  }, [isPlaying, step, last])
  const play = () => {
    if (step >= last) setStep(0)
    setPlaying(!isPlaying)
  }
  const name = `${words.spread}-${item.subject.slice(0, 3).join('、') || chainName(item.chain)}`
  const table = (): ShownTable => ({
    title: name,
    columns: [
      { title: words.columns.sweep, kind: 'integer' },
      { title: words.tiles.hit, kind: 'integer' },
      { title: words.columns.output, kind: 'money' },
      { title: words.columns.jobs, kind: 'integer' },
    ],
    rows: result.bySweep.map(({ sweep, hit, output, jobs }) => [sweep, hit, Math.round(output), Math.round(jobs)]),
    note: words.notDaysLong,
  })
  const sums = (sweep: number) => result.bySweep[Math.min(sweep, result.bySweep.length - 1)]
  const titleOf = (at: number, isRest: boolean) => (isRest ? words.later(at) : words.sweep(at))
  return (
    <section className="card spread" aria-labelledby="spread-title">
      <header className="analysis-head">
        <h2 id="spread-title">{words.spread}</h2>
        <span className="quiet spread-note">{words.notDaysLong}</span>
        <div className="spread-tools" data-not-in-picture>
          <Button size="small" onClick={play} disabled={last < 1}>
            {isPlaying ? words.pause : words.play}
          </Button>
          <Slider
            className="spread-slider"
            min={0}
            max={Math.max(1, last)}
            value={step}
            tooltip={{ formatter: (at) => words.sweep(at ?? 0) }}
            aria-label={words.step}
            onChange={(at) => {
              setPlaying(false)
              setStep(at)
            }}
          />
          <PictureActions name={name} picture={picture} table={table} />
        </div>
      </header>
      <div className="spread-sheet">
        <svg
          ref={picture}
          width={drawing.width}
          height={drawing.height}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          role="img"
          aria-label={words.spread}
        >
          <Links drawing={drawing} step={step} />
          {drawing.columns.map((column, at) => {
            const after = sums(column.isRest ? result.bySweep.length - 1 : column.sweep)
            return (
              <g key={column.sweep} className="spread-column" data-is-on={at <= step}>
                <text x={column.x} y={14} className="spread-round">
                  {titleOf(column.sweep, column.isRest)}
                </text>
                <text x={column.x} y={31} className="spread-sum">
                  {after ? words.sum(count(after.hit), moneyText(Math.round(after.output), language)) : ''}
                </text>
                {column.nodes.map((node) => (
                  <g
                    key={node.id}
                    transform={`translate(${node.x} ${node.y})`}
                    className="spread-node"
                    data-is-shocked={node.isShocked || undefined}
                  >
                    <title>{`${node.name} ${percent(node.loss)}`}</title>
                    <rect width={layout.width} height={layout.height} rx={3} />
                    <rect
                      width={Math.max(2, layout.width * node.loss)}
                      height={layout.height}
                      rx={3}
                      className="spread-loss"
                      style={{ '--loss': node.loss } as CSSProperties}
                    />
                    <text x={7} y={16}>
                      {node.short}
                    </text>
                    <text x={layout.width - 6} y={16} className="spread-percent">
                      {percent(node.loss)}
                    </text>
                  </g>
                ))}
                {column.rest > 0 ? (
                  <text x={column.x + 7} y={column.restY} className="spread-sum">
                    {words.rest(column.rest)}
                  </text>
                ) : null}
              </g>
            )
          })}
        </svg>
      </div>
    </section>
  )
}

function Links({ drawing, step }: { drawing: Drawing; step: number }) {
  return (
    <g className="spread-links">
      {drawing.links.map(({ key, path, column, isUp }) => (
        <path key={key} d={path} data-is-on={column <= step} data-is-up={isUp || undefined} />
      ))}
    </g>
  )
}
