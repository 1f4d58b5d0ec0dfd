import type { AnalysisComparison, ComparedFirm } from '@linchpin/api'
import { ProblemError } from '../../platform/problem/index.ts'
import { factsOf } from '../links/firm-facts.store.ts'
import type { ChainsServices } from '../services.ts'
import { type AnalysisHead, allRows, foundToBe } from './analyses.store.ts'
import { comparePlaces, countChanges, differing, placesOf } from './compare.ts'
import { shownDetail } from './shown-analysis.ts'

const mostFirms = 500

export async function compareAnalyses(
  services: ChainsServices,
  before: AnalysisHead,
  after: AnalysisHead,
): Promise<AnalysisComparison> {
  if (before.kind !== after.kind || before.chain !== after.chain)
    throw new ProblemError('chain-analysis-not-comparable')
  const { db } = services
  const [earlier, later] = [await allRows(db, before.id), await allRows(db, after.id)]
  const found = await foundToBe(db, [earlier, later].flatMap(idsIn))
  const firms = comparePlaces(placesOf(earlier, found), placesOf(later, found))
  return {
    before: await shownDetail(db, before),
    after: await shownDetail(db, after),
    differs: [
      ...differing(before.parameters, after.parameters),
      ...(JSON.stringify(before.shocks) === JSON.stringify(after.shocks) ? [] : ['shocks']),
    ],
    isSameData: before.data?.hash === after.data?.hash,
    counts: countChanges(firms),
    firms: await named(services, firms.slice(0, mostFirms)),
  }
}

const idsIn = ({ ranked = [], hit = [], rest = [] }: Awaited<ReturnType<typeof allRows>>): readonly number[] => [
  ...[...ranked, ...hit].map(({ id }) => id),
  ...rest.map(([id]) => id),
]

/** Of firms that neither analysis keeps row by row. */
async function named(services: ChainsServices, firms: readonly ComparedFirm[]): Promise<ComparedFirm[]> {
  const nameless = firms.flatMap(({ id, name }) => (name === '' ? [id] : []))
  const facts = nameless.length === 0 ? undefined : await factsOf(services, nameless)
  return firms.map((firm) => {
    const known = firm.name === '' ? facts?.get(firm.id) : undefined
    return known === undefined ? firm : { ...firm, key: known.key, name: known.name, district: known.district }
  })
}
