import type { CaseRevealed } from '@linchpin/api'
import { type Actor, type Reach, recordAudit } from '../../people/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { auditSubject } from '../case-audit.ts'
import { caseWithin } from '../case-items.store.ts'
import type { CasesServices } from '../services.ts'

/** One personal value as it is; that somebody looked is written down with it. */
export function revealValue(
  { db, types }: CasesServices,
  reach: Reach,
  actor: Actor,
  id: string,
  name: string,
): Promise<CaseRevealed> {
  return db.transaction(async (tx) => {
    const item = await caseWithin(tx, id, reach)
    if (item === undefined) throw new ProblemError('case-not-found', { id })
    const caseType = await types.under(tx, item.definition)
    const field = Object.hasOwn(caseType.fields, name) ? caseType.fields[name] : undefined
    if (!field?.personal) throw new ProblemError('case-field-unknown', { field: name })
    const value = item.fields[name] ?? null
    const detail = { number: item.number, field: name }
    await recordAudit(tx, actor, [{ action: 'case.personalSeen', subject: auditSubject(id), detail }])
    return { field: name, value: typeof value === 'object' ? value && [...value] : String(value) }
  })
}
