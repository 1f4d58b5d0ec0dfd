import { eventOutcome } from './event-outcomes.ts'
import { eventContracts, promotionEvents } from './events.ts'
import { promotionFigures } from './figures.ts'
import { investmentLead } from './investment-leads.ts'
import { talentLead } from './talent-leads.ts'
import { targetEnterprises } from './target-enterprises.ts'

export { promotionEvents } from './events.ts'
export { targetEnterprises } from './target-enterprises.ts'

export const promotion = [
  targetEnterprises,
  promotionEvents,
  investmentLead,
  talentLead,
  eventOutcome,
  eventContracts,
  ...promotionFigures,
]
