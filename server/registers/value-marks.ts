import type { StoredVersion } from './entry-history.store.ts'
import type { Values } from './entry-values.ts'

/** Where a value comes from. */
export interface Mark {
  readonly source: string | null
  readonly asOf: string | null
  readonly confirmed: boolean
  readonly at: Date
  readonly person: string
  readonly import: number | null
}

/** For each field that is filled in, the change that gave it its value, and whether somebody confirmed it since. */
export function valueMarks(history: readonly StoredVersion[], values: Values): Readonly<Record<string, Mark>> {
  const marks = new Map<string, Mark>()
  for (const version of history) {
    const { kind, changes, confirms, source } = version
    if (kind === 'withdrawn') marks.clear()
    if (kind === 'added') for (const field of Object.keys(values)) marks.set(field, markOf(version))
    if (kind === 'changed') for (const field of Object.keys(changes ?? {})) marks.set(field, markOf(version))
    for (const field of confirms ?? []) {
      const mark = marks.get(field)
      if (mark !== undefined) marks.set(field, { ...mark, source: source ?? mark.source, confirmed: true })
    }
  }
  return Object.fromEntries([...marks].filter(([field]) => Object.hasOwn(values, field)))
}

const markOf = ({ source, asOf, confirmed, at, personName, importId }: StoredVersion): Mark => ({
  source,
  asOf,
  confirmed,
  at,
  person: personName,
  import: importId,
})
