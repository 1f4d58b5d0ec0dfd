import {
  chargesReturned,
  emissionLimits,
  findingsRectified,
  rectificationsDue,
  rectificationsPassed,
} from './figures.ts'
import { inspectionRound } from './inspection-rounds.ts'
import { inspectionMatters, inspectors } from './lists.ts'
import { marketClue } from './market-clues.ts'
import { environmentServices, firmsWithSafetyDuties, pollutionInsurance, safetyDuties } from './safety-environment.ts'
import { siteInspection } from './site-inspections.ts'
import { sitingCheck } from './siting-check.ts'
import { restartsFound, steelCapacity, steelEquipment, steelProjects } from './steel.ts'
import { tradingVenues } from './trading-venues.ts'

export const inspections = [
  inspectionMatters,
  inspectors,
  steelEquipment,
  steelProjects,
  tradingVenues,
  safetyDuties,
  environmentServices,
  pollutionInsurance,
  inspectionRound,
  siteInspection,
  marketClue,
  sitingCheck,
  restartsFound,
  steelCapacity,
  firmsWithSafetyDuties,
  rectificationsDue,
  rectificationsPassed,
  findingsRectified,
  chargesReturned,
  emissionLimits,
]
