import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { ProblemError } from '../problem/index.ts'

/**
 * What a route filters by. `none`: nobody in particular, open to whoever reaches the server; `self`: only what belongs to the person
 * who asks; `city`: the same for everyone who has the permission; `reach`: the records that the person reaches.
 */
export type RouteScope = 'none' | 'self' | 'city' | 'reach'

/** What each route has to say of itself: the permission that it needs and the scope that it filters by. */
export interface RouteAccess {
  /** `none` with the scope `self`: whoever is signed in. */
  readonly permission: string
  readonly scope: RouteScope
}

/** A route as it was declared. */
export interface DeclaredRoute extends RouteAccess {
  readonly method: string
  /** With `:name` for what varies. */
  readonly url: string
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Every route that exists, with its access. */
    declaredRoutes: readonly DeclaredRoute[]
  }
  interface FastifyContextConfig {
    access?: RouteAccess
  }
  interface FastifyRequest {
    person: RequestPerson
    /** The route has asked which records the person reaches. */
    isScoped: boolean
  }
}

/** Who asks, as the rooms see it. */
export interface RequestPerson {
  readonly id: string
  readonly name: string
  readonly permissions: ReadonlySet<string>
  /** The problem that stands before everything that needs a permission. */
  readonly refusal?: string
}

/** Open to whoever reaches the server (health, the page itself). */
export const openAccess: RouteAccess = { permission: 'none', scope: 'none' }
const nobody: RequestPerson = { id: '', name: '', permissions: new Set() }

export type WhoAsks = (request: FastifyRequest) => RequestPerson | undefined | Promise<RequestPerson | undefined>

/** A route that does not say its permission and scope stops the start; one that does is closed to others. */
export function guardRoutes(app: FastifyInstance, whoAsks: WhoAsks): void {
  const declared: DeclaredRoute[] = []
  app.decorate('declaredRoutes', declared)
  app.addHook('onRoute', (route: RouteOptions) => {
    const access = route.config?.access
    if (!access?.permission || !access.scope) {
      throw new Error(`Route ${String(route.method)} ${route.url} names no permission or no scope`)
    }
    for (const method of [route.method].flat()) declared.push({ ...access, method, url: route.url })
  })
  app.decorateRequest('person', null as unknown as RequestPerson)
  app.decorateRequest('isScoped', false)
  app.addHook('onRequest', async (request) => {
    request.person = (await whoAsks(request)) ?? nobody
    const access = request.routeOptions.config.access
    if (access !== undefined) admit(request.person, access)
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    const refused = unfiltered(request, reply)
    if (refused === undefined) done()
    else done(refused)
  })
}

function admit(person: RequestPerson, { permission, scope }: RouteAccess): void {
  if (permission === 'none' && scope === 'none') return
  if (person.id === '') throw new ProblemError('not-signed-in')
  if (permission === 'none') return
  if (person.refusal !== undefined) throw new ProblemError(person.refusal)
  if (!person.permissions.has(permission)) throw new ProblemError('forbidden', { permission })
}

/** What says that it filters by reach and did not ask for it would hand out what it should not. */
function unfiltered(request: FastifyRequest, reply: FastifyReply): Error | undefined {
  const isPromised = request.routeOptions.config.access?.scope === 'reach'
  if (!isPromised || request.isScoped || reply.statusCode >= 400) return undefined
  return new Error(`${request.method} ${request.routeOptions.url} answers without asking what the person reaches`)
}

/**
 * Changes come from pages of this system: a form or a script of another site that reaches the server with the person's cookie is
 * refused. `names`: the hosts that the server answers to; a name that is made to point at this machine is none of them.
 */
export function guardOrigin(app: FastifyInstance, names: readonly string[]): void {
  app.addHook('onRequest', (request, _reply, done) => done(refusedOrigin(request, names)))
}

function refusedOrigin(request: FastifyRequest, names: readonly string[]): ProblemError | undefined {
  const name = hostName(request.headers.host)
  if (!names.includes(name)) return new ProblemError('host-refused', { host: name || '—' })
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const { origin } = request.headers
  const isOwn = origin === undefined || originHost(origin) === request.headers.host
  const isForeign = !isOwn || request.headers['sec-fetch-site'] === 'cross-site'
  return isForeign ? new ProblemError('origin-refused', { origin: origin ?? '—' }) : undefined
}

const originHost = (origin: string): string | undefined => (URL.canParse(origin) ? new URL(origin).host : undefined)
const hostName = (host: string | undefined): string => (host ?? '').replace(/:\d+$/, '').toLowerCase()
