import { type Body, clause, type Develops, defineLayout, type Label } from '@linchpin/pack-kit'
import { decision, plan } from '../../documents/index.ts'

type PlanRef = Parameters<typeof clause<typeof plan>>[1]

/** What a place develops, by a clause of the plan's chapter on places. */
export const layoutOf = (place: Body, ref: PlanRef, develops: readonly Develops[], note?: Label) =>
  defineLayout(`layout-${place.id}`, {
    label: { zh: `${place.label.zh}产业布局`, en: `what ${place.label.en} develops` },
    row: 'M3',
    source: [clause(plan, ref), clause(plan, '四/（二）'), clause(decision, '四')],
    place,
    develops,
    ...(note ? { note } : {}),
  })
