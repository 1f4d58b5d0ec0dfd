import '../analyses/analyses.css'
import './input-output.css'
import type { IoTableSummary } from '@linchpin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Popconfirm, Select } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { stringifySearch } from '../../client/search-string.ts'
import { useMay } from '../../client/session.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { TabsBar } from '../../ui/tabs-bar.tsx'
import { ImportForm } from './import-form.tsx'
import { ioTablesKey, ioTablesQuery, undoTable } from './io-queries.ts'
import type { IoSearch } from './io-search.ts'
import { Multipliers } from './multipliers.tsx'
import { SectorShock } from './sector-shock.tsx'
import { useIoWords } from './words.ts'

/** Sectors instead of firms: what a loss in one does to all others, by an input-output table. */
export function InputOutputPage() {
  const words = useIoWords()
  usePageTitle(words.title)
  const search = useSearch({ from: '/chains/input-output' })
  const navigate = useNavigate({ from: '/chains/input-output' })
  const { data, error, refetch } = useQuery(ioTablesQuery)
  const [isImporting, setImporting] = useState(false)
  const mayImport = useMay('chains.import')
  const set = (change: Partial<Record<keyof IoSearch, string | undefined>>) =>
    void navigate({ search: { ...search, ...change } as IoSearch, replace: true })
  const item = data?.find(({ id }) => String(id) === search.table) ?? data?.[0]
  const importButton = mayImport ? (
    <Button type={item ? 'default' : 'primary'} onClick={() => setImporting(true)}>
      {words.import}
    </Button>
  ) : null
  return (
    <>
      <PageHead
        title={words.title}
        crumbs={[{ label: words.chains, href: '/chains' }]}
        facts={item && factsOf(words, item)}
        actions={
          <>
            {item ? (
              <Select
                className="io-table-choice"
                aria-label={words.table}
                value={item.id}
                options={(data ?? []).map(({ id, name, year }) => ({ value: id, label: `${name} ${year}` }))}
                onChange={(id) => void navigate({ search: { table: String(id) } })}
              />
            ) : null}
            {item?.mayUndo ? <Undo item={item} /> : null}
            {importButton}
          </>
        }
        tabs={item ? <Tabs search={search} /> : null}
      />
      <div className="io-body">
        {data === undefined ? (
          <NotYet error={error} onRetry={refetch} lines={12} />
        ) : item === undefined ? (
          <EmptyState title={words.none} action={importButton}>
            {words.noneText}
          </EmptyState>
        ) : search.tab === 'multipliers' ? (
          <Multipliers item={item} search={search} onSearch={set} />
        ) : (
          <SectorShock key={item.id} item={item} search={search} onSearch={set} />
        )}
      </div>
      <ImportForm
        open={isImporting}
        onClose={() => setImporting(false)}
        onDone={(id) => {
          setImporting(false)
          void navigate({ search: { table: String(id) } })
        }}
      />
    </>
  )
}

const factsOf = (words: ReturnType<typeof useIoWords>, item: IoTableSummary) =>
  (['place', 'year', 'unit', 'sectors', 'origin', 'by'] as const).map((key) => ({
    key,
    label: words.facts[key],
    value: item[key],
  }))

function Tabs({ search: { tab, ...search } }: { search: IoSearch }) {
  const words = useIoWords()
  const href = (to: IoSearch['tab']) => `/chains/input-output${stringifySearch({ ...search, tab: to })}`
  return (
    <TabsBar
      label={words.tabs.label}
      current={tab ?? 'shock'}
      tabs={[
        { key: 'shock', label: words.tabs.shock, href: href(undefined) },
        { key: 'multipliers', label: words.tabs.multipliers, href: href('multipliers') },
      ]}
    />
  )
}

function Undo({ item }: { item: IoTableSummary }) {
  const words = useIoWords()
  const client = useQueryClient()
  const tell = useProblemNotice()
  const undo = useMutation({
    mutationFn: () => undoTable(item.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ioTablesKey }),
    onError: tell,
  })
  return (
    <Popconfirm title={words.undoAsk} onConfirm={() => undo.mutate()} okText={words.undo}>
      <Button loading={undo.isPending}>{words.undo}</Button>
    </Popconfirm>
  )
}
