import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'
import { readProjectsSearch } from './projects-search.ts'

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  validateSearch: readProjectsSearch,
  component: lazyRouteComponent(() => import('./projects-page.tsx'), 'ProjectsPage'),
})

export const projectRoutes = [projects] as const
