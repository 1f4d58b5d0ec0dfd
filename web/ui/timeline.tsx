import './timeline.css'
import type { ReactNode } from 'react'
import { formatInstant } from './date-format.ts'
import { EmptyState } from './empty-state.tsx'
import { useUiWords } from './words.ts'

export interface TimelineEntry {
  readonly key: string
  /** An instant, shown in the city's time, or a day. */
  readonly at: string
  readonly title: ReactNode
  /** Who did it. */
  readonly by?: ReactNode
  readonly children?: ReactNode
  /** The shape on the line: a step forward, one back, a note, and what the system did by itself. */
  readonly mark?: 'forward' | 'back' | 'note' | 'system' | undefined
}

/** What happened, the newest where the caller puts it. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label?: string }) {
  const words = useUiWords()
  if (entries.length === 0) return <EmptyState title={words.timeline.none} />
  return (
    <ol className="timeline" aria-label={label ?? words.timeline.label}>
      {entries.map(({ key, at, title, by, children, mark = 'forward' }) => (
        <li key={key}>
          <svg className="timeline-mark" data-mark={mark} viewBox="0 0 16 16" aria-hidden="true">
            <path d={marks[mark]} />
          </svg>
          <div className="timeline-head">
            <strong>{title}</strong>
            {by ? <span>{by}</span> : null}
            <time className="quiet figure" dateTime={at}>
              {at.length > 10 ? formatInstant(at) : at}
            </time>
          </div>
          {children ? <div className="timeline-body">{children}</div> : null}
        </li>
      ))}
    </ol>
  )
}

const marks = {
  forward: 'M8 3a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
  back: 'M13 5.5H5.5a3 3 0 0 0 0 6H9M10.5 3l2.5 2.5L10.5 8',
  note: 'M3 4h10v7H7l-3 2.5V11H3z',
  system: 'M8 2.5l5.5 5.5L8 13.5L2.5 8z',
} as const
