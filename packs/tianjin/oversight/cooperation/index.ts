import { cooperationAgreements, jointParks } from './agreements.ts'
import { cooperationProject } from './cooperation-projects.ts'
import { cooperationFigures, crossRegionLinks, openPlatforms, overseasInvestments } from './links.ts'
import { transferMatching } from './transfer-matching.ts'

export { openPlatforms } from './links.ts'

export const cooperation = [
  cooperationAgreements,
  jointParks,
  crossRegionLinks,
  overseasInvestments,
  openPlatforms,
  cooperationProject,
  transferMatching,
  ...cooperationFigures,
]
