import type { CaseDetail } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import type { Reach, Who } from '../../people/index.ts'
import { dayInChina } from '../../people/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { filesOfEvent } from '../case-files.ts'
import { caseWithin, eventsOf, type KeptEvent } from '../case-items.store.ts'
import { actingOn, stateOf } from '../case-row.ts'
import { fileNames } from '../case-uploads.store.ts'
import type { CaseItem } from '../cases.tables.ts'
import { deadlineOf, isResultIn } from '../deadlines/next-due.ts'
import { isReportingState } from '../deadlines/report-due.ts'
import { authorities } from '../lifecycle/authorities.ts'
import { editableFields } from '../lifecycle/decide-edit.ts'
import type { CasesServices } from '../services.ts'
import { caseFields } from './case-fields.ts'
import { caseHistory, isInternal } from './case-history.ts'
import { casesPointingAt } from './case-links.store.ts'
import { caseMoves } from './case-moves.ts'
import { caseRow, definitionsOf, namesOf, shownValues, stateName, type Viewing } from './case-view.ts'
import { isInside } from './inside.ts'
import { originTitle } from './origin-title.ts'
import { withReadableLinks } from './readable-links.ts'

/** One case with its whole history, and what this person may do with it. */
export async function caseDetail(services: CasesServices, who: Who, reach: Reach, id: string): Promise<CaseDetail> {
  const { db, types } = services
  const item = await caseWithin(db, id, reach)
  if (item === undefined) throw new ProblemError('case-not-found', { id })
  const caseType = await types.under(db, item.definition)
  const viewing: Viewing = { services, who, day: dayInChina(services.now()) }
  const inside = isInside(who, item)
  const [events, subject, pointing, title] = await Promise.all([
    eventsOf(db, id).then((all) => withReadableLinks(services, who, all)),
    item.subjectRegister && item.subjectKey ? services.subjectOf(db, item.subjectRegister, item.subjectKey) : null,
    casesPointingAt(db, id, reach),
    originTitle(services, item, reach),
  ])
  const readable = events.filter((event) => inside || !isInternal(event))
  const files = await fileNames(db, [...new Set(readable.flatMap((event) => filesOfEvent(caseType, event)))])
  const labels = await definitionsOf(services, pointing)
  const names = Object.keys(caseType.fields)
  return {
    ...caseRow(viewing, item, caseType, names),
    fields: caseFields(caseType.fields),
    values: shownValues(caseType, item.fields, names),
    masked: names.filter((name) => caseType.fields[name]?.personal && item.fields[name] !== undefined),
    definition: item.definition,
    states: Object.keys(caseType.states).map((state) => stateName(caseType, state)),
    deadline: deadlinesOf(services, item, caseType),
    openedBy: { id: item.openedById, name: item.openedByName },
    voidedAt: item.voidedAt?.toISOString() ?? null,
    origin: originOf(item, title),
    moves: caseMoves(viewing, item, caseType, subject),
    may: mayOf(who, item, caseType),
    history: caseHistory(events, { services, caseType, files, isInside: inside }),
    links: linksIn(events),
    linkedFrom: pointing.map(({ definition, ...rest }) => ({
      ...rest,
      typeLabel: labels.get(definition)?.label ?? caseType.label,
    })),
    files: [...files.values()],
    names: namesOf(services, [item], caseType),
  }
}

function mayOf(who: Who, item: CaseItem, caseType: CaseType): CaseDetail['may'] {
  const roles = who.rolesOn(actingOn(item))
  const acts = roles.length > 0
  const handles = roles.some((role) => authorities.includes(role) || item.waitsFor.includes(role))
  const isOpen = item.closedAt === null
  return {
    edit: isOpen && acts ? [...editableFields(caseType, stateOf(item), { id: who.id, roles })] : [],
    note: who.permissions.has('cases.act'),
    instruct: acts && who.permissions.has('cases.instruct'),
    assign: isOpen && handles && (who.permissions.has('cases.assign') || item.handlerId === who.id),
    take: isOpen && handles && item.handlerId !== who.id,
  }
}

function deadlinesOf({ endOf }: CasesServices, item: CaseItem, caseType: CaseType): CaseDetail['deadline'] {
  const within = caseType.states[item.state]?.within ?? null
  const isReporting = isReportingState(caseType, item.state)
  return {
    state: within === null ? null : endOf(dayInChina(item.stateSince), within),
    own: isResultIn(caseType, item.state) ? null : deadlineOf(caseType, item.fields),
    report: isReporting ? item.reportDue : null,
  }
}

function originOf(item: CaseItem, title: string | null): CaseDetail['origin'] {
  const { origin } = stateOf(item)
  return origin && { kind: origin.kind, id: origin.id, item: origin.item, clauses: [...origin.clauses], title }
}

const linksIn = (events: readonly KeptEvent[]): CaseDetail['links'] =>
  events.flatMap((event) => (event.kind === 'linked' ? [event.data.to] : []))
