import './open.css'
import type { CaseTypeDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { NotYet } from '../../client/not-yet.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { casesHref } from '../case-href.ts'
import { typeQuery } from '../case-queries.ts'
import { givenValues } from '../case-search.ts'
import { useCaseWords } from '../words.ts'
import { OpenForm } from './open-form.tsx'
import { TypeChoice } from './type-choice.tsx'

/** Opens a case: which kind, about what, with which contents. */
export function OpenPage() {
  const words = useCaseWords()
  const { language } = useLanguage()
  const search = useSearch({ from: '/cases/new' })
  const { type: asked, subject } = search
  const { data: type, error, refetch } = useQuery({ ...typeQuery(asked ?? ''), enabled: asked !== undefined })
  const title = type ? words.newCase.title(type.label[language]) : words.lists.open
  usePageTitle(title)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: words.case.crumb, href: '/lists' },
          ...(type ? [{ label: type.label[language], href: casesHref({ type: type.id }) }] : []),
        ]}
      />
      <div className="open-case">
        {asked === undefined ? (
          <TypeChoice />
        ) : type ? (
          <Opening key={type.id} type={type} subject={subject} given={givenValues(search)} />
        ) : (
          <NotYet error={error} onRetry={refetch} lines={8} />
        )}
      </div>
    </>
  )
}

interface OpeningProps {
  readonly type: CaseTypeDetail
  readonly subject: string | undefined
  readonly given: Readonly<Record<string, string>>
}

function Opening({ type, subject, given }: OpeningProps) {
  const words = useCaseWords()
  if (!type.mayOpen) return <EmptyState title={words.newCase.mayNot}>{words.newCase.mayNotText}</EmptyState>
  return <OpenForm type={type} subject={subject} given={given} />
}
