import type { FastifyRequest } from 'fastify'
import type { Actor } from './actor.ts'

/** Who makes the change that `request` asks for. */
export const actorOf = (request: FastifyRequest, at: Date): Actor => ({
  person: request.person,
  at,
  requestId: request.id,
})
