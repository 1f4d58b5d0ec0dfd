export { betweenness } from './betweenness.ts'
export {
  type Complexity,
  complexity,
  densityOf,
  makesOf,
  type PlaceProducts,
  proximity,
  relatednessDensity,
  revealedAdvantage,
} from './complexity.ts'
export { herfindahl, largestShare, type SupplierConcentration, supplierConcentration } from './concentration.ts'
export { type Coverage, coverage } from './coverage.ts'
export { type Circles, circles, components } from './cycles.ts'
export { type DirectedGraph, directedGraph } from './directed-graph.ts'
export { type OriginShares, originShares } from './origin-shares.ts'
export { type InputPurchases, type SingleSource, singleSources } from './single-sources.ts'
