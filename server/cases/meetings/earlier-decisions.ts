/** What became of what earlier meetings decided: the first item of the next one. */
import type { DecisionStanding, EarlierDecision } from '@linchpin/api'
import type { Owned, PaperBody } from './paper-content.ts'

interface Work {
  readonly closedAt: string | null
  /** Whether it ended by a way out: for a reason, without a result. */
  readonly isGivenUp: boolean
}

/** A decision is overdue by its own day, whoever the task waits for. */
export function standingOf({ closedAt, isGivenUp }: Work, due: string, day: string): DecisionStanding {
  if (closedAt !== null) return isGivenUp ? 'ended' : 'done'
  return due < day ? 'overdue' : 'underWay'
}

export interface Remembered extends Owned<EarlierDecision> {
  readonly isOfLast: boolean
}

/** Of the last meeting everything, of those before it what is not finished; the overdue first, the longest overdue at the top. */
export function decisionsPaper(remembered: readonly Remembered[]): PaperBody {
  const shown = remembered
    .filter(({ row, isOfLast }) => isOfLast || row.standing === 'overdue' || row.standing === 'underWay')
    .sort(({ row: a }, { row: b }) => order.indexOf(a.standing) - order.indexOf(b.standing) || (a.due < b.due ? -1 : 1))
  const count = (standing: DecisionStanding) => shown.filter(({ row }) => row.standing === standing).length
  return {
    kind: 'decisions',
    counts: {
      done: count('done'),
      ended: count('ended'),
      underWay: count('underWay'),
      overdue: count('overdue'),
    },
    decisions: shown.map(({ row, of }) => ({ row, of })),
  }
}

const order: readonly DecisionStanding[] = ['overdue', 'underWay', 'done', 'ended']
