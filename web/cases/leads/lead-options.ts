import type { NamedBody } from '../../registers/index.ts'
import type { Language } from '../../ui/language.tsx'

interface Option {
  readonly value: string
  readonly label: string
  /** Names, short names and initials, in one text to look in. */
  readonly sought: string
}
interface Group {
  readonly label: string
  readonly options: readonly Option[]
  readonly sought?: string
}

/** The bodies that the document names come first, then all. */
export function leadOptions(
  bodies: readonly NamedBody[],
  named: readonly string[],
  language: Language,
  namedTitle: string,
  allTitle: string,
): Group[] {
  const optionOf = ({ key, label, names = [] }: NamedBody): Option => ({
    value: key,
    label: label[language],
    sought: [label.zh, label.en, ...names].join('\n').toLowerCase(),
  })
  const first = named.flatMap((id) => bodies.find(({ key }) => key === id) ?? [])
  const rest = bodies.filter(({ key }) => !named.includes(key))
  return [
    ...(first.length > 0 ? [{ label: namedTitle, options: first.map(optionOf) }] : []),
    { label: allTitle, options: rest.map(optionOf) },
  ]
}
