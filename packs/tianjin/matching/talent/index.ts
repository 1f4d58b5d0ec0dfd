import { fairs } from './fairs.ts'
import { needs } from './needs.ts'
import { people } from './people.ts'
import { support } from './support.ts'
import { training } from './training.ts'

/** M18. */
export const talent = [...needs, ...people, ...training, ...support, ...fairs]
