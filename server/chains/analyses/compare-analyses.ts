import type { AnalysisComparison } from '@linchpin/api'
import type { Database } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { type AnalysisHead, analysisRows } from './analyses.store.ts'
import { comparePlaces, countChanges, differing, placesOfHit, placesOfRanked } from './compare.ts'
import { shownDetail } from './shown-analysis.ts'

const mostFirms = 500

export async function compareAnalyses(
  db: Database,
  before: AnalysisHead,
  after: AnalysisHead,
): Promise<AnalysisComparison> {
  if (before.kind !== after.kind || before.chain !== after.chain)
    throw new ProblemError('chain-analysis-not-comparable')
  const placesOf = async ({ id }: AnalysisHead) => {
    const { ranked, hit = [] } = await analysisRows(db, id)
    return ranked === undefined ? placesOfHit(hit) : placesOfRanked(ranked)
  }
  const firms = comparePlaces(await placesOf(before), await placesOf(after))
  return {
    before: await shownDetail(db, before),
    after: await shownDetail(db, after),
    differs: [
      ...differing(before.parameters, after.parameters),
      ...(JSON.stringify(before.shocks) === JSON.stringify(after.shocks) ? [] : ['shocks']),
    ],
    isSameData: before.data?.hash === after.data?.hash,
    counts: countChanges(firms),
    firms: firms.slice(0, mostFirms),
  }
}
