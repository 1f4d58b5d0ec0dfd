import type { CaseNames } from '@linchpin/api'
import type { FieldSources } from '../../registers/index.ts'
import type { Language } from '../../ui/language.tsx'
import { valueNames } from '../value-names.ts'

/** What the controls of a case choose from: the bodies in force come with the type and with the case. */
export const fieldSources = (
  names: CaseNames | undefined,
  language: Language,
  files: Parameters<typeof valueNames>[2] = [],
): FieldSources => ({
  bodies: Object.entries(names?.bodies ?? {}).map(([key, label]) => ({ key, label })),
  names: valueNames(names, language, files),
})
