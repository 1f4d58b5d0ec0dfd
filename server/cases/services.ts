import { endOf, stateCouncilCalendar } from '@linchpin/kernels/quantity'
import type { RuleRecord } from '@linchpin/kernels/rules'
import { type CityPack, type Label, ofKind } from '@linchpin/pack-kit'
import type { Belongings, BodyTree } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import type { CaseSubscriber } from './case-changed.ts'
import { type CaseTypes, createCaseTypes } from './case-types.ts'
import type { EndOf } from './deadlines/next-due.ts'
import type { Places } from './lifecycle/case-belongings.ts'

/** An entry of a register, as far as a case that is about it has to know it. */
export interface SubjectEntry {
  readonly name: string
  readonly belongings: Belongings
  /** Its values, for the rules of moves. */
  readonly record: RuleRecord
}

export interface CasesOptions {
  readonly db: Database
  /** Absent: there are no cases, and the routes say so. */
  readonly pack: CityPack | undefined
  readonly bodies: BodyTree
  readonly now: () => Date
  readonly subjectOf: (db: Database | Transaction, register: string, key: string) => Promise<SubjectEntry | null>
  /** Told of every change in its own transaction, before the audit line. */
  readonly subscribers?: readonly CaseSubscriber[]
}

/** What the room works with. */
export interface CasesServices extends CasesOptions {
  readonly types: CaseTypes
  readonly endOf: EndOf
  readonly places: Places
  readonly roleLabel: (role: string) => Label
  readonly chainLabels: Readonly<Record<string, Label>>
  readonly subscribers: readonly CaseSubscriber[]
}

export function createCasesServices(options: CasesOptions): CasesServices {
  const { pack, bodies, subscribers = [] } = options
  const chains = pack === undefined ? [] : ofKind(pack, 'chain')
  const chainLabels = Object.fromEntries(chains.map(({ id, label }) => [id, label]))
  const roles = new Map(pack?.roles.map(({ id, label }) => [id, label]))
  return {
    ...options,
    types: createCaseTypes(pack),
    endOf: (day, duration) => endOf(day, duration, stateCouncilCalendar).day,
    places: { districtOf: bodies.districtOf, isChain: (id) => Object.hasOwn(chainLabels, id) },
    roleLabel: (role) => roles.get(role) ?? { zh: role, en: role },
    chainLabels,
    subscribers,
  }
}
