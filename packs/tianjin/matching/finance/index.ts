import { creditProgrammes } from './credit-programmes.ts'
import { events } from './events.ts'
import { financingRequest } from './financing-request.ts'
import { monitoring } from './monitoring.ts'
import { products } from './products.ts'

/** M15. */
export const finance = [...products, ...monitoring, ...creditProgrammes, financingRequest, ...events]
