import type { Made } from '@linchpin/pack-kit'
import type { CaseEvent, CaseState, Changes, EventData, Happened, Values } from './case-state.ts'

/** The case after one more event. Throws where the events are no history of a case: then the store is damaged. */
export function evolve(before: CaseState | null, event: CaseEvent): CaseState {
  if (event.kind === 'opened') {
    if (before !== null) throw new Error('A case was opened twice')
    return opened(event, event.data)
  }
  if (before === null) throw new Error(`A case began with “${event.kind}”`)
  const next = { ...before, revision: before.revision + 1 }
  switch (event.kind) {
    case 'moved':
      return moved(next, event, event.data)
    case 'edited':
      return { ...next, fields: changed(next.fields, event.data.values), reportDue: event.data.reportDue }
    case 'assigned':
      return { ...next, handler: event.data.handler, assigned: event.data.bodies }
    case 'noted':
      return { ...next, reportedAt: event.data.isProgress === false ? next.reportedAt : event.at }
    case 'matched':
      return { ...next, subject: event.data.subject }
    case 'voided':
      return { ...next, closedAt: event.at, voidedAt: event.at }
    case 'instructed':
    case 'linked':
    case 'attached':
      return next
  }
}

export const evolveAll = (events: readonly CaseEvent[], from: CaseState | null = null): CaseState | null =>
  events.reduce<CaseState | null>(evolve, from)

/** What stands after `changes`: what they empty is gone. */
export function changed(values: Values, changes: Changes): Values {
  const after = Object.entries({ ...values, ...changes }).filter(([, value]) => value !== null)
  return Object.fromEntries(after) as Values
}

function opened({ at, person }: Happened, data: EventData['opened']): CaseState {
  const { values, state, type, definition, subject, origin, openedFor, reportDue, isInvented } = data
  return {
    ...{ type, definition, state, subject, origin, openedFor, reportDue, isInvented },
    fields: values,
    handler: null,
    assigned: [],
    made: [],
    openedAt: at,
    openedBy: person,
    stateSince: at,
    reportedAt: null,
    closedAt: data.isFinal ? at : null,
    voidedAt: null,
    revision: 1,
  }
}

function moved(next: CaseState, { at, person }: Happened, data: EventData['moved']): CaseState {
  const { move, from, to, values, reason, evidence, reportDue, isFinal } = data
  if (next.state !== from) throw new Error(`A case in “${next.state}” was moved from “${from}”`)
  const tells = Object.keys(values).length > 0 || reason !== null || evidence.length > 0
  return {
    ...next,
    state: to,
    fields: changed(next.fields, values),
    made: withMade(next.made, { move, person: person.id }),
    stateSince: at,
    reportedAt: tells ? at : next.reportedAt,
    reportDue,
    closedAt: isFinal ? at : null,
  }
}

const withMade = (made: readonly Made[], one: Made): readonly Made[] =>
  made.some(({ move, person }) => move === one.move && person === one.person) ? made : [...made, one]
