import type { DocumentDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { Select } from 'antd'
import { formatDay, formatInstant } from '../../ui/date-format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useDocumentWords } from '../words.ts'

/** The line under the title: what the document says of itself. */
export function DocumentFacts({
  document,
  shown,
  newest,
}: {
  document: DocumentDetail
  shown: number
  newest: number
}) {
  const words = useDocumentWords()
  const { language } = useLanguage()
  const navigate = useNavigate({ from: '/documents/$id' })
  const { column } = words
  const facts: readonly (readonly [string, string | null])[] = [
    [column.docNumber, document.docNumber],
    [column.issuer, document.issuer],
    [column.date, document.date && formatDay(document.date, language)],
    [
      words.fields.effective,
      document.effective !== document.date && document.effective ? formatDay(document.effective, language) : null,
    ],
    [column.genre, words.genre[document.genre]],
    [words.fields.openness, document.openness && words.openness[document.openness]],
    [words.fields.status, document.status && words.status[document.status]],
  ]
  return (
    <dl className="document-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      {document.versions.length > 1 ? (
        <Select
          size="small"
          variant="filled"
          value={shown}
          popupMatchSelectWidth={false}
          aria-label={words.reading.version(shown)}
          options={document.versions.map(({ version, importedAt }) => ({
            value: version,
            label: `${version === newest ? words.reading.currentVersion(version) : words.reading.version(version)} · ${formatInstant(importedAt)}`,
          }))}
          onChange={(version) => void navigate({ search: version === newest ? {} : { version } })}
        />
      ) : null}
    </dl>
  )
}
