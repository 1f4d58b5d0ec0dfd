import { hedgingServices } from './hedging-services.ts'
import { warningSeries } from './series.ts'
import { securedEnterprises, warningResponse } from './warning-response.ts'

export const warnings = [...warningSeries, securedEnterprises, warningResponse, hedgingServices]
