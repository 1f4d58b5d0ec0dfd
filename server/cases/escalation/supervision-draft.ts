/** An order to supervise, drafted by rule: it goes out only when the director signs. */
import type { Body, CaseType } from '@linchpin/pack-kit'
import type { BodyTree } from '../../people/index.ts'
import type { CaseItem } from '../cases.tables.ts'
import { daysBetween } from '../deadlines/report-due.ts'

export interface Late {
  readonly item: CaseItem
  readonly caseType: CaseType
  readonly due: string
  readonly day: string
  /** By when it asks for an answer. */
  readonly answerBy: string
}

/**
 * A body of the central government gets a letter, since it is coordinated and not supervised; what lies with a body of a district
 * goes to the government of the district. `null` where nobody is named who could be asked.
 */
export function supervisionDraft(
  { item, caseType, due, day, answerBy }: Late,
  bodies: Pick<BodyTree, 'get' | 'districtOf'>,
): Readonly<Record<string, unknown>> | null {
  const lead = item.lead === null ? undefined : bodies.get(item.lead)
  if (lead === undefined) return null
  const addressee = addresseeOf(lead, bodies)
  const isCentral = addressee.level === 'central'
  const state = caseType.states[item.state]?.label.zh ?? item.state
  const late = daysBetween(due, day)
  return {
    // Read for days to come: what it says holds of the day on which it was drafted.
    matter: `${item.title}（${caseType.label.zh}，时限${due}；截至${day}为“${state}”，逾期${late}天）`,
    drafted: 'byRule',
    about: item.number,
    addressee: addressee.id,
    isCentral,
    form: isCentral ? 'letter' : 'order',
    demand: isCentral
      ? `请协助推动“${item.title}”的办理，并于${answerBy}前函复进展情况。`
      : `请抓紧办理“${item.title}”，说明逾期原因和完成时间，于${answerBy}前书面反馈。`,
    due: answerBy,
  }
}

function addresseeOf(lead: Body, { get, districtOf }: Pick<BodyTree, 'get' | 'districtOf'>): Body {
  const district = lead.level === 'central' ? null : districtOf(lead.id)
  return (district === null ? undefined : get(district)) ?? lead
}
