import { enterpriseService } from './enterprise-service.ts'
import { keyEnterpriseFigures } from './figures.ts'
import { keyEnterprises } from './key-enterprises.ts'
import { visit } from './visits.ts'

export { keyEnterprises } from './key-enterprises.ts'
export { visit } from './visits.ts'

export const keyEnterpriseDefinitions = [keyEnterprises, enterpriseService, visit, ...keyEnterpriseFigures]
