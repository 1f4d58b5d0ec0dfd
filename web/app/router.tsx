import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { meetingRoutes } from '../cases/meetings/routes.ts'
import { caseRoutes } from '../cases/routes.ts'
import { graphRoutes } from '../chains/graph/routes.ts'
import { inputOutputRoutes } from '../chains/input-output/routes.ts'
import { linkRoutes } from '../chains/links/routes.ts'
import { ProblemPanel } from '../client/problem-panel.tsx'
import { root } from '../client/root-route.ts'
import { parseSearch, stringifySearch } from '../client/search-string.ts'
import { documentRoutes } from '../documents/routes.ts'
import { packRoutes } from '../packs/routes.ts'
import { peopleRoutes } from '../people/routes.ts'
import { registerRoutes } from '../registers/routes.ts'
import { LoadingLines } from '../ui/loading-lines.tsx'
import { chainRoutes } from './chains/routes.ts'
import { enterpriseRoutes } from './enterprise/routes.ts'
import { leaderRoutes } from './leader/routes.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { projectRoutes } from './projects/routes.ts'
import { Shell } from './shell.tsx'

root.update({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <ProblemPanel error={error} onRetry={reset} />,
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
})

const routes = [
  home,
  ...documentRoutes,
  ...meetingRoutes,
  ...packRoutes,
  ...peopleRoutes,
  ...registerRoutes,
  ...caseRoutes,
  ...chainRoutes,
  ...inputOutputRoutes,
  ...graphRoutes,
  ...linkRoutes,
  ...projectRoutes,
  ...leaderRoutes,
  ...enterpriseRoutes,
] as const

export function createAppRouter() {
  return createRouter({
    routeTree: root.addChildren(routes),
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
