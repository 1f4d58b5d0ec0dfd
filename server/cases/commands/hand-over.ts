import type { Leaving } from '../../people/index.ts'
import { asAuthority } from '../acting.ts'
import { beginWork } from '../case-work.ts'
import { casesInHandOf, countInHandOf } from '../handled-cases.store.ts'
import type { CasesServices } from '../services.ts'
import { possibleHandlers } from './assign-case.ts'

/**
 * What somebody who leaves has in hand goes to somebody else; where that person may not act on a case, it goes back to all who may,
 * and is in nobody's hands.
 */
export const leavingCases = (services: CasesServices): Leaving => ({
  openWork: countInHandOf,
  handOver: async (tx, from, to, actor) => {
    const cases = await casesInHandOf(tx, from.id)
    const work = beginWork(tx, services, asAuthority(actor))
    const reason = `${from.name}离岗移交`
    for (const item of cases) {
      const fit = (await possibleHandlers(tx, services, item, actor.at)).find(({ id }) => id === to.id)
      await work.act(item.id, { command: 'assign', handler: fit ?? null, body: null, reason }, null)
    }
    await work.finish()
    return cases.length
  },
})
