import type { Terms } from './terms.ts'

/**
 * How much of what firms buy the links hold: over the firms of the analysis whose revenue is known, each up to all that it buys. What a
 * firm buys in all is taken from its revenue.
 */
export function coverageOf(
  { columns, purchases }: Pick<Terms, 'columns' | 'purchases'>,
  ratio: number,
  chain: string | null,
) {
  let [all, covered, firms] = [0, 0, 0]
  columns.firms.forEach((firm, at) => {
    if (firm.key === null || firm.revenue === null || firm.revenue <= 0) return
    if (chain !== null && !firm.chains.includes(chain)) return
    const bought = firm.revenue * ratio
    all += bought
    covered += Math.min(bought, purchases[at] as number)
    firms++
  })
  return { coverage: all > 0 ? covered / all : null, coveredFirms: firms }
}
