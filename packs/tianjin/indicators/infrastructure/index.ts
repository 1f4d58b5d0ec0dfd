import { cloudFirms } from './cloud-firms.ts'
import { networks } from './networks.ts'
import { computingSites, dataCentrePue, industrialPlatforms } from './registers.ts'

export const infrastructure = [industrialPlatforms, computingSites, dataCentrePue, cloudFirms, ...networks]
