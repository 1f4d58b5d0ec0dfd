import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'

const leader = createRoute({
  getParentRoute: () => root,
  path: '/leader',
  component: lazyRouteComponent(() => import('./leader-page.tsx'), 'LeaderPage'),
})

const wall = createRoute({
  getParentRoute: () => root,
  path: '/wall',
  component: lazyRouteComponent(() => import('./wall-page.tsx'), 'WallPage'),
})

export const leaderRoutes = [leader, wall] as const
