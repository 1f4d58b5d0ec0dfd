import './import.css'
import '../entry/dossier-group.css'
import type { RegisterDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { NotYet } from '../../client/not-yet.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { registerQuery } from '../register-queries.ts'
import { useRegisterCrumbs } from '../use-register-crumbs.ts'
import { useRegisterWords } from '../words.ts'
import { ImportList } from './import-list.tsx'
import { ImportStart } from './import-start.tsx'

/** A whole list into a register: template, source, file; and what was imported before. */
export function ImportsPage() {
  const { register: id } = useParams({ from: '/registers/$register/imports' })
  const { data, error, refetch } = useQuery(registerQuery(id))
  if (data) return <Imports key={id} register={data} />
  return <NotYet error={error} onRetry={refetch} lines={10} />
}

function Imports({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const crumbs = useRegisterCrumbs(register)
  const { language } = useLanguage()
  const title = words.import.title(register.label[language])
  usePageTitle(title)
  return (
    <>
      <PageHead title={title} crumbs={crumbs} />
      <div className="imports">
        {register.may.includes('import') ? <ImportStart register={register} /> : null}
        <ImportList register={register.id} />
      </div>
    </>
  )
}
