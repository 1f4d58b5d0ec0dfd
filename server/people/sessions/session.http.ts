import { DemoSignIn, PasswordChange, Session, SignIn } from '@linchpin/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Database } from '../../platform/database/index.ts'
import { type Http, openAccess, type WhoAsks } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { actorOf, signedIn } from '../actor.http.ts'
import { demoPersons, findDemoPerson } from '../demo/demo-persons.store.ts'
import type { PeopleWords } from '../people-words.ts'
import { sessionRules } from './password-rules.ts'
import { tokenHash } from './sessions.store.ts'
import { changePassword, openSession, signIn, signOut } from './sign-in.store.ts'
import type { Sessions, SignedIn } from './signed-in.ts'

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | undefined
  }
}

export interface SessionOptions {
  readonly db: Database
  readonly sessions: Sessions
  readonly words: PeopleWords
  readonly city: Session['city']
  readonly fileLimitBytes: number
  /** Only over TLS. */
  readonly isSecure: boolean
  /** Offers persons by one click. */
  readonly isDemo: boolean
  readonly now: () => Date
}

const cookie = 'linchpin_session'
const guesses = { rateLimit: { max: 20, timeWindow: '1 minute' } }
const tags = ['session']

/** Whose request it is, by the cookie. */
export function askWho(app: Http, sessions: Sessions): WhoAsks {
  app.decorateRequest('who', undefined)
  app.decorateRequest('signedIn', undefined)
  return async (request) => {
    const token = request.cookies[cookie]
    if (token === undefined || token === '') return undefined
    const found = await sessions.of(token)
    if (found === undefined) return undefined
    request.who = found.who
    request.signedIn = found
    const { id, name, permissions } = found.who
    return { id, name, permissions, ...(found.mustChangePassword ? { refusal: 'password-change-first' } : {}) }
  }
}

/** Who is asking and where; signing in and out. */
export function sessionRoutes(app: Http, options: SessionOptions): void {
  const { db, sessions, words, city, fileLimitBytes, isDemo, isSecure, now } = options
  const open = { config: { access: openAccess } }

  const told = async (found: SignedIn | undefined): Promise<Session> => ({
    person: found === undefined ? null : personOf(found, words),
    city,
    permissions: found === undefined || found.mustChangePassword ? [] : [...found.who.permissions],
    fileLimitBytes,
    idleMinutes: sessionRules.idleMinutes,
    demo: isDemo ? await demoPersons(db, words) : [],
  })
  const signedInAs = async (token: string, reply: FastifyReply): Promise<Session> => {
    sessions.forget()
    reply.setCookie(cookie, token, { httpOnly: true, sameSite: 'strict', path: '/', secure: isSecure })
    return told(await sessions.of(token))
  }
  const attemptOf = (request: FastifyRequest) => ({ at: now(), requestId: request.id })

  app.get('/api/session', { ...open, schema: { response: { 200: Session }, tags } }, (request) =>
    told(request.signedIn),
  )

  app.post(
    '/api/session',
    { config: { ...open.config, ...guesses }, schema: { body: SignIn, response: { 200: Session }, tags } },
    async (request, reply) => signedInAs(await signIn(db, { ...request.body, ...attemptOf(request) }), reply),
  )

  app.post(
    '/api/session/demo',
    { ...open, schema: { body: DemoSignIn, response: { 200: Session }, tags } },
    async (request, reply) => {
      if (!isDemo) throw new ProblemError('demo-off')
      const found = await findDemoPerson(db, request.body.person)
      if (found === undefined) throw new ProblemError('person-not-found', { id: request.body.person })
      return signedInAs(await openSession(db, found, attemptOf(request)), reply)
    },
  )

  app.delete('/api/session', { ...signedIn, schema: { response: { 200: Session }, tags } }, async (request, reply) => {
    await signOut(db, tokenHash(request.cookies[cookie] ?? ''), actorOf(request, now()))
    sessions.forget()
    reply.clearCookie(cookie, { path: '/' })
    return told(undefined)
  })

  app.post(
    '/api/session/password',
    { config: { ...signedIn.config, ...guesses }, schema: { body: PasswordChange, response: { 200: Session }, tags } },
    async (request, reply) => {
      const change = { personId: request.person.id, ...request.body }
      return signedInAs(await changePassword(db, change, actorOf(request, now())), reply)
    },
  )
}

const personOf = ({ who, person, mustChangePassword }: SignedIn, words: PeopleWords): Session['person'] => ({
  id: who.id,
  login: person.login,
  name: who.name,
  post: person.post,
  body: words.bodyLabel(person.body),
  roles: who.assignments.map(words.held),
  mustChangePassword,
  isInvented: person.isInvented,
})
