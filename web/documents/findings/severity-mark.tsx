import './severity-mark.css'
import type { Severity } from '@linchpin/api/finding-kinds'

/** Told by shape first: filled round, filled square on its corner, triangle, tick, two lines. */
const shapes: Readonly<Record<Severity, string>> = {
  fails: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  differs: 'M8 1.6L14.4 8L8 14.4L1.6 8z',
  check: 'M8 2l6.4 11.6H1.6z',
  holds: 'M3 8.5l3.4 3.4L13 4.6',
  restated: 'M3 6h10M3 10.4h10',
}

/** How grave a finding is, by shape, word and colour together. */
export function SeverityMark({ severity, word }: { severity: Severity; word: string }) {
  return (
    <span className="severity-mark" data-severity={severity}>
      <svg className="severity-shape" viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[severity]} />
      </svg>
      {word}
    </span>
  )
}
