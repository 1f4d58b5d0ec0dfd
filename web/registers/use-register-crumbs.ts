import type { RegisterDetail } from '@linchpin/api'
import { useLanguage } from '../ui/language.tsx'
import { registerHref } from './register-href.ts'
import { useRegisterWords } from './words.ts'

/** The way from the room to a page of a register. */
export function useRegisterCrumbs({ id, label }: Pick<RegisterDetail, 'id' | 'label'>) {
  const words = useRegisterWords()
  const { language } = useLanguage()
  return [
    { label: words.room, href: '/registers' },
    { label: label[language], href: registerHref(id) },
  ]
}
