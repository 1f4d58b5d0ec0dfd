import { EmptyState } from '../empty-state.tsx'
import { useUiWords } from '../words.ts'
import type { DataTableProps } from './data-table-props.ts'
import { isFiltered, withoutFilters } from './table-state.ts'

/** In the place of the rows: what failed, that nothing matches, or what belongs here. */
export function NothingHere<Row>({ problem, state, onChange, empty }: DataTableProps<Row>) {
  const words = useUiWords()
  if (problem !== undefined) return <div className="data-table-instead">{problem}</div>
  return (
    <div className="data-table-instead">
      {isFiltered(state) ? (
        <EmptyState title={words.table.noneMatch}>
          <button type="button" className="text-button" onClick={() => onChange(withoutFilters(state), false)}>
            {words.table.clearAll}
          </button>
        </EmptyState>
      ) : (
        (empty ?? <EmptyState title={words.table.empty} />)
      )}
    </div>
  )
}
