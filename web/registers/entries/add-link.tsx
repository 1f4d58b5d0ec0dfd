import type { RegisterDetail } from '@linchpin/api'
import { AppLink } from '../../ui/app-link.tsx'
import { newEntryHref } from '../register-href.ts'
import { useRegisterWords } from '../words.ts'
import { isReported } from './reported.ts'

/** To a new entry, or to an application for one, as the person may. */
export function AddLink({ register }: { register: RegisterDetail }) {
  const words = useRegisterWords()
  const { id, may } = register
  const apply = isReported(register) ? words.entries.report : words.entries.apply
  if (!may.includes('add') && !may.includes('propose')) return null
  return (
    <AppLink className="button-link" data-primary href={newEntryHref(id)}>
      {may.includes('add') ? words.entries.add : apply}
    </AppLink>
  )
}
