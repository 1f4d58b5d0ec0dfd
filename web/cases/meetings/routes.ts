import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../../client/root-route.ts'
import { readMeetingSearch, readMeetingsSearch, readPrintSearch } from './meetings-search.ts'

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  validateSearch: readMeetingsSearch,
  component: lazyRouteComponent(() => import('./list/meetings-page.tsx'), 'MeetingsPage'),
})

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id',
  validateSearch: readMeetingSearch,
  component: lazyRouteComponent(() => import('./meeting/meeting-page.tsx'), 'MeetingPage'),
})

const print = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$id/print',
  validateSearch: readPrintSearch,
  component: lazyRouteComponent(() => import('./print/print-page.tsx'), 'PrintPage'),
})

export const meetingRoutes = [meetings, meeting, print] as const
