import '../lists/lists.css'
import './list-import.css'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { useCaseWords } from '../words.ts'
import { ImportedLists } from './imported-lists.tsx'
import { ListActions } from './list-actions.tsx'
import { ListColumns } from './list-columns.tsx'
import { listImportHref } from './list-import-href.ts'
import { listQuery } from './list-import-queries.ts'
import { ListRows } from './list-rows.tsx'
import { ListStart } from './list-start.tsx'
import { useImportWords } from './words.ts'

/** Somebody's own table of a list: dropped, looked at, taken over, and undone as one. */
export function ListImportPage() {
  const words = useImportWords()
  const caseWords = useCaseWords()
  const { type, list } = useSearch({ from: '/lists/import' })
  const navigate = useNavigate()
  usePageTitle(words.title)
  return (
    <div className="lists-page">
      <PageHead
        title={words.title}
        crumbs={[{ label: caseWords.lists.title, href: '/lists' }]}
        actions={list === undefined ? null : <AppLink href={listImportHref(type)}>{words.back}</AppLink>}
      />
      <div className="list-import">
        {list === undefined ? (
          <>
            <ListStart
              type={type}
              onType={(chosen) => void navigate({ href: listImportHref(chosen), replace: true })}
              onSent={({ id, type: of }) => void navigate({ href: listImportHref(of, id) })}
            />
            <ImportedLists />
          </>
        ) : (
          <OneList id={list} onGone={() => void navigate({ href: listImportHref(type), replace: true })} />
        )}
      </div>
    </div>
  )
}

function OneList({ id, onGone }: { id: string; onGone: () => void }) {
  const { language } = useLanguage()
  const words = useImportWords()
  const { data, error, refetch } = useQuery(listQuery(id))
  if (data === undefined) return <NotYet error={error} onRetry={refetch} lines={10} />
  return (
    <>
      <p className="list-import-file">
        <strong>{data.fileName}</strong> <span className="quiet">{data.sheet}</span> → {data.typeLabel[language]}
        {data.counts.skipped > 0 ? <span className="quiet"> · {words.skipped(data.counts.skipped)}</span> : null}
      </p>
      <ListActions list={data} onGone={onGone} />
      {data.state === 'preview' ? <ListColumns key={JSON.stringify(data.columns)} list={data} /> : null}
      <ListRows list={data} />
    </>
  )
}
