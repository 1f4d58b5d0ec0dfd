import type { RegisterAction } from '@linchpin/api'
import {
  EntryChoiceQuery,
  EntryCount,
  EntryGroups,
  EntryList,
  EntryQuery,
  RegisterDetail,
  RegisterList,
} from '@linchpin/api'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, reachOf } from '../people/index.ts'
import type { Http } from '../platform/http/index.ts'
import type { KnownRegister } from './known-registers.ts'
import type { Listing } from './listing.ts'
import { entersAs, isNowhere, isOpen } from './may-see-register.ts'
import { registerDetail, registerSummary } from './register-detail.ts'
import { accessTo, OfRegister, openRegister, tags } from './route-parts.http.ts'
import type { Services } from './services.ts'

/** The registers that somebody may see, what each is, and its entries as lists. */
export function registerRoutes(app: Http, services: Services, listing: Listing): void {
  const mayWith = (request: FastifyRequest, register: KnownRegister): readonly RegisterAction[] => {
    const under = (permission: Parameters<typeof accessTo>[3]) => accessTo(services, request, register, permission)
    const write = under('registers.write')
    return [
      ...(isNowhere(write.keeps) ? [] : (['add'] as const)),
      ...(isNowhere(write.keeps) && !isNowhere(write.asks) ? (['propose'] as const) : []),
      ...(entersAs(under('registers.import')) === null ? [] : (['import'] as const)),
      ...(isOpen(under('registers.export')) ? (['export'] as const) : []),
    ]
  }

  app.get(
    '/api/registers',
    { ...access('registers.read', 'reach'), schema: { response: { 200: RegisterList }, tags } },
    async (request) => {
      reachOf(request)
      const open = services.registers.all
        .map((register) => ({ register, access: accessTo(services, request, register, 'registers.read') }))
        .filter((each) => isOpen(each.access))
      const counts = await listing.states(open)
      const none = { admitted: 0, proposed: 0 }
      const shown = open.map(({ register }) =>
        registerSummary(services, register, counts.get(register.id) ?? none, mayWith(request, register)),
      )
      return { registers: shown, enterprises: services.registers.enterprises }
    },
  )

  app.get(
    '/api/registers/:id',
    { ...access('registers.read', 'reach'), schema: { params: OfRegister, response: { 200: RegisterDetail }, tags } },
    async (request) => {
      const { register } = openRegister(services, request, request.params.id)
      return registerDetail(services, register, mayWith(request, register))
    },
  )

  app.get(
    '/api/registers/:id/entries',
    {
      ...access('registers.read', 'reach'),
      schema: { params: OfRegister, querystring: EntryQuery, response: { 200: EntryList }, tags },
    },
    async (request) => {
      const opened = openRegister(services, request, request.params.id)
      return listing.page(opened.register, opened.access, request.query)
    },
  )

  app.get(
    '/api/registers/:id/count',
    {
      ...access('registers.read', 'reach'),
      schema: { params: OfRegister, querystring: EntryChoiceQuery, response: { 200: EntryCount }, tags },
    },
    async (request) => {
      const opened = openRegister(services, request, request.params.id)
      return { total: await listing.count(opened.register, opened.access, request.query) }
    },
  )

  app.get(
    '/api/registers/:id/groups',
    {
      ...access('registers.read', 'reach'),
      schema: {
        params: OfRegister,
        querystring: EntryChoiceQuery.extend({ by: z.string().max(100) }),
        response: { 200: EntryGroups },
        tags,
      },
    },
    async (request) => {
      const opened = openRegister(services, request, request.params.id)
      return listing.groups(opened.register, opened.access, request.query, request.query.by)
    },
  )
}
