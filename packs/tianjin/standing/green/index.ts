import { energy } from './energy.ts'
import { greenUnitDefinitions } from './green-units.ts'
import { supervision } from './supervision.ts'
import { water } from './water.ts'

/** M19. */
export const green = [...greenUnitDefinitions, ...energy, ...water, ...supervision]
