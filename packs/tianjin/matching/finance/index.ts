import { bankAssessment } from './bank-assessment.ts'
import { creditProgrammes } from './credit-programmes.ts'
import { financeEvent } from './finance-event.ts'
import { financingRequest } from './financing-request.ts'
import { loanPilotDistricts } from './loan-pilot.ts'
import { monitoring } from './monitoring.ts'
import { products } from './products.ts'

/** M15. */
export const finance = [
  ...products,
  ...monitoring,
  ...creditProgrammes,
  loanPilotDistricts,
  financingRequest,
  financeEvent,
  bankAssessment,
]
