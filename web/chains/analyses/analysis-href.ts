import { stringifySearch } from '../../client/search-string.ts'
import type { AnalysisSearch } from './analysis-search.ts'

export const rankingHref = (search: AnalysisSearch = {}): string => `/chains/ranking${stringifySearch({ ...search })}`
export const simulationHref = (search: AnalysisSearch = {}): string =>
  `/chains/simulation${stringifySearch({ ...search })}`
export const compareHref = (before: number, after: number): string =>
  `/chains/compare${stringifySearch({ before, after })}`
