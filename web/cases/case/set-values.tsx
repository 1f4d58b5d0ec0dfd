import './parts.css'
import type { CaseDetail, CaseHappening } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'
import { ShownValue } from './shown-value.tsx'

interface SetValuesProps {
  readonly detail: Pick<CaseDetail, 'id' | 'fields' | 'names' | 'files'>
  readonly values: CaseHappening['values']
}

/** What a step set, field by field. */
export function SetValues({ detail, values }: SetValuesProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const set = detail.fields.filter(({ name }) => name in values)
  if (set.length === 0) return null
  return (
    <dl className="set-values">
      {set.map((field) => (
        <div key={field.name}>
          <dt>{said(field.label, language)}</dt>
          <dd>
            {values[field.name] === null ? (
              <span className="quiet">{words.history.emptied}</span>
            ) : (
              <ShownValue detail={detail} field={field} value={values[field.name]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
