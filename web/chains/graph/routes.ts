import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'

const explore = createRoute({
  getParentRoute: () => root,
  path: '/chains/explore',
  validateSearch: ({ q }: Record<string, unknown>) => (typeof q === 'string' ? { q } : {}) as { readonly q?: string },
  component: lazyRouteComponent(() => import('./explore/explore-page.tsx'), 'ExplorePage'),
})

export interface NodeSearch {
  readonly direction?: 'up' | 'down'
  readonly depth?: string
}
const node = createRoute({
  getParentRoute: () => root,
  path: '/chains/nodes/$graph/$node',
  validateSearch: ({ direction, depth }: Record<string, unknown>): NodeSearch => ({
    ...(direction === 'up' || direction === 'down' ? { direction } : {}),
    ...(typeof depth === 'string' && /^[1-6]$/.test(depth) ? { depth } : {}),
  }),
  component: lazyRouteComponent(() => import('./explore/node-page.tsx'), 'NodePage'),
})

const graphs = createRoute({
  getParentRoute: () => root,
  path: '/chains/graphs',
  component: lazyRouteComponent(() => import('./import/graphs-page.tsx'), 'GraphsPage'),
})

const graph = createRoute({
  getParentRoute: () => root,
  path: '/chains/graphs/$id',
  component: lazyRouteComponent(() => import('./import/graph-page.tsx'), 'GraphPage'),
})

export const graphRoutes = [explore, node, graphs, graph] as const
