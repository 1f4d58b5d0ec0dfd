/** Where a decision goes in the fields of the kind of case that it becomes. */
import type { CaseType } from '@linchpin/pack-kit'

export interface Decided {
  readonly content: string
  readonly lead: string
  readonly cooperating: readonly string[]
  readonly due: string
}
export interface DecisionFields {
  readonly content: string
  readonly lead: string
  readonly cooperating: string | null
  readonly due: string
  /** A choice that says where a case comes from. */
  readonly origin: string | null
}

const fromMeeting = 'meeting'

/** `null` where such a case has no place for what is to be done, by whom or until when: a meeting cannot hand it out. */
export function decisionFields({ fields, deadline }: Pick<CaseType, 'fields' | 'deadline'>): DecisionFields | null {
  const named = Object.entries(fields)
  const texts = named.filter(([, { kind, personal, many }]) => kind === 'text' && !personal && !many)
  const content = (texts.find(([, { required }]) => required) ?? texts[0])?.[0]
  const lead = named.find(([, field]) => field.kind === 'body' && field.part === undefined && !field.many)?.[0]
  if (content === undefined || lead === undefined || deadline === null) return null
  const helping = named.find(([, field]) => field.kind === 'body' && field.part === 'cooperating' && field.many)
  const origin = named.find(([, field]) => field.kind === 'choice' && Object.hasOwn(field.options, fromMeeting))
  return { content, lead, cooperating: helping?.[0] ?? null, due: deadline, origin: origin?.[0] ?? null }
}

/** The decision as values of the case. Who helps has no place in every kind of case. */
export const valuesOfDecision = (
  { content, lead, cooperating, due, origin }: DecisionFields,
  decided: Decided,
): Readonly<Record<string, unknown>> => ({
  [content]: decided.content,
  [lead]: decided.lead,
  [due]: decided.due,
  ...(cooperating === null ? {} : { [cooperating]: decided.cooperating }),
  ...(origin === null ? {} : { [origin]: fromMeeting }),
})
