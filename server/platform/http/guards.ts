import type { FastifyInstance, RouteOptions } from 'fastify'
import { ProblemError } from '../problem/index.ts'

/** What each route has to say of itself: the permission that it needs and the scope that it filters by. */
export interface RouteAccess {
  readonly permission: string
  readonly scope: string
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess
  }
  interface FastifyRequest {
    person: RequestPerson
  }
}

/** Who asks, as the rooms see it. */
export interface RequestPerson {
  readonly id: string
  readonly name: string
  readonly permissions: ReadonlySet<string>
}

/** `nobody` in particular: open to whoever reaches the server (health, the page itself). */
export const openAccess: RouteAccess = { permission: 'none', scope: 'none' }

/** A route that does not say its permission and scope stops the start; one that does is closed to others. */
export function guardRoutes(app: FastifyInstance, whoAsks: () => RequestPerson): void {
  app.addHook('onRoute', (route: RouteOptions) => {
    const access = route.config?.access
    if (!access?.permission || !access.scope) {
      throw new Error(`Route ${String(route.method)} ${route.url} names no permission or no scope`)
    }
  })
  app.decorateRequest('person', null as unknown as RequestPerson)
  app.addHook('onRequest', async (request) => {
    request.person = whoAsks()
    const permission = request.routeOptions.config.access?.permission
    if (permission && permission !== 'none' && !request.person.permissions.has(permission)) {
      throw new ProblemError('forbidden', { permission })
    }
  })
}

/**
 * Without people there are no sessions, so whoever reaches the port is the local user. Two ways lead there from a web
 * page of somebody else: a name that is made to point at this machine, and a form or script that posts to it.
 */
export function guardLocal(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const name = hostName(request.headers.host)
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(name))
      throw new ProblemError('host-refused', { host: name || '—' })
    const { origin } = request.headers
    if (!['GET', 'HEAD'].includes(request.method) && origin && origin !== `http://${request.headers.host}`) {
      throw new ProblemError('origin-refused', { origin })
    }
    if (request.headers['sec-fetch-site'] === 'cross-site' && !['GET', 'HEAD'].includes(request.method)) {
      throw new ProblemError('origin-refused', { origin: origin ?? '—' })
    }
  })
}

const hostName = (host: string | undefined): string => (host ?? '').replace(/:\d+$/, '').toLowerCase()
