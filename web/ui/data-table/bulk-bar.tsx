import { useUiWords } from '../words.ts'
import type { TableSelection } from './data-table-props.ts'

/** In the place of the toolbar while rows are selected, so that nothing moves. */
export function BulkBar({ selection: { selected, onChange, actions } }: { selection: TableSelection }) {
  const words = useUiWords()
  return (
    <div className="data-table-bar bulk-bar" role="toolbar" aria-label={words.table.selected(selected.size)}>
      <strong aria-live="polite">{words.table.selected(selected.size)}</strong>
      {actions}
      <button type="button" className="text-button" onClick={() => onChange(new Set())}>
        {words.table.clearSelection}
      </button>
    </div>
  )
}
