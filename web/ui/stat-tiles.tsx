import './stat-tiles.css'
import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'
import { type Light, LightShape } from './light-mark.tsx'

export interface StatTile {
  readonly key: string
  readonly label: ReactNode
  /** A `Figure`, a number, a few words; `undefined` while it is on its way. */
  readonly value: ReactNode
  readonly note?: ReactNode
  /** Its shape stands before the label, which has to say the word. */
  readonly light?: Light | undefined
  readonly href?: string | undefined
  /** One of a choice of tiles that filter what is below. */
  readonly isCurrent?: boolean | undefined
}

/** The few figures that a page begins with. */
export function StatTiles({ label, tiles }: { label: string; tiles: readonly StatTile[] }) {
  return (
    <ul className="stat-tiles" aria-label={label}>
      {tiles.map((tile) => (
        <li key={tile.key} className="stat-tile" aria-current={tile.isCurrent || undefined}>
          {tile.href ? <AppLink href={tile.href}>{content(tile)}</AppLink> : <div>{content(tile)}</div>}
        </li>
      ))}
    </ul>
  )
}

const content = ({ label, value, note, light }: StatTile) => (
  <>
    <span className="stat-label">
      {light ? <LightShape light={light} /> : null}
      {label}
    </span>
    <span className="stat-value">{value === undefined ? <span className="skeleton" /> : value}</span>
    {note === undefined ? null : <span className="stat-note">{note}</span>}
  </>
)
