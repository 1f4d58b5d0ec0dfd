import { demonstrations } from './demonstrations.ts'
import { factories } from './factories.ts'
import { assessments } from './self-assessment.ts'

/** M27. */
export const smart = [...factories, ...demonstrations, ...assessments]
