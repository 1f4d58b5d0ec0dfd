import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../client/root-route.ts'
import { readCoverageSearch, readListSearch, readRowsSearch } from './packs-search.ts'

const packRows = createRoute({
  getParentRoute: () => root,
  path: '/packs',
  validateSearch: readRowsSearch,
  component: lazyRouteComponent(() => import('./rows/rows-page.tsx'), 'RowsPage'),
})

const packList = createRoute({
  getParentRoute: () => root,
  path: '/packs/list',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('./list/list-page.tsx'), 'ListPage'),
})

const packCoverage = createRoute({
  getParentRoute: () => root,
  path: '/packs/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('./coverage/coverage-page.tsx'), 'CoveragePage'),
})

const packDefinition = createRoute({
  getParentRoute: () => root,
  path: '/packs/$kind/$id',
  component: lazyRouteComponent(() => import('./definition/definition-page.tsx'), 'DefinitionPage'),
})

export const packRoutes = [packRows, packList, packCoverage, packDefinition] as const
