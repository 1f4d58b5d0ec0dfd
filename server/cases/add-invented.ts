import type { Actor } from '../people/index.ts'
import { asAuthority } from './acting.ts'
import { casesFrom } from './case-items.store.ts'
import { beginWork } from './case-work.ts'
import type { CasesServices } from './services.ts'

export interface InventedCase {
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
  readonly subject: string | null
  readonly state: string
  readonly openedAt: Date
}

const origin = 'demonstration'

/** Invented cases for a demonstration, marked as such, at the states that they are said to be at; once. */
export async function addInventedCases(
  services: CasesServices,
  cases: readonly InventedCase[],
  actor: Omit<Actor, 'at'>,
): Promise<void> {
  const byTime = [...cases].sort((a, b) => a.openedAt.getTime() - b.openedAt.getTime())
  await services.db.transaction(async (tx) => {
    const types = [...new Set(cases.map(({ type }) => type))]
    for (const type of types) if ((await casesFrom(tx, type, 'import', origin)).size > 0) return
    for (const [at, { openedAt, ...opening }] of byTime.entries()) {
      const work = beginWork(tx, services, asAuthority({ ...actor, at: openedAt }))
      const from = { kind: 'import', id: origin, item: String(at), clauses: [] } as const
      await work.open({ ...opening, origin: from, isInvented: true, isQuiet: true })
      await work.finish()
    }
  })
}
