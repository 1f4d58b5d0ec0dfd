import { ComparePage } from '../../chains/analyses/compare-page.tsx'
import { RankingPage } from '../../chains/analyses/ranking-page.tsx'
import { SimulationPage } from '../../chains/analyses/simulation-page.tsx'
import { WithAnalysisCity } from './with-analysis-city.tsx'

export const Ranking = () => (
  <WithAnalysisCity>
    <RankingPage />
  </WithAnalysisCity>
)

export const Simulation = () => (
  <WithAnalysisCity>
    <SimulationPage />
  </WithAnalysisCity>
)

export const Compare = () => (
  <WithAnalysisCity>
    <ComparePage />
  </WithAnalysisCity>
)
