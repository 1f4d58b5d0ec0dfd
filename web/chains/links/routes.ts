import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'

const links = createRoute({
  getParentRoute: () => root,
  path: '/chains/links',
  component: lazyRouteComponent(() => import('./links-page.tsx'), 'LinksPage'),
})

const source = createRoute({
  getParentRoute: () => root,
  path: '/chains/links/$source',
  component: lazyRouteComponent(() => import('./source-page.tsx'), 'SourcePage'),
})

export const linkRoutes = [links, source] as const
