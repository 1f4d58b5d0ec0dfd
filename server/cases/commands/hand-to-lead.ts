import { type CaseType, emptyFields } from '@linchpin/pack-kit'
import type { CaseItem } from '../case-row.ts'
import type { CaseWork } from '../case-work.ts'
import type { CasesServices } from '../services.ts'

/** A case that was just opened goes to who leads it, where that is named, by the move that the definition has for that. */
export async function handToLead(services: CasesServices, work: CaseWork, item: CaseItem): Promise<CaseItem> {
  const caseType = await services.types.under(work.tx, item.definition)
  const move = assigningMove(caseType, item)
  if (move === null) return item
  return work.act(item.id, { command: 'move', move, values: {}, reason: null, evidence: [] }, null)
}

/** From where a case begins: the move that asks for nothing but a body that answers for it, where that is named already. */
function assigningMove({ fields, moves }: CaseType, item: CaseItem): string | null {
  const found = Object.entries(moves).find(
    ([, move]) =>
      move.from.includes(item.state) &&
      move.to !== item.state &&
      move.reason !== 'required' &&
      move.evidence !== 'required' &&
      move.asks.length > 0 &&
      move.asks.every((name) => fields[name]?.kind === 'body') &&
      emptyFields(move, item.fields).length === 0,
  )
  return found?.[0] ?? null
}
