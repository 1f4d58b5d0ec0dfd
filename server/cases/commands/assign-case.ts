import type { CaseType } from '@linchpin/pack-kit'
import { dayInChina, holdersOf } from '../../people/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { actingOn } from '../case-row.ts'
import type { Doing } from '../case-work.ts'
import type { CaseItem } from '../cases.tables.ts'
import type { Person } from '../lifecycle/case-state.ts'
import type { CasesServices } from '../services.ts'

export interface Assigning {
  /** `null` takes the handler away, `undefined` leaves it. */
  readonly person: string | null | undefined
  readonly body: string | null
  readonly reason: string | null
}

/** The command that gives a case to somebody. Throws where the person may not act on it, and for a body that is none. */
export async function assigning(
  tx: Database | Transaction,
  services: CasesServices,
  item: CaseItem,
  { person, body, reason }: Assigning,
  at: Date,
): Promise<Doing> {
  if (body !== null && services.bodies.get(body) === undefined) throw new ProblemError('case-body-unknown', { body })
  const handler = typeof person === 'string' ? await handlerOf(tx, services, item, person, at) : person
  return { command: 'assign', handler, body, reason }
}

/** Those who may act on the case, each once. */
export async function possibleHandlers(
  tx: Database | Transaction,
  services: CasesServices,
  item: CaseItem,
  at: Date,
): Promise<readonly Person[]> {
  const caseType = await services.types.under(tx, item.definition)
  const holders = await holdersOf(tx, rolesIn(caseType), actingOn(item), dayInChina(at), services.bodies.widen)
  return [...new Map(holders.map(({ id, name }) => [id, { id, name }])).values()]
}

async function handlerOf(
  tx: Database | Transaction,
  services: CasesServices,
  item: CaseItem,
  id: string,
  at: Date,
): Promise<Person> {
  const found = (await possibleHandlers(tx, services, item, at)).find((each) => each.id === id)
  if (found === undefined) throw new ProblemError('case-handler-unfit')
  return found
}

const rolesIn = ({ moves }: CaseType): readonly string[] => [...new Set(Object.values(moves).flatMap(({ by }) => by))]
