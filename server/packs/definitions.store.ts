import type { AnyDefinition, DefinitionOf, Kind } from '@linchpin/pack-kit'
import { and, eq, inArray } from 'drizzle-orm'
import type { Database, Transaction } from '../platform/database/index.ts'
import { definitionHash } from './definition-hash.ts'
import { definition } from './definitions.tables.ts'

const rowsPerInsert = 200

/** Keeps those that are not yet kept; gives the hash of each, by kind and id as `register/enterprises`. */
export async function keepDefinitions(
  tx: Transaction | Database,
  definitions: readonly AnyDefinition[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const rows = definitions.map((data) => ({
    hash: definitionHash(data),
    kind: data.kind,
    id: data.id,
    data,
    keptAt: now,
  }))
  const hashes = rows.map(({ hash }) => hash)
  const kept = await tx.select({ hash: definition.hash }).from(definition).where(inArray(definition.hash, hashes))
  const known = new Set(kept.map(({ hash }) => hash))
  const added = rows.filter(({ hash }) => !known.has(hash))
  for (let at = 0; at < added.length; at += rowsPerInsert) {
    await tx
      .insert(definition)
      .values(added.slice(at, at + rowsPerInsert))
      .onConflictDoNothing()
  }
  return new Map(rows.map(({ kind, id, hash }) => [`${kind}/${id}`, hash]))
}

/** The definition as it was kept; `undefined` where the hash names none of that kind. */
export async function definitionOf<K extends Kind>(
  db: Transaction | Database,
  kind: K,
  hash: string,
): Promise<DefinitionOf[K] | undefined> {
  const [row] = await db
    .select({ data: definition.data })
    .from(definition)
    .where(and(eq(definition.hash, hash), eq(definition.kind, kind)))
  return row?.data as DefinitionOf[K] | undefined
}
