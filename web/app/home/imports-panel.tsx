import type { ImportedLists } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { caseKeys } from '../../cases/case-queries.ts'
import { askApi } from '../../client/api-client.ts'
import { useMay } from '../../client/session.ts'
import { formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { Panel } from '../overview/panel.tsx'
import { useHomeWords } from './words.ts'

const importsQuery = queryOptions({
  queryKey: [...caseKeys.all, 'imported-lists'],
  queryFn: async ({ signal }) => (await askApi<ImportedLists>('/case-lists', { signal })).lists,
})
const most = 4

/** The lists that came in last, and what became of them. */
export function ImportsPanel() {
  const words = useHomeWords()
  const { language } = useLanguage()
  const mayImport = useMay('cases.import')
  const { data, error } = useQuery({ ...importsQuery, enabled: mayImport })
  if (!mayImport || error) return null
  return (
    <Panel title={words.imports.title} count={data?.length}>
      {data === undefined ? (
        <LoadingLines lines={3} />
      ) : data.length === 0 ? (
        <p className="panel-none">
          {words.imports.none}
          <span className="quiet">{words.imports.noneText}</span>
        </p>
      ) : (
        <ul className="imported-lists">
          {data.slice(0, most).map(({ id, fileName, typeLabel, state, at, counts }) => (
            <li key={id}>
              <span title={fileName}>{fileName}</span>
              <span className="quiet">
                {typeLabel[language]} {words.imports.state[state]} {words.imports.rows(counts.opened + counts.new)}{' '}
                <time dateTime={at}>{formatInstant(at)}</time>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
