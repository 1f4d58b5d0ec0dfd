import type { TryRecord } from './page.ts'

/** An example as values to begin with: those of `fields` that a form can show. */
export function recordOf(
  {
    name,
    day,
    record,
  }: { readonly name: string; readonly day: string; readonly record: Readonly<Record<string, unknown>> },
  fields: readonly string[],
): TryRecord {
  const values = fields.flatMap((field) => {
    const value = Object.hasOwn(record, field) ? record[field] : null
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[field, value]] : []
  })
  return { name, day, record: Object.fromEntries(values) }
}
