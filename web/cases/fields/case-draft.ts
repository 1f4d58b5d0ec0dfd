/** What is typed into the fields of a case, and what of it is sent. */
import type { CaseField } from '@linchpin/api'
import { changedIn, type Draft, draftOf, type FieldValue, readField } from '../../registers/index.ts'

type Sent = Readonly<Record<string, FieldValue>>

export const startDraft = (
  fields: readonly CaseField[],
  values: Readonly<Record<string, FieldValue | undefined>>,
): Draft => draftOf(fields, Object.fromEntries(fields.map((field) => [field.name, listed(field, values[field.name])])))

/** Whether every field can be sent as it stands. */
export const isComplete = (fields: readonly CaseField[], draft: Draft): boolean =>
  fields.every((field) => 'value' in readField(field, draft[field.name]))

/** What differs from what the case has; a field that was emptied is `null`. */
export function changesIn(fields: readonly CaseField[], before: Draft, now: Draft): Sent {
  return Object.fromEntries(
    changedIn(fields, before, now).flatMap((field) => {
      const read = readField(field, now[field.name])
      return 'value' in read ? [[field.name, single(field, read.value)] as const] : []
    }),
  )
}

/** A form holds files as a list; a field of one file is its id. */
const single = ({ kind, isMany }: CaseField, value: FieldValue): FieldValue =>
  kind === 'file' && !isMany && Array.isArray(value) ? ((value as readonly string[]).at(-1) ?? null) : value

const listed = ({ kind, isMany }: CaseField, value: FieldValue | undefined): FieldValue | undefined =>
  kind === 'file' && !isMany && typeof value === 'string' ? [value] : value
