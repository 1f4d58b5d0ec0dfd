import './empty-state.css'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  /** What belongs here and where it comes from. */
  readonly children?: ReactNode
  /** The button that makes the first one. */
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <svg className="empty-state-sheet" viewBox="0 0 48 48" aria-hidden="true">
        <path d="M13 6h16l8 8v28H13zM29 6v8h8M19 22h12M19 28h12M19 34h7" />
      </svg>
      <strong>{title}</strong>
      {children ? <div className="quiet">{children}</div> : null}
      {action}
    </div>
  )
}
