import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../client/root-route.ts'
import { readFindingsSearch } from './findings/findings-search.ts'
import { readLibrarySearch, readMapSearch, readReadingSearch, readTargetsSearch, readTasksSearch } from './url-state.ts'

const library = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(() => import('./library/library-page.tsx'), 'LibraryPage'),
})

const findings = createRoute({
  getParentRoute: () => root,
  path: '/documents/findings',
  validateSearch: readFindingsSearch,
  component: lazyRouteComponent(() => import('./findings/findings-page.tsx'), 'FindingsPage'),
})

const reading = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  validateSearch: readReadingSearch,
  component: lazyRouteComponent(() => import('./reading/reading-page.tsx'), 'ReadingPage'),
})

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/tasks',
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import('./tasks/tasks-page.tsx'), 'TasksPage'),
})

const map = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/map',
  validateSearch: readMapSearch,
  component: lazyRouteComponent(() => import('./map/map-page.tsx'), 'MapPage'),
})

const targets = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id/targets',
  validateSearch: readTargetsSearch,
  component: lazyRouteComponent(() => import('./targets/targets-page.tsx'), 'TargetsPage'),
})

export const documentRoutes = [library, findings, reading, map, targets, tasks] as const
