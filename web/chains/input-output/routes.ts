import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'
import { readIoSearch } from './io-search.ts'

const inputOutput = createRoute({
  getParentRoute: () => root,
  path: '/chains/input-output',
  validateSearch: readIoSearch,
  component: lazyRouteComponent(() => import('./input-output-page.tsx'), 'InputOutputPage'),
})

export const inputOutputRoutes = [inputOutput] as const
