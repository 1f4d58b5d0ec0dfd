import type { CaseMove } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import { tryRule } from '@linchpin/pack-kit/pages'
import { wording } from '../../platform/problem/index.ts'
import { actingOn, stateOf } from '../case-row.ts'
import type { CaseItem } from '../cases.tables.ts'
import { casesProblems } from '../cases-problems.ts'
import { moverRefusal } from '../lifecycle/decide-move.ts'
import type { CaseRefusal } from '../lifecycle/refusal.ts'
import type { SubjectEntry } from '../services.ts'
import { stateName, type Viewing } from './case-view.ts'

/** The moves from where the case stands: which of them this person may make, and why not the others. */
export function caseMoves(
  { services, who, day }: Viewing,
  item: CaseItem,
  caseType: CaseType,
  subject: SubjectEntry | null,
): CaseMove[] {
  const { pack, roleLabel } = services
  const state = stateOf(item)
  const by = { id: who.id, name: who.name, roles: who.rolesOn(actingOn(item)), mayAssign: false, isAuthority: false }
  const record = { ...subject?.record, ...item.fields }
  if (item.closedAt !== null) return []
  return Object.entries(caseType.moves)
    .filter(([, { from }]) => from.includes(item.state))
    .map(([id, move]) => {
      const refusal = moverRefusal(move, state, { caseType, by, roleLabel })
      const trial = move.needs && pack ? tryRule(caseType, pack, `needs/${id}`, record, day) : undefined
      return {
        ...{ id, label: move.label, reason: move.reason, evidence: move.evidence },
        to: stateName(caseType, move.to),
        asks: [...move.asks],
        by: move.by.map(roleLabel),
        isAllowed: refusal === null,
        refusal: refusal && refusalWords(refusal),
        needs: trial
          ? {
              outcome: trial.outcome === 'computed' ? 'unknown' : trial.outcome,
              summary: trial.summary,
              reasons: [...trial.reasons],
            }
          : null,
      }
    })
}

const refusalWords = ({ refused, params }: CaseRefusal) => ({
  zh: wording(casesProblems[refused], params, 'zh').message,
  en: wording(casesProblems[refused], params, 'en').message,
})
