import type { ImportedList } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { listImportHref } from './list-import-href.ts'
import { listsQuery } from './list-import-queries.ts'
import { useImportWords } from './words.ts'

/** What somebody brought in before, newest first. */
export function ImportedLists() {
  const words = useImportWords()
  const { data, error, refetch } = useQuery(listsQuery)
  return (
    <section className="card list-import-mine">
      <h2>{words.mine}</h2>
      {data === undefined ? (
        <NotYet error={error} onRetry={refetch} lines={3} />
      ) : data.lists.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <div className="list-import-scroll">
          <table className="list-import-table">
            <thead>
              <tr>
                {[words.file, words.list, words.state, words.rows, words.at].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.lists.map((list) => (
                <Line key={list.id} list={list} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Line({ list }: { list: ImportedList }) {
  const words = useImportWords()
  const { language } = useLanguage()
  const { id, type, fileName, typeLabel, state, counts, at } = list
  const shown = (['opened', 'kept', 'new', 'duplicate', 'faulty'] as const).filter((name) => counts[name] > 0)
  const name = (each: (typeof shown)[number]) =>
    each === 'new' && state === 'undone' ? words.undoneRows : words.counts[each]
  return (
    <tr>
      <td>
        <AppLink href={listImportHref(type, id)}>{fileName}</AppLink>
      </td>
      <td>{typeLabel[language]}</td>
      <td>{words.states[state]}</td>
      <td>{shown.map((each) => `${name(each)} ${counts[each]}`).join(' · ')}</td>
      <td className="figure quiet">{formatInstant(at)}</td>
    </tr>
  )
}
