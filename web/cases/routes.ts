import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../client/root-route.ts'
import { readCaseSearch, readOpenSearch } from './case-search.ts'
import { readListImportSearch } from './list-import/list-import-search.ts'
import { readCasesSearch } from './lists/cases-search.ts'
import { readWorkSearch } from './work/work-search.ts'

const work = createRoute({
  getParentRoute: () => root,
  path: '/work',
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(() => import('./work/work-page.tsx'), 'WorkPage'),
})

const lists = createRoute({
  getParentRoute: () => root,
  path: '/lists',
  component: lazyRouteComponent(() => import('./lists/lists-page.tsx'), 'ListsPage'),
})

const listImport = createRoute({
  getParentRoute: () => root,
  path: '/lists/import',
  validateSearch: readListImportSearch,
  component: lazyRouteComponent(() => import('./list-import/list-import-page.tsx'), 'ListImportPage'),
})

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: readCasesSearch,
  component: lazyRouteComponent(() => import('./lists/cases-page.tsx'), 'CasesPage'),
})

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  validateSearch: readOpenSearch,
  component: lazyRouteComponent(() => import('./open/open-page.tsx'), 'OpenPage'),
})

const leads = createRoute({
  getParentRoute: () => root,
  path: '/cases/leads',
  component: lazyRouteComponent(() => import('./leads/leads-page.tsx'), 'LeadsPage'),
})

const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$id',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('./case/case-page.tsx'), 'CasePage'),
})

const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('./passes/verify-page.tsx'), 'VerifyPage'),
})

export const caseRoutes = [work, lists, listImport, cases, newCase, leads, oneCase, verify] as const
