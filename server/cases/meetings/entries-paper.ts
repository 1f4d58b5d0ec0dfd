import { maskedName } from '../../people/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { type KnownRegisters, movedEntries } from '../../registers/index.ts'
import { keptRows } from './cases-paper.ts'
import type { PaperBody } from './paper-content.ts'

interface Asked {
  readonly register: string
  /** `null`: of the whole city. */
  readonly chain: string | null
  readonly since: string
  readonly sinceAt: string
}

/** A paper from a register: how long it is and what moved on it. */
export async function entriesPaper(
  registers: KnownRegisters,
  db: Database | Transaction,
  { register, chain, since, sinceAt }: Asked,
): Promise<PaperBody> {
  const asked = { since: new Date(sinceAt), chain, limit: keptRows }
  const { total, moved, rows } = await movedEntries({ registers }, db, register, asked)
  const isPersonal = registers.get(register)?.nameField?.field.personal === true
  return {
    kind: 'register',
    since,
    register,
    counts: { total, moved },
    moved: {
      total: moved,
      rows: rows.map(({ key, name, state, movedAt, belongings }) => ({
        row: {
          ...{ id: key, number: null, title: isPersonal ? maskedName(name) : name, state },
          ...{ light: null, due: null, daysLate: 0, lead: null, movedAt: movedAt.toISOString() },
        },
        of: belongings,
      })),
    },
  }
}
