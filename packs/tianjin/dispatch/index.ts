import { emergency } from './emergency/index.ts'
import { keyEnterpriseDefinitions } from './key-enterprises/index.ts'
import { meetings } from './meetings/index.ts'
import { policies } from './policies/index.ts'
import { problem } from './problems.ts'
import { projects } from './projects/index.ts'
import { promotion } from './promotion/index.ts'

export { pass } from './emergency/index.ts'
export { keyEnterprises, visit } from './key-enterprises/index.ts'
export { supervisionOrder } from './meetings/index.ts'
export { policyDocuments, task } from './policies/index.ts'
export { problem } from './problems.ts'
export { majorProjects, project } from './projects/index.ts'
export { promotionEvents } from './promotion/index.ts'

export const dispatch = [
  problem,
  ...policies,
  ...meetings,
  ...projects,
  ...promotion,
  ...keyEnterpriseDefinitions,
  ...emergency,
]
