import type { FastifyRequest } from 'fastify'
import type { RouteAccess, RouteScope } from '../platform/http/index.ts'
import type { Permission } from './access/permissions.ts'
import type { Reach } from './access/reach.ts'
import type { Who } from './access/who.ts'
import type { Actor } from './actor.ts'

declare module 'fastify' {
  interface FastifyRequest {
    who: Who | undefined
  }
}

/** For a route: who may use it, and what it filters by. */
export const access = (
  permission: Permission,
  scope: Exclude<RouteScope, 'none'>,
): { config: { access: RouteAccess } } => ({
  config: { access: { permission, scope } },
})
/** Whoever is signed in, for what is their own. */
export const signedIn: { config: { access: RouteAccess } } = {
  config: { access: { permission: 'none', scope: 'self' } },
}

/** Who makes the change that `request` asks for. */
export const actorOf = (request: FastifyRequest, at: Date): Actor => ({
  person: { id: request.person.id, name: request.person.name },
  at,
  requestId: request.id,
})

/** Who asks, with roles and scopes. */
export function whoOf(request: FastifyRequest): Who {
  if (request.who === undefined) throw new Error(`${request.method} ${request.url} has nobody who asks`)
  return request.who
}

/** The records that the person who asks reaches under the permission of the route. */
export function reachOf(request: FastifyRequest): Reach {
  request.isScoped = true
  return whoOf(request).reach(request.routeOptions.config.access?.permission as Permission)
}
