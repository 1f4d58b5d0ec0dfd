import type { DecisionStanding } from '@linchpin/api'
import { useMeetingWords } from '../words.ts'

/** `word`: instead of that of the standing. */
export function StandingMark({ standing, word }: { standing: DecisionStanding; word?: string | undefined }) {
  const words = useMeetingWords()
  return (
    <span className="decision-standing" data-standing={standing}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[standing]} />
      </svg>
      {word ?? words.earlier.standing[standing]}
    </span>
  )
}

const shapes: Readonly<Record<DecisionStanding, string>> = {
  done: 'M2.6 8.6l3.6 3.7L13.4 4',
  ended: 'M3.5 8h9',
  underWay: 'M3 8h9M8.5 4.5L12 8l-3.5 3.5',
  overdue: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 5v4M8 11v.4',
}
