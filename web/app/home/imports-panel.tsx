import { useQuery } from '@tanstack/react-query'
import { listImportHref } from '../../cases/list-import/list-import-href.ts'
import { listsQuery } from '../../cases/list-import/list-import-queries.ts'
import { useMay } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Panel } from '../overview/panel.tsx'
import { PanelRows } from '../overview/panel-rows.tsx'
import { useHomeWords } from './words.ts'

const most = 4

/** The lists that came in last, and what became of them. */
export function ImportsPanel() {
  const words = useHomeWords()
  const { language } = useLanguage()
  const mayImport = useMay('cases.import')
  const { data, error } = useQuery({ ...listsQuery, enabled: mayImport })
  if (!mayImport || error) return null
  return (
    <Panel
      title={words.imports.title}
      count={data?.lists.length}
      aside={<AppLink href={listImportHref()}>{words.imports.go}</AppLink>}
    >
      <PanelRows rows={data?.lists} lines={3} none={words.imports.none} noneText={words.imports.noneText}>
        {(lists) => (
          <ul className="imported-lists">
            {lists.slice(0, most).map(({ id, type, fileName, typeLabel, state, at, counts }) => (
              <li key={id}>
                <AppLink href={listImportHref(type, id)} title={fileName}>
                  {fileName}
                </AppLink>
                <span className="quiet">
                  {typeLabel[language]} {words.imports.state[state]} {words.imports.rows(counts.opened + counts.new)}{' '}
                  <time dateTime={at}>{formatInstant(at)}</time>
                </span>
              </li>
            ))}
          </ul>
        )}
      </PanelRows>
    </Panel>
  )
}
