import { accreditation } from './accreditation.ts'
import { qualityRequest } from './quality-request.ts'
import { qualityTour } from './quality-tour.ts'
import { qualityRegisters } from './registers.ts'

/** M26. */
export const qualityServices = [...qualityRegisters, accreditation, qualityRequest, qualityTour]
