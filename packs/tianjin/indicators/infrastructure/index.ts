import { computingSites, dataCentrePue, industrialPlatforms } from './registers.ts'

export const infrastructure = [industrialPlatforms, computingSites, dataCentrePue]
