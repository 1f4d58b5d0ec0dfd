import type { CaseFilter } from '@linchpin/api'
import { and, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { type Reach, reachOfScopes, type Who, type Widen } from '../../people/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { casesOf, casesWithin } from '../case-items.store.ts'
import { caseItem } from '../cases.tables.ts'
import type { CaseLight } from '../deadlines/case-light.ts'

/** Who asks, and on which day. */
export interface Asking {
  readonly who: Who
  readonly reach: Reach
  readonly widen: Widen
  readonly day: string
}

/** The cases within reach that `filter` asks for. */
export function caseWhere(filter: Partial<CaseFilter>, asking: Asking): SQL {
  const { status = 'open', q } = filter
  const words = q?.toLowerCase().split(/\s+/).filter(Boolean) ?? []
  const [subjectRegister, subjectKey] = split(filter.subject, '/')
  const [originKind, originId] = split(filter.origin, ':')
  const conditions: (SQL | undefined)[] = [
    casesWithin(asking.reach),
    isNull(caseItem.voidedAt),
    status === 'all' ? undefined : status === 'open' ? isNull(caseItem.closedAt) : isNotNull(caseItem.closedAt),
    anyOf(filter.type, (types) => inArray(caseItem.type, types)),
    anyOf(filter.state, (states) => inArray(caseItem.state, states)),
    anyOf(filter.light, (lights) => inArray(lightOn(asking.day), lights.map(checkedLight))),
    anyOf(filter.body, ofBody),
    anyOf(filter.lead, (ids) => inArray(caseItem.lead, ids)),
    anyOf(filter.district, (ids) => overlaps(sql`${caseItem.districts}`, ids)),
    anyOf(filter.chain, (ids) => overlaps(sql`${caseItem.chains}`, ids)),
    anyOf(filter.enterprise, (ids) => overlaps(sql`${caseItem.enterprises}`, ids)),
    subjectRegister && and(eq(caseItem.subjectRegister, subjectRegister), eq(caseItem.subjectKey, subjectKey)),
    originKind && and(eq(caseItem.originKind, originKind), eq(caseItem.originId, originId)),
    ...between(
      filter.due,
      (from) => gte(caseItem.due, from),
      (until) => lte(caseItem.due, until),
    ),
    ...between(
      filter.opened,
      (from) => sql`${caseItem.openedAt} >= ${`${from}T00:00:00+08:00`}::timestamptz`,
      (until) => sql`${caseItem.openedAt} < ${`${until}T00:00:00+08:00`}::timestamptz + interval '1 day'`,
    ),
    ...words.map((word) => sql`strpos(${caseItem.searchText}, ${word}) > 0`),
    filter.mine && mineAs(filter.mine, asking),
  ].map((each) => (each === '' ? undefined : each))
  return and(...conditions) as SQL
}

/** The light of each row, as `caseLight` has it. */
export const lightOn = (day: string): SQL<CaseLight | null> => sql`(case
  when ${caseItem.closedAt} is not null then null
  when ${caseItem.due} is null then 'noData'
  when ${caseItem.due} < ${day} then 'red'
  when ${caseItem.warnFrom} <= ${day} then 'yellow'
  when ${caseItem.dueBecause} = 'state' or ${caseItem.reportedAt} is not null then 'green'
  else 'noData' end)`

/** Cases that the person may take on by a role that covers them. That somebody made a move that bars them shows on the case. */
export function waitingFor({ who, widen }: Asking): SQL {
  const roles = [...new Set(who.assignments.map(({ role }) => role))]
  const arms = roles.map((role) => {
    const reach = reachOfScopes(
      who.assignments.filter((each) => each.role === role).map(({ scope }) => scope),
      widen,
    )
    return and(sql`${role} = any(${caseItem.waitsFor})`, casesOf(reach))
  })
  return or(...arms) ?? sql`false`
}

function mineAs(mine: NonNullable<CaseFilter['mine']>, asking: Asking): SQL {
  switch (mine) {
    case 'handler':
      return eq(caseItem.handlerId, asking.who.id)
    case 'opened':
      return eq(caseItem.openedById, asking.who.id)
    case 'waiting':
      return waitingFor(asking)
  }
}

/** `none`: nobody answers for it yet. */
const ofBody = (ids: readonly string[]): SQL =>
  ids.includes('none')
    ? sql`cardinality(${caseItem.bodies}) = 0`
    : sql`(${overlaps(sql`${caseItem.bodies}`, ids)} or ${overlaps(sql`${caseItem.cooperating}`, ids)})`

const overlaps = (column: SQL, ids: readonly string[]): SQL => sql`${column} && ${sql.param([...ids])}::text[]`

function anyOf(given: string | undefined, condition: (values: string[]) => SQL): SQL | undefined {
  const values =
    given
      ?.split(',')
      .map((each) => each.trim())
      .filter(Boolean) ?? []
  return values.length === 0 ? undefined : condition(values)
}

function between(
  range: string | undefined,
  from: (day: string) => SQL,
  until: (day: string) => SQL,
): readonly (SQL | undefined)[] {
  const [first, last] = split(range, '..')
  return [first ? from(first) : undefined, last ? until(last) : undefined]
}

function split(given: string | undefined, at: string): readonly [string, string] {
  const place = given?.indexOf(at) ?? -1
  return given === undefined || place < 0 ? ['', ''] : [given.slice(0, place), given.slice(place + at.length)]
}

const lights: readonly string[] = ['red', 'yellow', 'green', 'noData'] satisfies readonly CaseLight[]
function checkedLight(given: string): CaseLight {
  if (!lights.includes(given)) {
    throw new ProblemError('case-filter-invalid', { name: 'light', given, accepted: lights })
  }
  return given as CaseLight
}
