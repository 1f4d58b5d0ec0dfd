import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { ProblemPanel } from '../client/problem-panel.tsx'
import { parseSearch, stringifySearch } from '../client/search-string.ts'
import { readLibrarySearch, readReadingSearch, readTasksSearch } from '../documents/url-state.ts'
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

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren([home, library, reading, tasks]),
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
