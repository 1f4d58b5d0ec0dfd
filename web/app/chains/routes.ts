import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readAnalysisSearch, readCompareSearch } from '../../chains/analyses/analysis-search.ts'
import { readGapSearch } from '../../chains/gaps/gap-search.ts'
import { root } from '../../client/root-route.ts'
import { readChainSearch } from './chain-search.ts'

const chains = createRoute({
  getParentRoute: () => root,
  path: '/chains',
  component: lazyRouteComponent(() => import('./chains-page.tsx'), 'ChainsPage'),
})

const chain = createRoute({
  getParentRoute: () => root,
  path: '/chains/$id',
  validateSearch: readChainSearch,
  component: lazyRouteComponent(() => import('./chain-page.tsx'), 'ChainPage'),
})

const ranking = createRoute({
  getParentRoute: () => root,
  path: '/chains/ranking',
  validateSearch: readAnalysisSearch,
  component: lazyRouteComponent(() => import('./analysis-pages.tsx'), 'Ranking'),
})

const simulation = createRoute({
  getParentRoute: () => root,
  path: '/chains/simulation',
  validateSearch: readAnalysisSearch,
  component: lazyRouteComponent(() => import('./analysis-pages.tsx'), 'Simulation'),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/chains/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('./analysis-pages.tsx'), 'Compare'),
})

const gaps = createRoute({
  getParentRoute: () => root,
  path: '/chains/gaps',
  validateSearch: readGapSearch,
  component: lazyRouteComponent(() => import('./gaps-page.tsx'), 'Gaps'),
})

const panorama = createRoute({
  getParentRoute: () => root,
  path: '/chains/panorama',
  component: lazyRouteComponent(() => import('./panorama/panorama-page.tsx'), 'PanoramaPage'),
})

const firm = createRoute({
  getParentRoute: () => root,
  path: '/chains/firms/$id',
  component: lazyRouteComponent(() => import('./firm/firm-page.tsx'), 'FirmPage'),
})

const product = createRoute({
  getParentRoute: () => root,
  path: '/chains/products/$id',
  component: lazyRouteComponent(() => import('./product/product-page.tsx'), 'ProductPage'),
})

export const chainRoutes = [chains, chain, panorama, firm, product, ranking, simulation, compare, gaps] as const
