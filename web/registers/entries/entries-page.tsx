import './entries.css'
import type { RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { usePerson } from '../../client/session.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { noteVisit } from '../list/recent-registers.ts'
import { importsHref } from '../register-href.ts'
import { registerQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { AboutDrawer } from './about-drawer.tsx'
import { AddLink } from './add-link.tsx'
import { EntriesTable } from './entries-table.tsx'

/** The entries of a register. */
export function EntriesPage() {
  const { register: id } = useParams({ from: '/registers/$register' })
  const { data: register, error, refetch } = useQuery(registerQuery(id))
  const person = usePerson()?.id ?? ''
  const isThere = register !== undefined
  useEffect(() => {
    if (isThere) noteVisit(person, id, Date.now())
  }, [person, id, isThere])
  if (register === undefined && error)
    return <ProblemPanel error={error} onRetry={() => void refetch()} actions={<ToList />} />
  return (
    <div className="entries-page">
      <Head register={register} />
      {register ? <EntriesTable key={id} register={register} /> : <LoadingLines lines={12} />}
    </div>
  )
}

function ToList() {
  const words = useRegisterWords()
  return <AppLink href="/registers">{words.entries.toList}</AppLink>
}

function Head({ register }: { register: RegisterDetail | undefined }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const [isTold, setTold] = useState(false)
  const title = register?.label[language] ?? ' '
  usePageTitle(register ? title : undefined)
  const list = (labels: readonly RegisterDetail['label'][]) =>
    labels.map((label) => label[language]).join(words.fields.list)
  const facts = register
    ? [
        { key: 'kept', label: words.entries.keptBy, value: list(register.keptBy) },
        ...(register.of === null ? [] : [{ key: 'of', label: words.entries.of, value: register.of.label[language] }]),
        ...(register.review === null
          ? []
          : [{ key: 'review', label: words.entries.review, value: words.entries.reviewEvery[register.review] }]),
        ...(register.isPublic ? [{ key: 'public', value: words.entries.public }] : []),
      ]
    : [{ key: 'waiting', value: <span className="skeleton" style={{ width: '16em' }} /> }]
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: words.room, href: '/registers' }]}
        facts={facts}
        actions={
          register ? (
            <>
              <Button onClick={() => setTold(true)}>{words.entries.about}</Button>
              {register.may.includes('import') ? (
                <AppLink className="button-link" href={importsHref(register.id)}>
                  {words.entries.import}
                </AppLink>
              ) : null}
              <AddLink register={register} />
            </>
          ) : null
        }
      />
      {register ? <AboutDrawer register={register} isOpen={isTold} onClose={() => setTold(false)} /> : null}
    </>
  )
}
