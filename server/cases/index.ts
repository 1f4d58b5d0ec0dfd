export type { CaseChanged, CaseSubscriber } from './case-work.ts'
export { type CaseLight, caseLight } from './deadlines/case-light.ts'
export { escalate } from './escalation/escalate.ts'
