import '../../ui/count-chips.css'
import type { ImportedList, ImportedListRow } from '@linchpin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag, type Tone } from '../../ui/state-tag.tsx'
import { caseHref } from '../case-href.ts'
import { type RowsChoice, rowsQuery } from './list-import-queries.ts'
import { useImportWords } from './words.ts'

const outcomes = ['faulty', 'duplicate', 'new', 'opened', 'kept'] as const
const tones: Readonly<Record<ImportedListRow['outcome'], Tone>> = {
  ...{ new: 'added', duplicate: 'waiting', faulty: 'refused', opened: 'good', kept: 'carried' },
}

/** The rows as the table has them, those with something to look at first in sight. */
export function ListRows({ list }: { list: ImportedList }) {
  const words = useImportWords()
  const { counts, state } = list
  const [choice, setChoice] = useState<RowsChoice>('all')
  const total = outcomes.reduce((sum, each) => sum + counts[each], 0)
  const chips: readonly (readonly [RowsChoice, string, number])[] = [
    ['all', words.all, total],
    ...outcomes.map((each) => {
      const word = each === 'new' && state === 'undone' ? words.undoneRows : words.counts[each]
      return [each, word, counts[each]] as const
    }),
    ['unmatched', words.unmatched, counts.unmatched],
  ]
  return (
    <section className="card list-import-rows">
      <div className="list-import-chips" role="toolbar" aria-label={words.outcome}>
        {chips
          .filter(([, , count]) => count > 0)
          .map(([key, word, count]) => (
            <button
              key={key}
              type="button"
              className="count-chip"
              aria-pressed={choice === key}
              onClick={() => setChoice(key)}
            >
              {word} <span className="figure">{count}</span>
            </button>
          ))}
      </div>
      <Rows list={list} choice={choice} />
    </section>
  )
}

function Rows({ list, choice }: { list: ImportedList; choice: RowsChoice }) {
  const words = useImportWords()
  const version = JSON.stringify([list.state, list.columns, list.counts])
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    rowsQuery(list.id, choice, version),
  )
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={8} />
  const rows = data.pages.flatMap((page) => page.rows)
  if (rows.length === 0) return <EmptyState title={words.noRows} />
  return (
    <div className="list-import-scroll">
      <table className="list-import-table">
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.result}</th>
            {list.header.map((name, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
              <th key={at} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} list={list} row={row} />
          ))}
        </tbody>
      </table>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </div>
  )
}

function Row({ list, row }: { list: ImportedList; row: ImportedListRow }) {
  const words = useImportWords()
  const { language } = useLanguage()
  const word = row.outcome === 'new' && list.state === 'undone' ? words.undoneRows : words.counts[row.outcome]
  const ofRow = row.issues.filter(({ column }) => column < 0)
  return (
    <tr>
      <td className="figure quiet">{row.number}</td>
      <td className="list-import-outcome">
        <StateTag tone={tones[row.outcome]} word={word} />
        {row.case === null ? null : (
          <span>
            {row.outcome === 'duplicate' ? words.sameAs : null}
            <AppLink href={caseHref(row.case.id)}>{row.case.number}</AppLink>
          </span>
        )}
        {row.state === null ? null : <span className="quiet">{words.state_(row.state[language])}</span>}
        {row.subject !== null && !row.subject.isFound ? (
          <span className="quiet">{words.notFound(row.subject.name)}</span>
        ) : null}
        {ofRow.map(({ text, isFault }) => (
          <span key={text.zh} data-fault={isFault || undefined}>
            {text[language]}
          </span>
        ))}
      </td>
      {row.cells.map((cell, at) => {
        const issues = row.issues.filter(({ column }) => column === at)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
          <td key={at} data-fault={issues.some(({ isFault }) => isFault) || undefined}>
            {cell}
            {issues.map(({ text, isFault }) => (
              <span key={text.zh} className="list-import-issue" data-fault={isFault || undefined}>
                {text[language]}
              </span>
            ))}
          </td>
        )
      })}
    </tr>
  )
}
