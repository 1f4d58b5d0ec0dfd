/** Cases as replies show them: names for ids, lights for days, personal values masked. */
import type { CaseNames, CaseRow } from '@linchpin/api'
import type { CaseType, Field, Label, Move } from '@linchpin/pack-kit'
import type { Who } from '../../people/index.ts'
import { maskedValue } from '../../registers/index.ts'
import { actingOn, dueOf } from '../case-row.ts'
import type { CaseItem } from '../cases.tables.ts'
import { caseLight } from '../deadlines/case-light.ts'
import { daysBetween } from '../deadlines/report-due.ts'
import type { CaseState, FieldValue, Values } from '../lifecycle/case-state.ts'
import type { CasesServices } from '../services.ts'
import type { ListedCase } from './case-list.store.ts'

export interface Viewing {
  readonly services: CasesServices
  readonly who: Who
  readonly day: string
}

/** The definitions that the items run under, by hash. */
export async function definitionsOf(
  { types, db }: CasesServices,
  items: readonly Pick<CaseItem, 'definition'>[],
): Promise<ReadonlyMap<string, CaseType>> {
  const hashes = [...new Set(items.map(({ definition }) => definition))]
  return new Map(await Promise.all(hashes.map(async (hash) => [hash, await types.under(db, hash)] as const)))
}

export async function caseRows(
  viewing: Viewing,
  items: readonly ListedCase[],
  columns: readonly string[] = [],
): Promise<CaseRow[]> {
  const types = await definitionsOf(viewing.services, items)
  return items.map((item) => caseRow(viewing, item, typeOf(types, item), columns))
}

export function caseRow(
  { services, who, day }: Viewing,
  item: ListedCase,
  caseType: CaseType,
  columns: readonly string[],
): CaseRow {
  const { id, number, type, title, due, handlerId, handlerName, closedAt, revision, isInvented, chains, districts } =
    item
  const light = caseLight({ ...timesOf(item), due, dueBecause: dueOf(item), warnFrom: item.warnFrom }, day)
  return {
    ...{ id, number, type, title, due, revision, isInvented, chains, districts, light },
    typeLabel: caseType.label,
    state: stateName(caseType, item.state),
    dueBecause: dueOf(item),
    daysLate: due !== null && closedAt === null && due < day ? daysBetween(due, day) : 0,
    lead: item.lead === null ? null : { id: item.lead, label: bodyLabel(services, item.lead) },
    subject: subjectOf(item),
    handler: handlerId === null ? null : { id: handlerId, name: handlerName ?? handlerId },
    openedAt: item.openedAt.toISOString(),
    stateSince: item.stateSince.toISOString(),
    closedAt: closedAt?.toISOString() ?? null,
    ...waiting(closedAt === null ? movesOnward(who, item, caseType) : []),
    values: shownValues(caseType, item.fields, columns),
  }
}

/** The moves on from here that the person has and that nothing they did before bars them from. */
function movesOnward(who: Who, item: ListedCase, { moves }: CaseType): readonly (readonly [string, Move])[] {
  const roles = who.rolesOn(actingOn(item)).filter((role) => item.waitsFor.includes(role))
  if (roles.length === 0) return []
  const mine = item.made.filter(({ person }) => person === who.id).map(({ move }) => move)
  return Object.entries(moves).filter(
    ([, { from, by, notBy }]) =>
      from.includes(item.state) &&
      by.some((role) => roles.includes(role)) &&
      !notBy.some((move) => mine.includes(move)),
  )
}

/** The one to begin with: of several, one that no rule decides about and that needs no excuse. */
function waiting(onward: readonly (readonly [string, Move])[]): Pick<CaseRow, 'waitsForMe' | 'next'> {
  const open = onward.filter(([, { reason }]) => reason !== 'required')
  const next = open.length === 1 ? open[0] : open.find(([, { needs }]) => needs === null)
  return { waitsForMe: onward.length > 0, next: next ? { move: next[0], label: next[1].label } : null }
}

export const stateName = ({ states }: CaseType, state: string) => ({
  id: state,
  label: states[state]?.label ?? { zh: state, en: state },
  isFinal: states[state]?.isFinal ?? false,
})

export const bodyLabel = ({ bodies }: CasesServices, id: string): Label => bodies.get(id)?.label ?? { zh: id, en: id }

/** The values of the named fields, personal ones masked. */
export function shownValues({ fields }: CaseType, values: Values, names: readonly string[]): Record<string, Shown> {
  const shown = names.flatMap((name) => {
    const [field, value] = [fields[name], values[name]]
    return field === undefined || value === undefined ? [] : [[name, shownValue(field, value)] as const]
  })
  return Object.fromEntries(shown)
}
type Shown = string | number | boolean | string[]
export function shownValue(field: Field, value: FieldValue): Shown {
  const seen = maskedValue(field, typeof value === 'object' ? [...value] : value) ?? '＊'
  return typeof seen === 'object' ? [...seen] : seen
}

/** Labels of every body and chain that the rows name; of all bodies where a form of `caseType` chooses among them. */
export function namesOf(
  { bodies, chainLabels }: CasesServices,
  items: readonly Pick<CaseItem, 'bodies' | 'cooperating' | 'districts' | 'chains' | 'lead'>[],
  caseType?: CaseType,
): CaseNames {
  const chooses = Object.values(caseType?.fields ?? {}).some(({ kind }) => kind === 'body')
  const named = items.flatMap((item) => [...item.bodies, ...item.cooperating, ...item.districts, item.lead ?? ''])
  const chosen = chooses ? bodies.all.filter(({ until }) => until === null).map(({ id }) => id) : []
  return {
    bodies: labelled([...named, ...chosen], (id) => bodies.get(id)?.label),
    chains: labelled(
      items.flatMap(({ chains }) => chains),
      (id) => (Object.hasOwn(chainLabels, id) ? chainLabels[id] : undefined),
    ),
  }
}

const labelled = (ids: readonly string[], of: (id: string) => Label | undefined): Record<string, Label> =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const label = of(id)
      return label === undefined ? [] : [[id, label] as const]
    }),
  )

const typeOf = (types: ReadonlyMap<string, CaseType>, { definition }: Pick<CaseItem, 'definition'>): CaseType => {
  const caseType = types.get(definition)
  if (caseType === undefined) throw new Error(`No definition ${definition}`)
  return caseType
}

const timesOf = ({ reportedAt, closedAt }: ListedCase): Pick<CaseState, 'reportedAt' | 'closedAt'> => ({
  reportedAt: reportedAt?.toISOString() ?? null,
  closedAt: closedAt?.toISOString() ?? null,
})

const subjectOf = ({ subjectRegister, subjectKey, subjectName }: ListedCase) =>
  subjectRegister === null || subjectKey === null
    ? null
    : { register: subjectRegister, key: subjectKey, name: subjectName ?? subjectKey }
