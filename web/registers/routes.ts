import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../client/root-route.ts'
import { readEntriesSearch, readEntrySearch, readNewSearch, readRegistersSearch } from './registers-search.ts'

const registers = createRoute({
  getParentRoute: () => root,
  path: '/registers',
  validateSearch: readRegistersSearch,
  component: lazyRouteComponent(() => import('./list/registers-page.tsx'), 'RegistersPage'),
})

const entries = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register',
  validateSearch: readEntriesSearch,
  component: lazyRouteComponent(() => import('./entries/entries-page.tsx'), 'EntriesPage'),
})

const newEntry = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/new',
  validateSearch: readNewSearch,
  component: lazyRouteComponent(() => import('./form/new-entry-page.tsx'), 'NewEntryPage'),
})

const entry = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/$key',
  validateSearch: readEntrySearch,
  component: lazyRouteComponent(() => import('./entry/entry-page.tsx'), 'EntryPage'),
})

const editEntry = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/$key/edit',
  component: lazyRouteComponent(() => import('./form/edit-entry-page.tsx'), 'EditEntryPage'),
})

const imports = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/imports',
  component: lazyRouteComponent(() => import('./import/imports-page.tsx'), 'ImportsPage'),
})

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/registers/$register/imports/$import',
  component: lazyRouteComponent(() => import('./import/import-page.tsx'), 'ImportPage'),
})

export const registerRoutes = [registers, entries, newEntry, entry, editEntry, imports, oneImport] as const
