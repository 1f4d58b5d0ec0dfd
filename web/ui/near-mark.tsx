import './near-mark.css'
import type { Nearness } from './days-between.ts'

interface NearMarkProps {
  readonly near: Nearness
  readonly text: string
  readonly title?: string | undefined
}

/** How near a day is: a clock's hand by shape, word and colour; what is far off has the word only. */
export function NearMark({ near, text, title }: NearMarkProps) {
  return (
    <span className="near-mark" data-near={near} title={title}>
      {near === 'far' ? null : (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={shapes[near]} />
        </svg>
      )}
      {text}
    </span>
  )
}

const dial = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z'
const shapes = { late: `${dial}M8 5v4M8 11v.4`, today: `${dial}M8 4.6V8h3.2`, soon: `${dial}M8 4.6V8` } as const
