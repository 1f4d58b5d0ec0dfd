import type { CaseNames } from '@linchpin/api'
import type { FieldSources, NamedBody } from '../../registers/index.ts'
import type { Language } from '../../ui/language.tsx'
import { valueNames } from '../value-names.ts'

/** What the controls of a case choose from: the bodies in force come with the type and with the case; `named`: what else they are called. */
export const fieldSources = (
  names: CaseNames | undefined,
  language: Language,
  files: Parameters<typeof valueNames>[2] = [],
  named: readonly NamedBody[] = [],
): FieldSources => ({
  bodies: Object.entries(names?.bodies ?? {}).map(
    ([key, label]) => named.find((body) => body.key === key) ?? { key, label },
  ),
  names: valueNames(names, language, files),
})
