import {
  AgendaChange,
  MeetingChange,
  MeetingChoices,
  MeetingDetail,
  MeetingList,
  MeetingQuery,
  NewMeeting,
} from '@linchpin/api'
import { z } from 'zod'
import { etag, type Http, ifMatch } from '../../platform/http/index.ts'
import { knownRegisters } from '../../registers/index.ts'
import type { CasesServices } from '../services.ts'
import { bodyChoices } from './body-of.ts'
import { meetingDetail } from './meeting-detail.ts'
import { createMeetingKinds } from './meeting-kinds.ts'
import { meetingList } from './meeting-list.ts'
import { meetingPaperRoutes } from './meeting-papers.http.ts'
import {
  byOf,
  meetingTags,
  ofMeeting,
  readAccess,
  readerOf,
  runAccess,
  sendMeeting,
} from './meeting-route-parts.http.ts'
import { meetingSessionRoutes } from './meeting-session.http.ts'
import { arrangeAgenda, changeMeeting, discardMeeting, prepareMeeting } from './prepare-meeting.ts'

/** Meetings: the calendar, and one of them from its preparation to its minutes. */
export function meetingRoutes(app: Http, cases: CasesServices): void {
  const { pack } = cases
  const services = { ...cases, kinds: createMeetingKinds(pack), registers: knownRegisters(pack) }
  const { now } = services
  const tags = meetingTags
  const one = { params: ofMeeting, response: { 200: MeetingDetail }, tags }

  app.get(
    '/api/meetings',
    { ...readAccess, schema: { querystring: MeetingQuery, response: { 200: MeetingList }, tags } },
    (request) => meetingList(services, readerOf(request), request.query),
  )

  app.get(
    '/api/meetings/choices',
    { ...readAccess, schema: { response: { 200: MeetingChoices }, tags } },
    (request) => {
      readerOf(request)
      return { bodies: bodyChoices(services, now()) }
    },
  )

  app.post(
    '/api/meetings',
    { ...runAccess, schema: { body: NewMeeting, response: { 201: MeetingDetail }, tags } },
    async (request, reply) => {
      const by = byOf(request, now())
      const id = await prepareMeeting(services, request.body, by)
      const detail = await meetingDetail(services, by.who, id)
      return reply.status(201).header('etag', etag(detail.revision)).send(detail)
    },
  )

  app.get('/api/meetings/:id', { ...readAccess, schema: one }, (request, reply) =>
    sendMeeting(services, request, reply),
  )

  app.patch('/api/meetings/:id', { ...runAccess, schema: { ...one, body: MeetingChange } }, async (request, reply) => {
    await changeMeeting(services, request.params.id, request.body, ifMatch(request), byOf(request, now()))
    return sendMeeting(services, request, reply)
  })

  app.put(
    '/api/meetings/:id/agenda',
    { ...runAccess, schema: { ...one, body: AgendaChange } },
    async (request, reply) => {
      await arrangeAgenda(services, request.params.id, request.body, ifMatch(request), byOf(request, now()))
      return sendMeeting(services, request, reply)
    },
  )

  app.delete(
    '/api/meetings/:id',
    { ...runAccess, schema: { params: ofMeeting, response: { 204: z.null() }, tags } },
    async (request, reply) => {
      await discardMeeting(services, request.params.id, byOf(request, now()))
      return reply.status(204).send(null)
    },
  )

  meetingSessionRoutes(app, services)
  meetingPaperRoutes(app, services)
}
