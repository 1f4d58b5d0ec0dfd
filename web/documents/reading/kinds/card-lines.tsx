import type { ReactNode } from 'react'
import type { FigureText } from './figure-text.ts'

/** Lines of a card with what they are: 基期 2020年 26.1%. Those with nothing to say are left out. */
export function CardLines({ lines }: { lines: readonly (readonly [name: string, value: ReactNode])[] }) {
  const said = lines.filter(([, value]) => value !== null && value !== '')
  if (said.length === 0) return null
  return (
    <dl className="body-lines">
      {said.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A figure with its unit beside it, smaller, and the words around. */
export function Figure({ before, figure, unit, after }: FigureText) {
  return (
    <span className="card-figure">
      {before ? <span className="card-figure-word">{before}</span> : null}
      {figure ? <strong className="figure">{figure}</strong> : null}
      {unit ? <span className="card-figure-unit">{unit}</span> : null}
      {after ? <span className="card-figure-word">{after}</span> : null}
    </span>
  )
}
