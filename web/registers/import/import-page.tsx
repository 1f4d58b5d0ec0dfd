import './import.css'
import '../entry/dossier-group.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { NotYet } from '../../client/not-yet.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { importsHref, registerHref } from '../register-href.ts'
import { registerQuery } from '../register-queries.ts'
import { useRegisterCrumbs } from '../use-register-crumbs.ts'
import { useRegisterWords } from '../words.ts'
import { ImportActions } from './import-actions.tsx'
import { ImportColumns } from './import-columns.tsx'
import { ImportProgress } from './import-progress.tsx'
import type { ImportProps } from './import-props.ts'
import { importQuery, isUnderWay, useRefreshRegister } from './import-queries.ts'
import { ImportRows } from './import-rows.tsx'
import { ImportStateTag } from './import-state-tag.tsx'
import { UndoneRows } from './undone-rows.tsx'

/** One import: what the file would do, what is to be decided, what was done, and how it is undone. */
export function ImportPage() {
  const { register: registerId, import: id } = useParams({ from: '/registers/$register/imports/$import' })
  const register = useQuery(registerQuery(registerId))
  const given = useQuery(importQuery(registerId, Number(id)))
  const refresh = useRefreshRegister(registerId)
  const state = given.data?.state
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== undefined && before.current !== state) refresh()
    before.current = state
  }, [state, refresh])
  const error = register.error ?? given.error
  usePageTitle(given.data?.fileName)
  if (register.data && given.data) return <Import key={id} register={register.data} given={given.data} />
  return <NotYet error={error} onRetry={given.refetch} lines={12} />
}

function Import({ register, given }: ImportProps) {
  const words = useRegisterWords()
  const crumbs = useRegisterCrumbs(register)
  const { language } = useLanguage()
  const { state, problem } = given
  return (
    <div className="import-page">
      <PageHead
        title={given.fileName}
        note={`${words.import.number} ${given.id}`}
        marks={<ImportStateTag state={state} />}
        crumbs={[...crumbs, { label: words.import.crumb, href: importsHref(register.id) }]}
        facts={[
          { key: 'by', value: `${given.person} ${formatInstant(given.at)}` },
          ...(given.source ? [{ key: 'source', label: words.import.sourceFact, value: given.source }] : []),
          ...(given.asOf ? [{ key: 'asOf', label: words.import.asOfFact, value: given.asOf }] : []),
        ]}
        actions={
          state === 'applied' || state === 'undone' ? (
            <>
              <AppLink className="button-link" href={importsHref(register.id)}>
                {words.import.again}
              </AppLink>
              {state === 'applied' ? (
                <AppLink className="button-link" href={registerHref(register.id, { 'f._import': String(given.id) })}>
                  {words.import.show}
                </AppLink>
              ) : null}
            </>
          ) : null
        }
      />
      <div className="import-body">
        {problem ? (
          <ErrorPanel title={problem.message[language]} remedy={problem.remedy[language]} code={problem.code} />
        ) : null}
        {isUnderWay(given) ? <ImportProgress register={register} given={given} /> : null}
        {state === 'undone' ? <UndoneRows register={register} given={given} /> : null}
        {given.header.length > 0 && given.may.includes('choose') ? (
          <ImportColumns
            key={`${given.sheet}-${given.columns.map(({ column }) => column).join()}`}
            register={register}
            given={given}
          />
        ) : null}
        {state === 'preview' || state === 'applied' ? <ImportRows register={register} given={given} /> : null}
      </div>
      {isUnderWay(given) ? null : <ImportActions register={register} given={given} />}
    </div>
  )
}
