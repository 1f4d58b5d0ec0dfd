import type { IoTableSummary } from '@linchpin/api'
import { Segmented } from 'antd'
import type { IoSearch } from './io-search.ts'
import { useIoWords } from './words.ts'

interface FlowsChoiceProps {
  readonly item: IoTableSummary
  readonly flows: IoSearch['flows']
  readonly onSearch: (change: { readonly flows: 'home' | undefined }) => void
}

/** Where imports lie within the flows: whether they count. */
export function FlowsChoice({ item, flows, onSearch }: FlowsChoiceProps) {
  const words = useIoWords()
  if (!item.holdsImports) return null
  return (
    <div className="io-field" title={words.flowsHint}>
      <span>{words.flows.label}</span>
      <Segmented
        aria-label={words.flows.label}
        value={flows ?? 'all'}
        options={(['all', 'home'] as const).map((value) => ({ value, label: words.flows[value] }))}
        onChange={(value) => onSearch({ flows: value === 'home' ? 'home' : undefined })}
      />
    </div>
  )
}
