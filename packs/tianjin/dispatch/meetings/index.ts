import { advice } from './advice.ts'
import { briefingApproval } from './briefing-approval.ts'
import { headquartersBriefing } from './briefings.ts'
import { headquartersMeetingsHeld, officeMeetingsHeld } from './figures.ts'
import { majorIssue } from './major-issues.ts'
import { advisers, workMechanisms } from './mechanisms.ts'
import { headquartersMeeting, officeMeeting, promotionMeeting, taskForceMeeting, weeklyDispatch } from './meetings.ts'
import { supervisionOrder } from './supervision-orders.ts'

export { majorIssue } from './major-issues.ts'
export { advisers } from './mechanisms.ts'
export { supervisionOrder } from './supervision-orders.ts'

export const meetings = [
  workMechanisms,
  advisers,
  supervisionOrder,
  majorIssue,
  advice,
  briefingApproval,
  promotionMeeting,
  headquartersMeeting,
  officeMeeting,
  weeklyDispatch,
  taskForceMeeting,
  headquartersBriefing,
  headquartersMeetingsHeld,
  officeMeetingsHeld,
]
