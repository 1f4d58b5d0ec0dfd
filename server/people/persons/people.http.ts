import {
  ClosePerson,
  DirectoryEntry,
  FirstPassword,
  NewGrant,
  NewPerson,
  PeopleChoices,
  Person,
  PersonChange,
} from '@linchpin/api'
import { z } from 'zod'
import type { Database } from '../../platform/database/index.ts'
import { type Http, ifMatch } from '../../platform/http/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { access, actorOf } from '../actor.http.ts'
import type { BodyTree } from '../bodies.ts'
import { dayInChina } from '../day-in-china.ts'
import type { PeopleWords } from '../people-words.ts'
import type { Sessions } from '../sessions/signed-in.ts'
import { closePerson, type Leaving } from './close-person.store.ts'
import { grantRole, withdrawRole } from './grants.store.ts'
import { maskedTelephone } from './masked.ts'
import {
  addPerson,
  changePerson,
  directory,
  type Listed,
  listPersons,
  resetPassword,
  revealTelephone,
} from './persons.store.ts'

export interface PeopleOptions {
  readonly db: Database
  readonly sessions: Sessions
  readonly words: PeopleWords
  readonly bodies: BodyTree
  /** What later rooms know of the work of somebody who leaves. */
  readonly leaving: readonly Leaving[]
  readonly now: () => Date
}

const OfPerson = z.object({ id: z.uuid() })
const OfGrant = z.object({ id: z.uuid(), assignment: z.uuid() })
const tags = ['people']
const Done = z.object({ id: z.string() })

/** The bodies as forms offer them. The dictionary of pinyin is large and comes with the first form. */
function bodyChoices({ all }: BodyTree) {
  const made = async () => {
    const { initialsOf } = await import('../initials.ts')
    return all.map(({ id, label, bodyKind, level, names }) => {
      const initials = [...new Set([label.zh, ...names].map(initialsOf))]
      return { id, label, kind: bodyKind, level, names: [...names], initials }
    })
  }
  let kept: ReturnType<typeof made> | undefined
  return () => {
    kept ??= made()
    return kept
  }
}

/** Accounts and roles: the system officer makes accounts, the security officer says what they may do. */
export function peopleRoutes(app: Http, options: PeopleOptions): void {
  const { db, sessions, words, bodies, leaving, now } = options
  const choices = bodyChoices(bodies)
  // Whatever changes here holds at once.
  const changed = <T>(answer: T): T => {
    sessions.forget()
    return answer
  }

  app.get(
    '/api/people',
    { ...access('people.manage', 'city'), schema: { response: { 200: z.array(Person) }, tags } },
    async () => (await listPersons(db)).map((each) => personOf(each, words)),
  )
  app.get(
    '/api/people/granted',
    { ...access('people.grant', 'city'), schema: { response: { 200: z.array(Person) }, tags } },
    async () => (await listPersons(db)).map((each) => ({ ...personOf(each, words), telephone: null })),
  )
  app.get(
    '/api/people/directory',
    { ...access('people.read', 'city'), schema: { response: { 200: z.array(DirectoryEntry) }, tags } },
    async () => (await directory(db)).map((each) => ({ ...each, body: words.bodyLabel(each.body) })),
  )
  app.get(
    '/api/people/choices',
    { ...access('people.read', 'city'), schema: { response: { 200: PeopleChoices }, tags } },
    async () => ({
      roles: words.roles.map((role) => ({ ...role, scopes: [...role.scopes] })),
      bodies: await choices(),
      chains: [...words.chains],
    }),
  )

  app.post(
    '/api/people',
    { ...access('people.manage', 'city'), schema: { body: NewPerson, response: { 201: FirstPassword }, tags } },
    async (request, reply) => {
      checkBody(request.body.body, bodies)
      return reply.status(201).send(await addPerson(db, request.body, actorOf(request, now())))
    },
  )
  app.patch(
    '/api/people/:id',
    {
      ...access('people.manage', 'city'),
      schema: { params: OfPerson, body: PersonChange, response: { 200: Done }, tags },
    },
    async (request) => {
      checkBody(request.body.body ?? null, bodies)
      const given = Object.entries(request.body).filter(([, value]) => value !== undefined)
      await changePerson(db, request.params.id, Object.fromEntries(given), ifMatch(request), actorOf(request, now()))
      return changed({ id: request.params.id })
    },
  )
  app.post(
    '/api/people/:id/password',
    { ...access('people.manage', 'city'), schema: { params: OfPerson, response: { 200: FirstPassword }, tags } },
    async (request) => {
      const { id } = request.params
      if (id === request.person.id) throw new ProblemError('reset-oneself')
      return changed({ id, password: await resetPassword(db, id, actorOf(request, now())) })
    },
  )
  app.post(
    '/api/people/:id/telephone',
    {
      ...access('people.manage', 'city'),
      schema: { params: OfPerson, response: { 200: z.object({ telephone: z.string().nullable() }) }, tags },
    },
    async (request) => ({ telephone: await revealTelephone(db, request.params.id, actorOf(request, now())) }),
  )
  app.post(
    '/api/people/:id/close',
    {
      ...access('people.manage', 'city'),
      schema: { params: OfPerson, body: ClosePerson, response: { 200: Done }, tags },
    },
    async (request) => {
      const { id } = request.params
      await closePerson(db, id, request.body.handOverTo, actorOf(request, now()), leaving)
      return changed({ id })
    },
  )
  app.post(
    '/api/people/:id/roles',
    { ...access('people.grant', 'city'), schema: { params: OfPerson, body: NewGrant, response: { 201: Done }, tags } },
    async (request, reply) => {
      const { role, scope, from = dayInChina(now()), until } = request.body
      const fault = words.scopeFault(role, scope)
      if (fault !== null) throw new ProblemError(fault, { role, scope: `${scope.kind} ${scope.id}`.trim() })
      if (until !== null && until < from) throw new ProblemError('days-turned', { from, until })
      const grant = { role, scope, from, until }
      return reply
        .status(201)
        .send(changed({ id: await grantRole(db, request.params.id, grant, actorOf(request, now())) }))
    },
  )
  app.delete(
    '/api/people/:id/roles/:assignment',
    { ...access('people.grant', 'city'), schema: { params: OfGrant, response: { 200: Done }, tags } },
    async (request) => {
      const { id, assignment } = request.params
      await withdrawRole(db, id, assignment, actorOf(request, now()))
      return changed({ id })
    },
  )
}

function checkBody(id: string | null, bodies: BodyTree): void {
  if (id !== null && bodies.get(id) === undefined) throw new ProblemError('body-unknown', { id })
}

const personOf = ({ person, assignments }: Listed, words: PeopleWords): Person => ({
  id: person.id,
  login: person.login,
  name: person.name,
  post: person.post,
  body: words.bodyLabel(person.body),
  telephone: person.telephone === null ? null : maskedTelephone(person.telephone),
  roles: assignments.map(({ id, from, until, ...held }) => ({ ...words.held(held), id, from, until })),
  mustChangePassword: person.mustChangePassword,
  lockedUntil: person.lockedUntil?.toISOString() ?? null,
  closedAt: person.closedAt?.toISOString() ?? null,
  isInvented: person.isInvented,
  revision: person.revision,
})
