import type { ReactNode } from 'react'
import { NotYet } from '../../client/not-yet.tsx'

export interface PanelRowsProps<Row> {
  /** `undefined` until the first answer. */
  readonly rows: readonly Row[] | undefined
  readonly error?: unknown
  readonly onRetry?: () => void
  /** In their place until they are there. */
  readonly lines?: number
  readonly none: string
  readonly noneText?: string
  readonly children: (rows: readonly Row[]) => ReactNode
}

/** The rows of a part of a first page, or what stands in their place. */
export function PanelRows<Row>({ rows, error, onRetry, lines = 5, none, noneText, children }: PanelRowsProps<Row>) {
  if (rows === undefined) return <NotYet error={error} onRetry={onRetry} lines={lines} />
  if (rows.length > 0) return children(rows)
  return (
    <p className="panel-none">
      {none}
      {noneText ? <span className="quiet">{noneText}</span> : null}
    </p>
  )
}
