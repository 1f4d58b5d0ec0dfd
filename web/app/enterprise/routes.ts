import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'

const enterprise = createRoute({
  getParentRoute: () => root,
  path: '/enterprise',
  component: lazyRouteComponent(() => import('./own-page.tsx'), 'OwnPage'),
})

export const enterpriseRoutes = [enterprise] as const
