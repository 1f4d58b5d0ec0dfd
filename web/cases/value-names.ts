import type { CaseNames } from '@linchpin/api'
import type { ValueNames } from '../registers/index.ts'
import type { Language } from '../ui/language.tsx'

type Files = readonly { readonly id: string; readonly name: string }[]

/** What the ids in values stand for, as far as the answer told. */
export const valueNames = (names: CaseNames | undefined, language: Language, files: Files = []): ValueNames => ({
  body: (id) => names?.bodies[id]?.[language] ?? id,
  entry: (_register, key) => key,
  file: (id) => files.find((file) => file.id === id)?.name ?? id,
})
