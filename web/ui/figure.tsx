import './figure.css'
import { Popover } from 'antd'
import type { ReactNode } from 'react'
import { formatChange, formatNumber } from './amount.ts'
import { useUiWords } from './words.ts'

/** How far a figure is to be trusted. */
export type Standing = 'confirmed' | 'reported' | 'estimated' | 'invented'

export interface FigureProps {
  /** A text stands as it is; `null`: nobody knows. */
  readonly value: number | string | null
  readonly unit?: string | undefined
  /** Decimals at most. */
  readonly digits?: number | undefined
  readonly standing?: Standing | undefined
  /** Against another time: 3.2 with the unit `%`, and against what. */
  readonly change?: { readonly value: number; readonly unit?: string; readonly against?: string } | undefined
  /** Clause, source, period, vintage: on the pointer, a tap or the keyboard. */
  readonly detail?: ReactNode
  readonly size?: 'large' | undefined
}

export function Figure({ value, unit, digits = 2, standing, change, detail, size }: FigureProps) {
  const words = useUiWords()
  const content = (
    <>
      {value === null ? (
        <span className="quiet">{words.noFigure}</span>
      ) : (
        <span className="figure-value">{typeof value === 'number' ? formatNumber(value, digits) : value}</span>
      )}
      {unit && value !== null ? <span className="figure-unit">{unit}</span> : null}
      {standing ? <StandingMark standing={standing} /> : null}
      {change ? <Change {...change} /> : null}
    </>
  )
  if (!detail)
    return (
      <span className="figure-line" data-size={size}>
        {content}
      </span>
    )
  return (
    <Popover content={detail} trigger={['hover', 'focus', 'click']} mouseEnterDelay={0.25}>
      <button type="button" className="figure-line" data-size={size}>
        {content}
      </button>
    </Popover>
  )
}

/** The small mark behind a figure; its word is heard and shows on the pointer. */
export function StandingMark({ standing }: { standing: Standing }) {
  const words = useUiWords()
  const word = words.standing[standing]
  return (
    <span className="standing-mark" data-standing={standing} title={word}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={marks[standing]} />
      </svg>
      <span className="visually-hidden">{word}</span>
    </span>
  )
}

/** What the marks mean, for a page with many figures. */
export function StandingLegend({ standings = allStandings }: { standings?: readonly Standing[] }) {
  const words = useUiWords()
  return (
    <span className="standing-legend quiet">
      {standings.map((standing) => (
        <span key={standing}>
          <StandingMark standing={standing} />
          <span aria-hidden="true">{words.standing[standing]}</span>
        </span>
      ))}
    </span>
  )
}

const allStandings: readonly Standing[] = ['confirmed', 'reported', 'estimated', 'invented']

const marks: Readonly<Record<Standing, string>> = {
  confirmed: 'M2 6.4l2.8 2.8L10 3.4',
  reported: 'M6 2.2a3.8 3.8 0 1 0 0 7.6a3.8 3.8 0 1 0 0-7.6z',
  estimated: 'M1.5 7.4c1.5-3 3.2-3 4.5-1.4s3 1.6 4.5-1.4',
  invented: 'M6 1.2L10.8 6L6 10.8L1.2 6z',
}

function Change({ value, unit = '', against }: NonNullable<FigureProps['change']>) {
  const text = formatChange(value)
  const direction = text === '0' ? 'level' : value > 0 ? 'up' : 'down'
  return (
    <span className="figure-change">
      {against ? <span>{against}</span> : null}
      <svg className="figure-arrow" viewBox="0 0 10 10" aria-hidden="true">
        <path d={arrows[direction]} />
      </svg>
      {text}
      {unit}
    </span>
  )
}

const arrows = { up: 'M5 1l4 7H1z', down: 'M5 9L1 2h8z', level: 'M1 4h8v2H1z' } as const
