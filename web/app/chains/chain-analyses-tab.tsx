import { ChainAnalyses } from '../../chains/analyses/chain-analyses.tsx'
import type { OfChain } from './chain-lists.tsx'
import { WithAnalysisCity } from './with-analysis-city.tsx'

/** What would break: the last ranking of the chain, and what was tried out on it. */
export const ChainAnalysesTab = ({ chain }: OfChain) => (
  <WithAnalysisCity>
    <ChainAnalyses chain={chain.id} />
  </WithAnalysisCity>
)
