import { documentDetail } from '../../documents/index.ts'
import { isWithin, type Who } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { caseWithin } from '../case-items.store.ts'
import type { Link } from '../lifecycle/case-state.ts'
import type { CasesServices } from '../services.ts'

export type Linking =
  | { readonly kind: 'entry'; readonly register: string; readonly key: string }
  | { readonly kind: 'case'; readonly id: string }
  | { readonly kind: 'clause'; readonly document: string; readonly clause: string; readonly commitment: string | null }

/** What a case is to be linked to, with its name. Throws `case-link-unknown` for what is not there or out of reach. */
export async function linkTo(tx: Transaction, services: CasesServices, who: Who, to: Linking): Promise<Link> {
  const found = await linkOf(tx, services, who, to)
  if (found === null) throw new ProblemError('case-link-unknown')
  return found
}

async function linkOf(tx: Transaction, services: CasesServices, who: Who, to: Linking): Promise<Link | null> {
  switch (to.kind) {
    case 'entry': {
      const entry = await services.subjectOf(tx, to.register, to.key)
      const isReached = entry !== null && isWithin(who.reach('registers.read'), entry.belongings)
      return isReached ? { ...to, name: entry.name } : null
    }
    case 'case': {
      const item = await caseWithin(tx, to.id, who.reach('cases.read'))
      return item === undefined ? null : { ...to, number: item.number, name: item.title }
    }
    case 'clause': {
      if (!who.permissions.has('documents.read')) return null
      const document = await documentDetail(services.db, to.document)
      const clause = document.clauses.find(({ ref }) => ref === to.clause)
      return clause === undefined ? null : { ...to, name: `${document.title} ${to.clause}` }
    }
  }
}
