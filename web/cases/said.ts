import type { Bilingual } from '@linchpin/api'
import type { Language } from '../ui/language.tsx'

/** A label that stands by itself: English ones, which definitions write as words in a sentence, begin large. */
export const said = (label: Bilingual, language: Language): string =>
  language === 'zh' ? label.zh : label.en.charAt(0).toUpperCase() + label.en.slice(1)
