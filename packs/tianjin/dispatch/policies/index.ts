import { policyDocuments } from './policy-documents.ts'
import { policyDrafting } from './policy-drafting.ts'
import { monthlyProgress, quarterlyProgress } from './progress-reports.ts'
import { task } from './tasks.ts'

export { policyDocuments } from './policy-documents.ts'
export { task } from './tasks.ts'

export const policies = [policyDocuments, task, policyDrafting, monthlyProgress, quarterlyProgress]
