import { type Closer, openDatabase } from './open-database.ts'
import { chainHolds, type Verified, verifyAudit } from './people/index.ts'
import { connect } from './platform/database/index.ts'
import { readSettings } from './platform/settings.ts'

/** Verifies the audit log of the city that the environment names; `head`: the hash of a line that somebody kept. */
export async function checkAuditLog(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  head: string | undefined,
): Promise<Verified & { readonly heldAt: number | null }> {
  const settings = readSettings(environment, root)
  const closers: Closer[] = []
  try {
    const connection = await openDatabase(settings, closers, 'beside')
    const { db, pool } = connect(connection, settings.city ?? 'tianjin', () => undefined)
    closers.unshift(() => pool.end())
    return { ...(await verifyAudit(db)), heldAt: head === undefined ? null : await chainHolds(db, head) }
  } finally {
    for (const close of closers) await close()
  }
}
