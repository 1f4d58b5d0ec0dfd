import type { RegisterImport } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { importHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import { importsQuery } from './import-queries.ts'
import { ImportStateTag } from './import-state-tag.tsx'

/** What was imported into the register, the latest first. */
export function ImportList({ register }: { register: string }) {
  const words = useRegisterWords()
  const { data, error, refetch } = useQuery(importsQuery(register))
  return (
    <section className="card dossier-group">
      <h2>{words.import.list}</h2>
      {data === undefined ? (
        <NotYet error={error} onRetry={refetch} lines={3} />
      ) : data.length === 0 ? (
        <EmptyState title={words.import.none} />
      ) : (
        <div className="import-scroll">
          <table className="import-table">
            <thead>
              <tr>
                <th scope="col">{words.import.number}</th>
                <th scope="col">{words.import.file}</th>
                <th scope="col">{words.import.state}</th>
                <th scope="col">{words.import.rows}</th>
                <th scope="col">{words.import.by}</th>
                <th scope="col">{words.import.at}</th>
              </tr>
            </thead>
            <tbody>
              {data.map((each) => (
                <Line key={each.id} each={each} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Line({ each }: { each: RegisterImport }) {
  const words = useRegisterWords()
  const counts = (['added', 'changed', 'same', 'faulty'] as const)
    .filter((name) => each.counts[name] > 0)
    .map((name) => `${words.import.count[name]} ${each.counts[name].toLocaleString('en-US')}`)
  return (
    <tr>
      <td className="figure quiet">{each.id}</td>
      <td>
        <AppLink href={importHref(each.register, each.id)}>{each.fileName}</AppLink>
      </td>
      <td>
        <ImportStateTag state={each.state} />
      </td>
      <td className="figure">{counts.join(words.fields.list) || '—'}</td>
      <td>{each.person}</td>
      <td className="figure quiet">{formatInstant(each.at)}</td>
    </tr>
  )
}
