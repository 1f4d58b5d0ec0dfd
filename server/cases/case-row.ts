/** A case as lists ask for it: what its state means for who it waits for, when it is due, whose it is. */
import type { CaseType } from '@linchpin/pack-kit'
import { type Belongings, dayInChina } from '../people/index.ts'
import type { CaseItem } from './cases.tables.ts'
import { type DueBecause, nextDue, warnFrom } from './deadlines/next-due.ts'
import { caseBelongings, leadOf } from './lifecycle/case-belongings.ts'
import type { CaseState, Origin, Values } from './lifecycle/case-state.ts'
import { caseTitle } from './lifecycle/case-title.ts'
import { waitsFor } from './lifecycle/waits-for.ts'
import type { CasesServices } from './services.ts'

type Derivation = Pick<CasesServices, 'endOf' | 'places' | 'pack'>

export function rowOf(
  id: string,
  number: string,
  caseType: CaseType,
  state: CaseState,
  subject: Belongings,
  { endOf, places, pack }: Derivation,
): CaseItem {
  // An order to supervise is the office's own paper until it is signed.
  const isHeld = state.type === pack?.principal.supervisionOrder && state.state === caseType.initial
  const { acting, cooperating } = caseBelongings(caseType, state, subject, places, isHeld)
  const due = nextDue(caseType, { ...state, enteredOn: dayInChina(new Date(state.stateSince)) }, endOf)
  const title = caseTitle(caseType, state.fields, state.subject)
  return {
    ...{ id, number, title },
    ...columnsOf(state),
    lead: leadOf(caseType, state),
    waitsFor: [...waitsFor(caseType, state.state)],
    ...mutable(acting),
    cooperating: [...cooperating],
    due: due?.day ?? null,
    dueBecause: due?.because ?? null,
    warnFrom: warnFrom(caseType, due, endOf),
    searchText: searchText(number, title, caseType, state),
  }
}

/** The state as it is written down; `stateOf` reads it back. */
function columnsOf(state: CaseState) {
  const { type, definition, fields, subject, handler, made, openedBy, openedFor, origin, reportDue, revision } = state
  return {
    ...{ type, definition, state: state.state, fields, made, openedFor, reportDue, revision },
    subjectRegister: subject?.register ?? null,
    subjectKey: subject?.key ?? null,
    subjectName: subject?.name ?? null,
    handlerId: handler?.id ?? null,
    handlerName: handler?.name ?? null,
    assigned: [...state.assigned],
    openedAt: new Date(state.openedAt),
    openedById: openedBy.id,
    openedByName: openedBy.name,
    stateSince: new Date(state.stateSince),
    reportedAt: dateOf(state.reportedAt),
    closedAt: dateOf(state.closedAt),
    voidedAt: dateOf(state.voidedAt),
    originKind: origin?.kind ?? null,
    originId: origin?.id ?? null,
    originItem: origin?.item ?? null,
    clauses: [...(origin?.clauses ?? [])],
    isInvented: state.isInvented,
  }
}

export function stateOf(item: CaseItem): CaseState {
  const { type, definition, fields, made, openedFor, reportDue, revision, assigned, isInvented } = item
  const { subjectRegister: register, subjectKey: key, originKind, originId, originItem, clauses } = item
  return {
    ...{ type, definition, state: item.state, fields, made, openedFor, reportDue, revision, assigned, isInvented },
    subject: register !== null && key !== null ? { register, key, name: item.subjectName ?? key } : null,
    origin:
      originKind !== null && originId !== null
        ? { kind: originKind as Origin['kind'], id: originId, item: originItem ?? '', clauses }
        : null,
    handler: item.handlerId === null ? null : { id: item.handlerId, name: item.handlerName ?? item.handlerId },
    openedAt: item.openedAt.toISOString(),
    openedBy: { id: item.openedById, name: item.openedByName },
    stateSince: item.stateSince.toISOString(),
    reportedAt: item.reportedAt?.toISOString() ?? null,
    closedAt: item.closedAt?.toISOString() ?? null,
    voidedAt: item.voidedAt?.toISOString() ?? null,
  }
}

/** Those who act on it, and with them those who only see it. */
export const actingOn = ({ districts, chains, bodies, enterprises }: Belongings): Belongings => ({
  ...{ districts, chains, bodies, enterprises },
})
export const reachedBy = (item: Belongings & Pick<CaseItem, 'cooperating'>): Belongings => ({
  ...actingOn(item),
  bodies: [...item.bodies, ...item.cooperating],
})
export const dueOf = ({ dueBecause }: Pick<CaseItem, 'dueBecause'>) => dueBecause as DueBecause | null

function searchText(number: string, title: string, { fields }: CaseType, state: CaseState): string {
  const texts = Object.entries(fields).flatMap(([name, { kind, personal }]) =>
    kind === 'text' && !personal ? textsOf(state.fields, name) : [],
  )
  return [number, title, state.subject?.name ?? '', state.subject?.key ?? '', ...texts].join('\n').toLowerCase()
}

const textsOf = (values: Values, name: string): readonly string[] =>
  [values[name]].flat().filter((value) => typeof value === 'string')

const dateOf = (time: string | null): Date | null => (time === null ? null : new Date(time))
const mutable = ({ districts, chains, bodies, enterprises }: Belongings) => ({
  districts: [...districts],
  chains: [...chains],
  bodies: [...bodies],
  enterprises: [...enterprises],
})
