import type { HeldRole } from '@linchpin/api'
import type { Language } from '../ui/language.tsx'

/** A role with what it is held for: 链长 · 示例产业链. An officer’s power has no other scope than the whole. */
export function roleInWords({ role, label, scope }: HeldRole, language: Language): string {
  const isOfficer = role.endsWith('-officer')
  return isOfficer ? label[language] : `${label[language]} · ${scope.label[language]}`
}
