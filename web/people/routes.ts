import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../client/root-route.ts'
import { readAuditSearch, readPersonsSearch } from './people-search.ts'

const accounts = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPersonsSearch,
  component: lazyRouteComponent(() => import('./accounts/accounts-page.tsx'), 'AccountsPage'),
})

const roles = createRoute({
  getParentRoute: () => root,
  path: '/people/roles',
  validateSearch: readPersonsSearch,
  component: lazyRouteComponent(() => import('./roles/roles-page.tsx'), 'RolesPage'),
})

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('./audit/audit-page.tsx'), 'AuditPage'),
})

export const peopleRoutes = [accounts, roles, audit] as const
