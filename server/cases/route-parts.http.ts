import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { actorOf, dayInChina, reachOf, whoOf } from '../people/index.ts'
import { ifMatch } from '../platform/http/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { type Acting, asPerson } from './acting.ts'
import type { Viewing } from './queries/case-view.ts'
import type { Asking } from './queries/case-where.store.ts'
import type { CommandKey } from './receipts.store.ts'
import type { CasesServices } from './services.ts'

export const ofCase = z.object({ id: z.uuid() })
export const tags = ['cases']

/** The city's pack has to be there for any of this. */
export function requirePack({ pack }: Pick<CasesServices, 'pack'>): void {
  if (pack === undefined) throw new ProblemError('pack-not-loaded')
}

/** The person who asks, as one who changes cases. */
export function actingIn(request: FastifyRequest, services: CasesServices): Acting {
  requirePack(services)
  return { ...asPerson(whoOf(request), actorOf(request, services.now())), reach: reachOf(request) }
}

/** The person who asks, as one who reads cases. */
export function askingIn(request: FastifyRequest, services: CasesServices): Asking & Viewing {
  requirePack(services)
  const { bodies, now } = services
  return { services, who: whoOf(request), reach: reachOf(request), widen: bodies.widen, day: dayInChina(now()) }
}

/** The revision that the change was made on; `null` where the request does not say, and need not. */
export const revisionIn = (request: FastifyRequest): number | null =>
  request.headers['if-match'] === undefined ? null : ifMatch(request)

/** The `Idempotency-Key` of a command: sent again, it gives the same answer and changes nothing. */
export function keyIn(request: FastifyRequest): CommandKey | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(key)) throw new ProblemError('idempotency-key-invalid')
  const asked = JSON.stringify([request.method, request.url, request.headers['if-match'] ?? null, request.body ?? null])
  return { personId: whoOf(request).id, key, asked: createHash('sha256').update(asked).digest('hex') }
}
