import type { EntryDetail, RegisterField } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { useRegisterWords } from '../words.ts'

/** The class that the rule gives, beside the one that is stated. */
export function SizeClassNote({ field, entry }: { field: RegisterField; entry: EntryDetail }) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  const computed = entry.sizeClass?.computed
  if (!computed) return null
  const name = field.options?.find(({ key }) => key === computed)?.label[language] ?? computed
  const isOther = entry.values[field.name] !== computed
  return (
    <span className={isOther ? 'code-fault' : 'quiet'}>
      {isOther ? words.entry.sizeClassDiffers(name) : words.entry.sizeClass(name)}
    </span>
  )
}
