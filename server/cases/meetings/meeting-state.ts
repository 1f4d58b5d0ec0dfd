/** What may be done to a meeting in which state. */
import type { MeetingState } from '@linchpin/api'
import type { Label } from '@linchpin/pack-kit'
import { ProblemError } from '../../platform/problem/index.ts'

export const stateLabels: Readonly<Record<MeetingState, Label>> = {
  preparing: { zh: '筹备中', en: 'being prepared' },
  frozen: { zh: '材料已定稿', en: 'frozen' },
  held: { zh: '召开中', en: 'under way' },
  closed: { zh: '已办结', en: 'closed' },
}

const actions = {
  change: { in: ['preparing', 'frozen', 'held'], label: { zh: '修改会议信息', en: 'change it' } },
  replan: { in: ['preparing', 'frozen'], label: { zh: '改期', en: 'move it to another day' } },
  arrange: { in: ['preparing', 'held'], label: { zh: '调整议程', en: 'change the agenda' } },
  freeze: { in: ['preparing'], label: { zh: '将材料定稿', en: 'freeze the papers' } },
  thaw: { in: ['frozen'], label: { zh: '取消定稿', en: 'thaw the papers' } },
  hold: { in: ['preparing', 'frozen'], label: { zh: '开始会议', en: 'begin' } },
  minute: { in: ['held'], label: { zh: '记录', en: 'take minutes' } },
  decide: { in: ['held'], label: { zh: '登记议定事项', en: 'record decisions' } },
  close: { in: ['held'], label: { zh: '办结', en: 'close it' } },
  discard: { in: ['preparing', 'frozen'], label: { zh: '取消会议', en: 'discard it' } },
} as const satisfies Readonly<Record<string, { in: readonly MeetingState[]; label: Label }>>

export type MeetingAction = keyof typeof actions

/** Throws `meeting-state` where the meeting is past it, or not there yet. */
export function demandState(state: MeetingState, action: MeetingAction): void {
  const { in: allowed, label } = actions[action]
  if (!(allowed as readonly MeetingState[]).includes(state))
    throw new ProblemError('meeting-state', { state: stateLabels[state], action: label })
}
