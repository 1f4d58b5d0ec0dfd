import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { access, actorOf, reachOf, type Who, whoOf } from '../../people/index.ts'
import { etag } from '../../platform/http/index.ts'
import { meetingDetail } from './meeting-detail.ts'
import type { MeetingsServices } from './meeting-frame.ts'
import type { By } from './prepare-meeting.ts'

export const meetingTags = ['meetings']
export const ofMeeting = z.object({ id: z.uuid() })
export const readAccess = access('meetings.read', 'reach')
export const runAccess = access('meetings.run', 'reach')

/** Who asks. Which meetings they see goes by who attends, which of the lines in papers by their reach over cases. */
export function readerOf(request: FastifyRequest): Who {
  reachOf(request)
  return whoOf(request)
}

export const byOf = (request: FastifyRequest, at: Date): By => ({ who: readerOf(request), actor: actorOf(request, at) })

export async function sendMeeting(services: MeetingsServices, request: FastifyRequest, reply: FastifyReply) {
  const { id } = request.params as z.infer<typeof ofMeeting>
  const detail = await meetingDetail(services, readerOf(request), id)
  return reply.header('etag', etag(detail.revision)).send(detail)
}
