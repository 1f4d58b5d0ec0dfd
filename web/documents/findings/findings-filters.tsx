import type { FindingList } from '@linchpin/api'
import { findingKinds, openSeverities, severities } from '@linchpin/api/finding-kinds'
import { Select } from 'antd'
import { useDocumentWords } from '../words.ts'
import type { FindingsSearch } from './findings-search.ts'

interface FindingsFiltersProps {
  readonly list: FindingList
  readonly search: FindingsSearch
  readonly onChange: (search: FindingsSearch) => void
}

/** Filters as they stand in the address; each choice says how many it has. */
export function FindingsFilters({ list, search, onChange }: FindingsFiltersProps) {
  const words = useDocumentWords()
  const { findings } = words
  const { page: _page, finding: _finding, ...kept } = search
  const set = (name: 'severity' | 'kind' | 'document', value: string | undefined | null) => {
    const { [name]: _before, ...others } = kept
    onChange(value ? ({ ...others, [name]: value } as FindingsSearch) : others)
  }
  const countOf = new Map(list.severities.map(({ severity, count }) => [severity, count]))
  const kindCounts = new Map(list.kinds.map(({ kind, count }) => [kind, count]))
  const open = openSeverities.reduce((sum, severity) => sum + (countOf.get(severity) ?? 0), 0)
  const label = (name: string, count: number) => `${name}（${count}）`
  return (
    <div className="findings-filters">
      <Select
        {...filter}
        className="findings-filter"
        value={search.severity ?? null}
        placeholder={findings.filterSeverity}
        aria-label={findings.filterSeverity}
        options={[
          { value: 'open', label: label(findings.open, open) },
          ...severities
            .filter((severity) => countOf.has(severity) || severity === search.severity)
            .map((severity) => ({
              value: severity,
              label: label(findings.severity[severity], countOf.get(severity) ?? 0),
            })),
        ]}
        onChange={(value) => set('severity', value)}
      />
      <Select
        {...filter}
        className="findings-filter"
        value={search.kind ?? null}
        placeholder={findings.filterKind}
        aria-label={findings.filterKind}
        options={findingKinds
          .filter((kind) => kindCounts.has(kind) || kind === search.kind)
          .map((kind) => ({ value: kind, label: label(findings.kind[kind], kindCounts.get(kind) ?? 0) }))}
        onChange={(value) => set('kind', value)}
      />
      <Select
        {...filter}
        showSearch
        optionFilterProp="label"
        className="findings-filter-document"
        value={search.document ?? null}
        placeholder={findings.filterDocument}
        aria-label={findings.filterDocument}
        options={list.documents
          .filter(({ findings: count, id }) => count > 0 || id === search.document)
          .map(({ id, title, sample, findings: count }) => ({
            value: id,
            label: label(sample ? `${title}（${words.sample}）` : title, count),
          }))}
        onChange={(value) => set('document', value)}
      />
      {kept.severity || kept.kind || kept.document ? (
        <button type="button" className="text-button" onClick={() => onChange({})}>
          {words.clearFilters}
        </button>
      ) : null}
    </div>
  )
}

const filter = { allowClear: true, popupMatchSelectWidth: false } as const
