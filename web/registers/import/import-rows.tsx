import '../../ui/count-chips.css'
import type { ImportOutcome } from '@linchpin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useRegisterWords } from '../words.ts'
import type { ImportProps } from './import-props.ts'
import { faultsHref, rowsQuery, useImportCommand } from './import-queries.ts'
import { ImportRowLine } from './import-row-line.tsx'

const before: readonly ImportOutcome[] = ['decide', 'faulty', 'added', 'changed', 'same', 'skipped']
const after: readonly ImportOutcome[] = ['added', 'changed', 'same', 'faulty', 'skipped']

/** The rows of the file by what comes of them: before they are written, what somebody has to look at comes first. */
export function ImportRows({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const { counts } = given
  const outcomes = given.state === 'applied' ? after : before
  const [picked, setPicked] = useState<ImportOutcome | null>(null)
  const there = outcomes.filter((outcome) => counts[outcome] > 0)
  const outcome = picked !== null && counts[picked] > 0 ? picked : (there[0] ?? 'added')
  return (
    <section className="card dossier-group import-rows">
      <div className="count-chips" role="toolbar" aria-label={words.import.outcome}>
        {outcomes.map((each) => (
          <button
            key={each}
            type="button"
            className="count-chip"
            data-outcome={counts[each] > 0 ? each : undefined}
            aria-pressed={each === outcome}
            disabled={counts[each] === 0}
            onClick={() => setPicked(each)}
          >
            {words.import.count[each]} <span className="figure">{counts[each].toLocaleString('en-US')}</span>
          </button>
        ))}
        {counts.faulty > 0 ? (
          <a
            className="import-faults"
            href={faultsHref(register.id, given.id)}
            title={words.import.faultsHint}
            download
          >
            {words.import.faultsFile}
          </a>
        ) : null}
      </div>
      {counts.others > 0 ? <p className="quiet">{words.import.others(counts.others)}</p> : null}
      {outcome === 'decide' && given.may.includes('decide') ? <DecideAll register={register} given={given} /> : null}
      <Rows register={register} given={given} outcome={outcome} />
    </section>
  )
}

function DecideAll({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const command = useImportCommand(register.id, given.id)
  const decide = (decision: 'add' | 'skip') => command.mutate({ kind: 'decisions', body: { rows: null, decision } })
  return (
    <p className="import-decide">
      <Button disabled={command.isPending} onClick={() => decide('add')}>
        {words.import.allNew}
      </Button>
      <Button disabled={command.isPending} onClick={() => decide('skip')}>
        {words.import.allSkip}
      </Button>
    </p>
  )
}

function Rows({ register, given, outcome }: ImportProps & { readonly outcome: ImportOutcome }) {
  const words = useRegisterWords()
  const version = `${given.state}-${JSON.stringify(given.counts)}`
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    rowsQuery(register.id, given.id, { outcome }, version),
  )
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={8} />
  const rows = data.pages.flatMap(({ items, names }) => items.map((row) => ({ row, names })))
  if (rows.length === 0) return <EmptyState title={words.import.noRows} />
  return (
    <div className="import-scroll">
      <table className="import-table import-row-table">
        <thead>
          <tr>
            <th scope="col">{words.import.row}</th>
            <th scope="col">{words.import.entry}</th>
            <th scope="col">{outcome === 'faulty' ? words.import.fault : words.import.content}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, names }) => (
            <ImportRowLine key={row.number} register={register} given={given} row={row} names={names} />
          ))}
        </tbody>
      </table>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.import.more}
        </Button>
      ) : null}
    </div>
  )
}
