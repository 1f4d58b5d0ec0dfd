import type { CommitmentFields } from './commitment-fields.ts'
import { type CommitmentKind, fieldNames } from './commitment-kinds.ts'

/** What a commitment of some kind says, by the names of its fields. */
export type NamedFields = Readonly<Record<string, unknown>>

/** The fields in which two commitments of a kind differ. */
export function changedFields(kind: CommitmentKind, before: CommitmentFields, after: CommitmentFields): string[] {
  const [a, b] = [before as NamedFields, after as NamedFields]
  return fieldNames[kind].filter((name) => canonical(a[name]) !== canonical(b[name]))
}

/** A value as text in which the order of keys does not matter: the database keeps its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}
