import { type CaseType, emptyFields } from '@linchpin/pack-kit'
import type { CaseWork } from '../case-work.ts'
import type { CaseItem } from '../cases.tables.ts'
import type { CasesServices } from '../services.ts'

/** A case that was just opened goes to who leads it, where that is named, by the move that the definition has for that. */
export async function handToLead(services: CasesServices, work: CaseWork, item: CaseItem): Promise<void> {
  const move = handingMove(await services.types.under(work.tx, item.definition), item)
  if (move === null) return
  await work.act(item.id, { command: 'move', move, values: {}, reason: null, evidence: [] }, null)
}

/**
 * From where a case begins: the move that asks for a body and for nothing that is not there already. `null`: it is with that body
 * as it is, or nobody is named yet.
 */
export function handingMove(
  { fields, moves }: Pick<CaseType, 'fields' | 'moves'>,
  { state, fields: given }: Pick<CaseItem, 'state' | 'fields'>,
): string | null {
  const found = Object.entries(moves).find(
    ([, move]) =>
      move.from.includes(state) &&
      move.to !== state &&
      move.reason !== 'required' &&
      move.evidence !== 'required' &&
      move.asks.some((name) => fields[name]?.kind === 'body') &&
      emptyFields(move, given).length === 0,
  )
  return found?.[0] ?? null
}
