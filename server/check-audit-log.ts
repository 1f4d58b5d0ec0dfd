import { besideServer } from './beside-server.ts'
import { chainHolds, type Verified, verifyAudit } from './people/index.ts'

/** Verifies the audit log of the city that the environment names; `head`: the hash of a line that somebody kept. */
export const checkAuditLog = (
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  head: string | undefined,
): Promise<Verified & { readonly heldAt: number | null }> =>
  besideServer(environment, root, async (db) => ({
    ...(await verifyAudit(db)),
    heldAt: head === undefined ? null : await chainHolds(db, head),
  }))
