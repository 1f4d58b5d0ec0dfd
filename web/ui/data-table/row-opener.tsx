import type { ReactNode } from 'react'
import { AppLink } from '../app-link.tsx'

interface RowOpenerProps {
  readonly href: string | undefined
  readonly onOpen: (() => void) | undefined
  readonly children: ReactNode
}

/** What the keyboard opens of a row, in its first column. */
export function RowOpener({ href, onOpen, children }: RowOpenerProps) {
  if (href !== undefined)
    return (
      <AppLink className="row-opener" href={href}>
        {children}
      </AppLink>
    )
  if (!onOpen) return children
  return (
    <button type="button" className="row-opener" onClick={onOpen}>
      {children}
    </button>
  )
}
