import type { CaseType } from '@linchpin/pack-kit'
import type { Subject, Values } from './case-state.ts'

const titleLimit = 120

/** What a case goes by in lists: its first required text, otherwise what it is about, otherwise its first text, otherwise its kind. */
export function caseTitle(
  { fields, label }: Pick<CaseType, 'fields' | 'label'>,
  values: Values,
  subject: Subject | null,
) {
  const texts = Object.entries(fields).flatMap(([name, { kind, required, personal, many }]) =>
    kind === 'text' && !personal && !many ? [{ value: values[name], required: required === true }] : [],
  )
  const first = (of: typeof texts) => of.map(({ value }) => value).find((value) => typeof value === 'string')
  const title = first(texts.filter(({ required }) => required)) ?? subject?.name ?? first(texts) ?? label.zh
  const line = String(title).replace(/\s+/g, ' ')
  return line.length > titleLimit ? `${line.slice(0, titleLimit)}…` : line
}
