import type { AuditLine } from '../people/index.ts'
import type { CaseChanged } from './case-changed.ts'
import type { CaseEvent } from './lifecycle/case-state.ts'

export const auditSubject = (id: string): string => `case:${id}`

/** What was done, without what was written: that stands in the case's own history. */
export const auditLineOf = ({ before, after, events }: CaseChanged): readonly AuditLine[] =>
  events.map((event, index) => ({
    action: `case.${event.kind}`,
    subject: auditSubject(after.id),
    detail: {
      number: after.number,
      type: after.type,
      seq: (before?.revision ?? 0) + index + 1,
      role: event.role,
      ...toldOf(event),
    },
  }))

function toldOf({ kind, data }: CaseEvent): Record<string, unknown> {
  switch (kind) {
    case 'opened':
      return { state: data.state, fields: Object.keys(data.values), origin: data.origin?.kind ?? null }
    case 'moved':
      return { move: data.move, from: data.from, to: data.to, fields: Object.keys(data.values) }
    case 'edited':
      return { fields: Object.keys(data.values) }
    case 'assigned':
      return { handler: data.handler?.id ?? null, bodies: data.bodies }
    case 'instructed':
      return { leader: data.leader, isRecorded: data.isRecorded, day: data.day }
    case 'noted':
      return { isInternal: data.isInternal }
    case 'linked':
      return { to: data.to.kind }
    case 'matched':
      return { register: data.subject.register, key: data.subject.key }
    case 'voided':
      return { reason: data.reason }
    case 'attached':
      return { files: data.files.length }
  }
}
