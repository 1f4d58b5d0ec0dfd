import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
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

export const chainRoutes = [chains, chain] as const
