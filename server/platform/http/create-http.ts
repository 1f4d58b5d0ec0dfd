import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { ProblemError, type ProblemTable } from '../problem/index.ts'
import { guardText } from './guard-text.ts'
import { guardOrigin, guardRoutes, openAccess, type WhoAsks } from './guards.ts'
import { problemHandler, sendProblem } from './problem-handler.ts'

export interface HttpOptions {
  readonly logLevel: string
  /** What the description of the API says of itself. */
  readonly about: { readonly title: string; readonly version: string; readonly description: string }
  readonly problems: ProblemTable
  readonly fileLimitBytes: number
  readonly whoAsks: (app: Http) => WhoAsks
  /** The host names that the server answers to. */
  readonly names: readonly string[]
  /** From one address. */
  readonly requestsPerMinute?: number
  /** The built web app; absent where only the API is wanted. */
  readonly webDir: string | undefined
  /** Throws where the database does not answer. */
  readonly checkHealth: () => Promise<void>
}

const defaultRequestsPerMinute = 3000
const jsonLimitBytes = 2 * 1024 * 1024

/** The HTTP server with everything that is the same for all rooms; `register` adds their routes. */
export async function createHttp(options: HttpOptions, register: (app: Http) => void): Promise<Http> {
  const app = Fastify({
    logger: { level: options.logLevel },
    bodyLimit: jsonLimitBytes,
    genReqId: () => randomUUID(),
    requestTimeout: 10 * 60_000,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(problemHandler(options.problems))
  await addProtection(app, options)
  await app.register(cookie)
  await app.register(multipart, { limits: { fileSize: options.fileLimitBytes, files: 1, fields: 5, parts: 6 } })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: options.about,
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  guardRoutes(app, options.whoAsks(app))
  guardText(app)
  addOwnRoutes(app, options)
  register(app)
  await addWeb(app, options)
  await app.ready()
  return app
}

export type Http = FastifyInstance<
  import('node:http').Server,
  import('node:http').IncomingMessage,
  import('node:http').ServerResponse,
  import('fastify').FastifyBaseLogger,
  ZodTypeProvider
>

async function addProtection(
  app: Http,
  { names, requestsPerMinute = defaultRequestsPerMinute }: HttpOptions,
): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // antd writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Whoever ends TLS before the server says so.
    strictTransportSecurity: false,
  })
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: '1 minute',
    errorResponseBuilder: (_request, context) =>
      new ProblemError('too-many-requests', { seconds: Math.ceil(context.ttl / 1000) }),
  })
  guardOrigin(app, names)
  // Without a promise: this runs for every answer.
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('x-request-id', request.id)
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
    done()
  })
}

function addOwnRoutes(app: Http, options: HttpOptions): void {
  const config = { access: openAccess }
  app.get('/health', { config, schema: { hide: true } }, async () => {
    await options.checkHealth()
    return { status: 'ok' }
  })
  app.get('/api/openapi.json', { config, schema: { hide: true } }, async () => app.swagger())
}

/** The web app: its files, and its one page for every address that is not the API's. */
async function addWeb(app: Http, { webDir, problems }: HttpOptions): Promise<void> {
  const missing = (request: Parameters<typeof sendProblem>[0], reply: Parameters<typeof sendProblem>[1]) =>
    sendProblem(request, reply, problems, 'not-found', { what: request.url })
  app.setNotFoundHandler(missing)
  if (!webDir) return
  await app.register(fastifyStatic, { root: webDir, serve: false, cacheControl: false, preCompressed: true })
  app.get('/*', { config: { access: openAccess }, schema: { hide: true } }, (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/').slice(1)
    if (path.startsWith('api/')) return missing(request, reply)
    // Files of a build carry their hash in their name, so they never change.
    if (path.startsWith('assets/')) {
      if (!existsSync(join(webDir, path))) return missing(request, reply)
      return reply.header('cache-control', 'public, max-age=31536000, immutable').sendFile(path)
    }
    const isFile = path !== '' && !path.includes('..') && existsSync(join(webDir, path)) && path.includes('.')
    return reply.header('cache-control', 'no-cache').sendFile(isFile ? path : 'index.html')
  })
}
