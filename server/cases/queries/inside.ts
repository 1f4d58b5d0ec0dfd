import type { Who } from '../../people/index.ts'
import { reachedBy } from '../case-row.ts'
import { authorities } from '../lifecycle/authorities.ts'

/** Whether the person sees the case as one of the authorities. */
export const isInside = (who: Who, item: Parameters<typeof reachedBy>[0]): boolean =>
  who.rolesOn(reachedBy(item)).some((role) => authorities.includes(role))
