import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Permission, reachOf, whoOf } from '../people/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import type { KnownRegister } from './known-registers.ts'
import { isOpen, type RegisterAccess, registerAccess } from './may-see-register.ts'
import type { Services } from './services.ts'

export const OfRegister = z.object({ id: z.string().max(100) })
export const OfEntry = z.object({ id: z.string().max(100), key: z.string().min(1).max(300) })
export const tags = ['registers']

export interface Opened {
  readonly register: KnownRegister
  /** What the person may do under the permission of the route. */
  readonly access: RegisterAccess
}

/** The register of a route, for the person who asks; one that is closed to the person does not exist. */
export function openRegister(services: Services, request: FastifyRequest, id: string): Opened {
  // Says that the route filters: what is reached depends on the register too.
  reachOf(request)
  const register = services.registers.get(id)
  const missing = () => new ProblemError('register-not-found', { register: id })
  if (register === undefined) throw missing()
  const reading = accessTo(services, request, register, 'registers.read')
  if (!isOpen(reading)) throw missing()
  const permission = (request.routeOptions.config.access?.permission ?? 'registers.read') as Permission
  const access = permission === 'registers.read' ? reading : accessTo(services, request, register, permission)
  return { register, access }
}

export const accessTo = (
  { bodies }: Services,
  request: FastifyRequest,
  { definition }: KnownRegister,
  permission: Permission,
): RegisterAccess => registerAccess(whoOf(request).assignments, permission, definition, bodies.widen)
