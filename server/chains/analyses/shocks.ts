/** What is asked to fail, checked and put into places of firms. */
import type { AnalysisShock, SimulationResult } from '@linchpin/api'
import type { Shock } from '@linchpin/kernels/chain'
import { ProblemError } from '../../platform/problem/index.ts'
import type { SupplyFirm } from '../links/read-network.store.ts'

export const mostShocked = 500

/** Throws `ProblemError` where an item names nothing, stands twice, or loses what nobody can. */
export function checkShocks(shocks: readonly AnalysisShock[]): void {
  if (shocks.length === 0) throw new ProblemError('chain-analysis-without-shock')
  const seen = new Set<string>()
  for (const [at, { firm, segment, loss }] of shocks.entries()) {
    if ((firm === null) === (segment === null)) throw new ProblemError('chain-analysis-shock-unclear', { at: at + 1 })
    if (!(loss > 0 && loss <= 1)) {
      throw new ProblemError('chain-analysis-loss-out-of-range', { loss: Math.round(loss * 10_000) / 100 })
    }
    const name = firm === null ? `segment ${segment}` : `firm ${firm}`
    if (seen.has(name)) throw new ProblemError('chain-analysis-shock-twice', { at: at + 1 })
    seen.add(name)
  }
}

export interface Placed {
  readonly shock: Shock
  readonly shocked: SimulationResult['shocked']
}

/** A firm that several items name loses the most of what they say. */
export function placeShocks(
  firms: readonly SupplyFirm[],
  shocks: readonly AnalysisShock[],
  segmentName: (key: string) => string,
  asOf: string,
): Placed {
  const byId = new Map(firms.map(({ id }, at) => [id, at]))
  const lost = new Map<number, number>()
  const fail = (at: number, loss: number) => lost.set(at, Math.max(lost.get(at) ?? 0, loss))
  const unknownFirms: number[] = []
  const unknownSegments: string[] = []
  const shocked = shocks.flatMap(({ firm, segment, loss }): SimulationResult['shocked'] => {
    if (firm !== null) {
      const at = byId.get(firm)
      if (at === undefined) {
        unknownFirms.push(firm)
        return []
      }
      fail(at, loss)
      return [{ name: firms[at]?.name ?? '', kind: 'firm', firms: 1, loss }]
    }
    const own = firms.flatMap(({ segments }, at) => (segments.includes(segment ?? '') ? [at] : []))
    if (own.length === 0) unknownSegments.push(segmentName(segment ?? ''))
    for (const at of own) fail(at, loss)
    return [{ name: segmentName(segment ?? ''), kind: 'segment', firms: own.length, loss }]
  })
  if (unknownFirms.length > 0) throw new ProblemError('chain-analysis-firm-unknown', { day: asOf, firms: unknownFirms })
  if (unknownSegments.length > 0) {
    throw new ProblemError('chain-analysis-segment-unknown', { day: asOf, segments: unknownSegments })
  }
  if (lost.size > mostShocked) {
    throw new ProblemError('chain-analysis-too-many-shocks', { count: lost.size, limit: mostShocked })
  }
  const order = [...lost.keys()].sort((a, b) => a - b)
  const loss = order.map((at) => lost.get(at) as number)
  return { shock: { firms: order, down: loss, up: loss }, shocked }
}
