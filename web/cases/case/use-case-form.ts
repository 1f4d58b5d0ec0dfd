import type { CaseDetail, CaseField } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useMay } from '../../client/session.ts'
import type { Draft, Typed } from '../../registers/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { changesIn, isComplete, startDraft } from '../fields/case-draft.ts'
import { fieldSources } from '../fields/field-sources.ts'
import { bodiesQuery } from './bodies-query.ts'

/** Fields of a case in a form: what is typed stays, whatever happens to the case meanwhile. */
export function useCaseForm(
  detail: Pick<CaseDetail, 'values' | 'masked' | 'names' | 'files'>,
  fields: readonly CaseField[],
  /** What stands in the form as if it had been typed. */
  given: Readonly<Record<string, string>> = {},
) {
  const { language } = useLanguage()
  // A masked value is no value to begin from: typed over, it would be kept.
  const [start] = useState(() =>
    startDraft(
      fields,
      Object.fromEntries(Object.entries(detail.values).filter(([name]) => !detail.masked.includes(name))),
    ),
  )
  const [draft, setDraft] = useState<Draft>(() => ({ ...start, ...givenDraft(fields, given) }))
  const [isAsked, setAsked] = useState(false)
  const { data: named } = useQuery({ ...bodiesQuery, enabled: useMay('people.read') })
  const sources = useMemo(
    () => fieldSources(detail.names, language, detail.files, named),
    [detail.names, detail.files, language, named],
  )
  return {
    draft,
    sources,
    isAsked,
    ask: () => setAsked(true),
    set: (name: string, typed: Typed) => setDraft((before) => ({ ...before, [name]: typed })),
    isComplete: isComplete(fields, draft),
    changes: changesIn(fields, start, draft),
    isChanged: JSON.stringify(draft) !== JSON.stringify(start),
  }
}

/** Of fields that the form has, and of choices that there are. */
function givenDraft(fields: readonly CaseField[], given: Readonly<Record<string, string>>): Draft {
  const fitting = fields.filter(
    ({ name, options }) =>
      given[name] !== undefined && (options === null || options.some(({ key }) => key === given[name])),
  )
  return startDraft(fitting, given)
}

export type CaseForm = ReturnType<typeof useCaseForm>
