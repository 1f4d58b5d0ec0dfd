import type { AnalysisData } from '@linchpin/api'
import { coverageOf } from './coverage.ts'
import { unknownDivision } from './default-inputs.ts'
import type { Terms } from './terms.ts'

/** What an analysis stands on: how much is known, from where, as of when. */
export function dataOf(terms: Terms, purchaseRatio: number, chain: string | null): AnalysisData {
  const { columns, division } = terms
  const { firms, sources, hash, value } = columns
  const countOf = (holds: (firm: (typeof firms)[number], at: number) => boolean) => firms.filter(holds).length
  return {
    ...{ hash, firms: firms.length, links: value.length },
    registered: countOf(({ key }) => key !== null),
    withoutIndustry: countOf((_, at) => division[at] === unknownDivision),
    withStaff: countOf(({ key, staff }) => key !== null && staff !== null),
    withRevenue: countOf(({ key, revenue }) => key !== null && revenue !== null),
    hasInvented: sources.some(({ isInvented }) => isInvented) || firms.some(({ isInvented }) => isInvented),
    ...coverageOf(terms, purchaseRatio, chain),
    sources: sources.map(({ id, name, kind, asOf, confidence, links }) => ({
      id,
      name,
      kind,
      asOf,
      confidence,
      links,
    })),
  }
}
