import type { CaseType, Label } from '@linchpin/pack-kit'
import type { FieldValue, Values } from '../lifecycle/case-state.ts'
import { wordsIn } from './words-in.ts'

export interface ListWords {
  /** The body that a name means. */
  readonly bodyNamed: (name: string) => string | undefined
  /** `天津市`: what a body's full name begins with, where the pack says 市. */
  readonly city: string
  /** Whether the type has a field for several bodies. */
  readonly hasHelping: boolean
  /** The day on which the list comes in. */
  readonly today: string
}

/** Several bodies in one cell: the first answers, the others help; all of them are kept until `withSecondBodies` parts them. */
export function namedBodies(
  text: string,
  words: ListWords,
): { readonly value: readonly string[] } | { readonly fault: Label } {
  const known = (name: string) =>
    formsOf(name, words.city)
      .map(words.bodyNamed)
      .find((each) => each !== undefined)
  const whole = known(text)
  if (whole !== undefined) return { value: [whole] }
  // 工业和信息化局 is one body: 和 parts names only where the whole is none.
  const named = wordsIn(
    text.replace(/等(?:单位|部门)?$/, '').replace(/(?:牵头|负责|配合|主办|协办)[:：]?/g, ''),
  ).flatMap((name) => (known(name) === undefined ? name.split(/[和与及]/).filter(Boolean) : [name]))
  const found = named.map(known)
  const missing = named.filter((_, at) => found[at] === undefined)
  if (missing.length > 0) {
    const list = missing.map((name) => `“${name}”`).join('、')
    return { fault: { zh: `没有找到单位${list}`, en: `no body is called ${list}` } }
  }
  return { value: [...new Set(found as string[])] }
}

/** The field for bodies that help. */
export const helpingField = (fields: CaseType['fields']): string | undefined =>
  Object.entries(fields).find(([, field]) => field.kind === 'body' && field.many)?.[0]

/** The first body of a field for one answers; the others go where several help. */
export function withSecondBodies(values: Readonly<Record<string, FieldValue>>, { fields }: CaseType): Values {
  const made: Record<string, FieldValue> = { ...values }
  const helping = helpingField(fields)
  for (const [name, field] of Object.entries(fields)) {
    const held = made[name]
    if (field.kind !== 'body' || field.many || !Array.isArray(held)) continue
    const [first, ...rest] = held as readonly string[]
    if (first !== undefined) made[name] = first
    if (rest.length > 0 && helping !== undefined) {
      made[helping] = [...new Set([...((made[helping] as readonly string[] | undefined) ?? []), ...rest])]
    }
  }
  return made
}

/** The ways in which one name is written: 天津市财政局, 市财政局, 财政局, 财政局（国库处）. */
function formsOf(name: string, city: string): readonly string[] {
  const plain = name.replace(/[（(].*[)）]$/, '')
  const within = plain.startsWith(city) && plain !== city ? [`市${plain.slice(city.length)}`] : []
  return [name, plain, ...within, `市${plain}`, plain.replace(/(?:人民)?政府$|管委会$/, '')]
}
