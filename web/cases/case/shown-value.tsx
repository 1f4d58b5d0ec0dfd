import './parts.css'
import type { CaseDetail, CaseField } from '@linchpin/api'
import { type FieldValue, ValueView } from '../../registers/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { caseFileHref } from '../files/case-file-href.ts'
import { valueNames } from '../value-names.ts'

interface ShownValueProps {
  readonly detail: Pick<CaseDetail, 'id' | 'names' | 'files'>
  readonly field: CaseField
  readonly value: FieldValue | undefined
}

/** A value of a case: texts keep their lines, files open from the case. */
export function ShownValue({ detail, field, value }: ShownValueProps) {
  const { language } = useLanguage()
  const names = valueNames(detail.names, language, detail.files)
  if (field.kind === 'file' && typeof value !== 'number' && typeof value !== 'boolean')
    return [value ?? []].flat().map((id) => (
      <a key={id} className="value-file" href={caseFileHref(detail.id, id)}>
        {names.file(id)}
      </a>
    ))
  return (
    <span className={field.kind === 'text' ? 'told-text' : undefined}>
      <ValueView field={field} value={value} names={names} />
    </span>
  )
}
