import type { Label } from '@linchpin/kernels/rules'

/** What stands in a message: words by language, or what reads the same in both. */
export type Words = string | Label

/** Fills `{given}` and `{accepted}` into both languages of a message. */
export function told(message: Label, given: Words, accepted: Words): Label {
  const fill = (language: keyof Label) =>
    message[language].replace(/\{(given|accepted)\}/g, (_, name: string) =>
      wordsIn(name === 'given' ? given : accepted, language),
    )
  return { zh: fill('zh'), en: fill('en') }
}

const wordsIn = (words: Words, language: keyof Label): string => (typeof words === 'string' ? words : words[language])

/** Beyond this, nobody reads a list to its end. */
const shownNames = 12

/** Names in a message: all of them, or the first and how many there are. */
export function listing(names: readonly string[], shown: number = shownNames): Label {
  const first = names.slice(0, shown).join(', ')
  if (names.length === 0) return { zh: '—', en: '—' }
  if (names.length <= shownNames) return { zh: names.join(', '), en: names.join(', ') }
  return { zh: `${first} 等${names.length}项`, en: `${first} … of ${names.length}` }
}
