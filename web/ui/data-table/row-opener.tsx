import type { ReactNode } from 'react'
import { AppLink } from '../app-link.tsx'
import type { DataTableProps } from './data-table.tsx'

interface RowOpenerProps<Row> extends Pick<DataTableProps<Row>, 'rowHref' | 'onOpen'> {
  readonly row: Row
  readonly children: ReactNode
}

/** What the keyboard opens of a row, in its first column. */
export function RowOpener<Row>({ row, rowHref, onOpen, children }: RowOpenerProps<Row>) {
  if (rowHref)
    return (
      <AppLink className="row-opener" href={rowHref(row)}>
        {children}
      </AppLink>
    )
  if (!onOpen) return children
  return (
    <button type="button" className="row-opener" onClick={() => onOpen(row)}>
      {children}
    </button>
  )
}
