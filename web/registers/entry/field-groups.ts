import type { RegisterField } from '@linchpin/api'

export type GroupKind = 'basic' | 'figures' | 'flags' | 'files' | 'persons'

export interface FieldGroup {
  /** The register that the fields belong to. */
  readonly of: string
  readonly kind: GroupKind
  readonly fields: readonly RegisterField[]
}

const kindsInOrder: readonly GroupKind[] = ['basic', 'figures', 'flags', 'persons', 'files']

/** Fields as a form and a file show them: the register's own before those of the one that it is of, and alike beside alike. */
export function fieldGroups(fields: readonly RegisterField[], register: string): readonly FieldGroup[] {
  const registers = [...new Set([register, ...fields.map((field) => field.of)])]
  return registers.flatMap((of) =>
    kindsInOrder.flatMap((kind) => {
      const own = fields.filter((field) => field.of === of && kindOf(field) === kind)
      return own.length === 0 ? [] : [{ of, kind, fields: own }]
    }),
  )
}

function kindOf({ kind, isPersonal }: RegisterField): GroupKind {
  if (isPersonal) return 'persons'
  if (kind === 'file') return 'files'
  if (kind === 'flag') return 'flags'
  return kind === 'money' || kind === 'number' ? 'figures' : 'basic'
}
