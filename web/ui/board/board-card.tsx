import type { ReactNode } from 'react'
import { AppLink } from '../app-link.tsx'
import type { Light } from '../light-mark.tsx'

type BoardCardProps = {
  readonly title: string
  /** A light, a deadline. */
  readonly marks?: ReactNode
  readonly children?: ReactNode
  /** Colours the edge; the mark that says the same stands among `marks`. */
  readonly light?: Light | undefined
} & ({ readonly href: string } | { readonly onOpen: () => void })

export function BoardCard({ title, marks, children, light, ...opens }: BoardCardProps) {
  return (
    <article className="board-card" data-light={light}>
      {'href' in opens ? (
        <AppLink className="board-card-title" href={opens.href}>
          {title}
        </AppLink>
      ) : (
        <button type="button" className="board-card-title" onClick={opens.onOpen}>
          {title}
        </button>
      )}
      {children ? <div className="board-card-body">{children}</div> : null}
      {marks ? <div className="board-card-marks">{marks}</div> : null}
    </article>
  )
}
