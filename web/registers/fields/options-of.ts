import type { Bilingual } from '@linchpin/api'
import type { Language } from '../../ui/language.tsx'

interface Choice {
  readonly key: string
  readonly label: Bilingual
}

/** Choices as a select or a row of radio buttons takes them. */
export const optionsOf = (choices: readonly Choice[] | null, language: Language) =>
  (choices ?? []).map(({ key, label }) => ({ value: key, label: label[language] }))
