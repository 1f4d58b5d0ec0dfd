import type { Language } from '../../ui/language.tsx'
import type { FormField } from './form-field.ts'

/** The unit of a number as it is shown; `null`: none. What counts things in Chinese, English leaves out. */
export function unitOf({ kind, unit }: Pick<FormField, 'kind' | 'unit'>, language: Language): string | null {
  if (kind !== 'number' || unit === null || unit === '1') return null
  return language === 'en' && counters.test(unit) ? null : unit
}

const counters = /^[家个项条人颗户张篇次场台件]$/
