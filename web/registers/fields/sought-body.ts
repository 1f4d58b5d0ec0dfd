import type { Bilingual } from '@linchpin/api'

export interface NamedBody {
  readonly key: string
  readonly label: Bilingual
  /** What else it is called. */
  readonly names?: readonly string[]
}

/** All that a body is found by, in one text. */
export const soughtBody = ({ label, names = [] }: NamedBody): string => [label.zh, label.en, ...names].join('\n')
