import { DecisionChange, MeetingDetail, MeetingHolding, MinutesSaved, MinutesText, NewDecision } from '@linchpin/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Http, ifMatch } from '../../platform/http/index.ts'
import { changeDecision, decideInMeeting, withdrawDecision } from './decide-in-meeting.ts'
import type { MeetingsServices } from './meeting-frame.ts'
import { byOf, meetingTags, ofMeeting, runAccess, sendMeeting } from './meeting-route-parts.http.ts'
import type { By } from './prepare-meeting.ts'
import { closeMeeting, freezeMeeting, holdMeeting, minuteItem, thawMeeting } from './run-meeting.ts'

const ofItem = ofMeeting.extend({ item: z.uuid() })
const ofDecision = ofMeeting.extend({ decision: z.uuid() })
const steps = { freeze: freezeMeeting, thaw: thawMeeting, close: closeMeeting } as const

/** From frozen papers to closed minutes. */
export function meetingSessionRoutes(app: Http, services: MeetingsServices): void {
  const tags = meetingTags
  const one = { params: ofMeeting, response: { 200: MeetingDetail }, tags }
  const then =
    (work: (id: string, by: By) => Promise<void>) => async (request: FastifyRequest, reply: FastifyReply) => {
      await work((request.params as z.infer<typeof ofMeeting>).id, byOf(request, services.now()))
      return sendMeeting(services, request, reply)
    }

  for (const [name, step] of Object.entries(steps)) {
    app.post(`/api/meetings/:id/${name}`, { ...runAccess, schema: one }, (request, reply) =>
      then((id, by) => step(services, id, ifMatch(request), by))(request, reply),
    )
  }

  app.post('/api/meetings/:id/hold', { ...runAccess, schema: { ...one, body: MeetingHolding } }, (request, reply) =>
    then((id, by) => holdMeeting(services, id, request.body.heldOn, ifMatch(request), by))(request, reply),
  )

  app.put(
    '/api/meetings/:id/items/:item/minutes',
    {
      ...runAccess,
      schema: { params: ofItem, body: MinutesText, response: { 200: MinutesSaved }, tags },
    },
    (request) => {
      const { id, item } = request.params
      const given = { item, text: request.body.text }
      return minuteItem(services, id, given, ifMatch(request), byOf(request, services.now()))
    },
  )

  app.post('/api/meetings/:id/decisions', { ...runAccess, schema: { ...one, body: NewDecision } }, (request, reply) =>
    then((id, by) => decideInMeeting(services, id, request.body, by))(request, reply),
  )

  app.patch(
    '/api/meetings/:id/decisions/:decision',
    { ...runAccess, schema: { ...one, params: ofDecision, body: DecisionChange } },
    (request, reply) => {
      const { decision } = request.params
      const change = { decision, given: request.body }
      return then((id, by) => changeDecision(services, id, change, ifMatch(request), by))(request, reply)
    },
  )

  app.delete(
    '/api/meetings/:id/decisions/:decision',
    { ...runAccess, schema: { ...one, params: ofDecision } },
    (request, reply) => {
      const { decision } = request.params
      return then((id, by) => withdrawDecision(services, id, decision, ifMatch(request), by))(request, reply)
    },
  )
}
