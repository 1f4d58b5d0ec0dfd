import './page-head.css'
import type { ReactNode } from 'react'
import { AppLink } from './app-link.tsx'
import { useUiWords } from './words.ts'

export interface Crumb {
  readonly label: string
  readonly href: string
}

interface PageHeadProps {
  readonly title: string
  /** Behind the title, quietly: what kind of page it is, a number. */
  readonly note?: ReactNode
  /** Lights, states and the mark of invented data, behind the title. */
  readonly marks?: ReactNode
  /** The way here, without this page. */
  readonly crumbs?: readonly Crumb[] | undefined
  readonly actions?: ReactNode
  /** The line below the title: what one has to know first. */
  readonly facts?: readonly HeadFact[] | undefined
  /** A tabs bar, at the foot of the head. */
  readonly tabs?: ReactNode
}

export interface HeadFact {
  readonly key: string
  readonly label?: string | undefined
  readonly value: ReactNode
}

export function PageHead({ title, note, marks, crumbs = [], actions, facts = [], tabs }: PageHeadProps) {
  const words = useUiWords()
  return (
    <header className="page-top" data-has-tabs={tabs ? true : undefined}>
      {crumbs.length > 0 ? (
        <nav className="page-crumbs" aria-label={words.crumbs}>
          {crumbs.map(({ label, href }) => (
            <AppLink key={href} href={href}>
              {label}
            </AppLink>
          ))}
        </nav>
      ) : null}
      <div className="page-top-line">
        <h1>
          {title}
          {note ? <span className="page-top-note quiet">{note}</span> : null}
        </h1>
        {marks ? <span className="page-top-marks">{marks}</span> : null}
        {actions ? <div className="page-top-actions">{actions}</div> : null}
      </div>
      {facts.length > 0 ? (
        <dl className="page-facts">
          {facts.map(({ key, label, value }) => (
            <div key={key}>
              {label ? <dt>{label}</dt> : null}
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {tabs}
    </header>
  )
}
