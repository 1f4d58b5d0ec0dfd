import type { ClauseState } from '@linchpin/api'

const shapes: Readonly<Record<ClauseState, string>> = {
  covered: 'M3 8.5l3.4 3.4L13 4.6',
  partly: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 2.5v11M5.5 4v8',
  listed: 'M3 4h10M3 8h10M3 12h6',
  open: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M8 5.2v3.6M8 10.9v.2',
  free: 'M4 8h8',
}

/** The shape of a state beside its colour. */
export function ClauseShape({ state }: { state: ClauseState }) {
  return (
    <svg className="state-shape" viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[state]} />
    </svg>
  )
}
