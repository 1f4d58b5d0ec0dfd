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

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, library, findings, reading, map, targets, tasks]),
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
