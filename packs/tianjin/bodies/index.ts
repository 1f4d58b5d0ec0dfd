import { areas } from './areas.ts'
import { centralBodies } from './central.ts'
import { conferences } from './conference.ts'
import { departments } from './departments.ts'
import { districts } from './districts.ts'
import { institutions } from './institutions.ts'
import { leadership } from './leadership.ts'
import { taskForces } from './task-forces.ts'
import { zones } from './zones.ts'

export * from './areas.ts'
export * from './central.ts'
export * from './conference.ts'
export * from './departments.ts'
export * from './districts.ts'
export * from './institutions.ts'
export * from './leadership.ts'
export * from './task-forces.ts'
export * from './zones.ts'

export const bodies = [
  ...leadership,
  ...departments,
  ...centralBodies,
  ...areas,
  ...districts,
  ...zones,
  ...taskForces,
  ...institutions,
  ...conferences,
]
