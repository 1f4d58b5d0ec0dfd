import { emergencyFigures } from './figures.ts'
import { pass } from './passes.ts'
import { resumption, resumptions } from './resumption.ts'

export { pass } from './passes.ts'

export const emergency = [resumptions, pass, resumption, ...emergencyFigures]
