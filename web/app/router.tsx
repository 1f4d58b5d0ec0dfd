import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { ProblemPanel } from '../client/problem-panel.tsx'
import { parseSearch, stringifySearch } from '../client/search-string.ts'
import { readFindingsSearch } from '../documents/findings/findings-search.ts'
import {
  readLibrarySearch,
  readMapSearch,
  readReadingSearch,
  readTargetsSearch,
  readTasksSearch,
} from '../documents/url-state.ts'
import { readCoverageSearch, readListSearch, readRowsSearch } from '../packs/packs-search.ts'
import { LoadingLines } from '../ui/loading-lines.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { Shell } from './shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <ProblemPanel error={error} onRetry={reset} />,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/documents' })
  },
})

const library = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('../documents/library/library-page.tsx'), 'LibraryPage'),
})

const findings = createRoute({
  getParentRoute: () => root,
  path: '/documents/findings',
  validateSearch: readFindingsSearch,
  component: lazyRouteComponent(() => import('../documents/findings/findings-page.tsx'), 'FindingsPage'),
})

const reading = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: readReadingSearch,
  component: lazyRouteComponent(() => import('../documents/reading/reading-page.tsx'), 'ReadingPage'),
})

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/tasks',
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('../documents/tasks/tasks-page.tsx'), 'TasksPage'),
})

const map = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/map',
  validateSearch: readMapSearch,
  component: lazyRouteComponent(() => import('../documents/map/map-page.tsx'), 'MapPage'),
})

const targets = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/targets',
  validateSearch: readTargetsSearch,
  component: lazyRouteComponent(() => import('../documents/targets/targets-page.tsx'), 'TargetsPage'),
})

const packRows = createRoute({
  getParentRoute: () => root,
  path: '/packs',
  validateSearch: readRowsSearch,
  component: lazyRouteComponent(() => import('../packs/rows/rows-page.tsx'), 'RowsPage'),
})

const packList = createRoute({
  getParentRoute: () => root,
  path: '/packs/list',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../packs/list/list-page.tsx'), 'ListPage'),
})

const packCoverage = createRoute({
  getParentRoute: () => root,
  path: '/packs/coverage',
  validateSearch: readCoverageSearch,
  component: lazyRouteComponent(() => import('../packs/coverage/coverage-page.tsx'), 'CoveragePage'),
})

const packDefinition = createRoute({
  getParentRoute: () => root,
  path: '/packs/$kind/$id',
  component: lazyRouteComponent(() => import('../packs/definition/definition-page.tsx'), 'DefinitionPage'),
})

const documentRoutes = [library, findings, reading, map, targets, tasks] as const
const packRoutes = [packRows, packList, packCoverage, packDefinition] as const

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, ...documentRoutes, ...packRoutes]),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingComponent: () => <LoadingLines />,
    defaultErrorComponent: ({ error, reset }) => <ProblemPanel error={error} onRetry={reset} />,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
