import type { EntryValue, EntryVersion } from '@linchpin/api'

export interface ChangedField {
  readonly field: string
  readonly to: EntryValue
  readonly person: string
  readonly at: string
}

/** What others made of each field since a revision: the last of them counts. */
export function changedMeanwhile(history: readonly EntryVersion[], revision: number): readonly ChangedField[] {
  const since = history.filter((version) => version.revision > revision).toSorted((a, b) => a.revision - b.revision)
  const last = new Map<string, ChangedField>()
  for (const { changes, person, at } of since)
    for (const [field, { to }] of Object.entries(changes)) last.set(field, { field, to, person, at })
  return [...last.values()]
}
