import './import.css'
import '../entry/dossier-group.css'
import type { RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { registerHref } from '../register-href.ts'
import { registerQuery } from '../register-queries.ts'
import { useRegisterWords } from '../words.ts'
import { ImportList } from './import-list.tsx'
import { ImportStart } from './import-start.tsx'

/** A whole list into a register: template, source, file; and what was imported before. */
export function ImportsPage() {
  const { register: id } = useParams({ from: '/registers/$register/imports' })
  const { data, error, refetch } = useQuery(registerQuery(id))
  if (data) return <Imports key={id} register={data} />
  return error ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={10} />
}

function Imports({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const title = words.import.title(register.label[language])
  usePageTitle(title)
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: words.room, href: '/registers' },
          { label: register.label[language], href: registerHref(register.id) },
        ]}
      />
      <div className="imports">
        {register.may.includes('import') ? <ImportStart register={register} /> : null}
        <ImportList register={register.id} />
      </div>
    </>
  )
}
