import type { CaseType } from '@linchpin/pack-kit'

/** What a case of the type says in one line: the first text that it requires. */
export const titleFieldOf = ({ fields }: CaseType): string | undefined =>
  Object.entries(fields).find(([, { kind, required }]) => kind === 'text' && required)?.[0]
