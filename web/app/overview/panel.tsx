import './overview.css'
import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title: string
  /** Behind the title: a count. */
  readonly count?: number | undefined
  /** At the right end of the head: what else there is, a way there. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A part of a first page. */
export function Panel({ title, count, aside, children }: PanelProps) {
  const id = useId()
  return (
    <section className="panel card" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          {title}
          {count === undefined ? null : <span className="figure quiet"> {count.toLocaleString('en-US')}</span>}
        </h2>
        {aside ? <span className="panel-aside">{aside}</span> : null}
      </header>
      {children}
    </section>
  )
}
