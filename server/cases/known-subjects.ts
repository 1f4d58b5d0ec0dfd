import type { Transaction } from '../platform/database/index.ts'
import type { CasesServices, SubjectEntry } from './services.ts'

/** Entries that were looked up in this transaction. */
export interface KnownSubjects {
  readonly of: (register: string, key: string) => Promise<SubjectEntry | null>
}

export function keepSubjects(tx: Transaction, subjectOf: CasesServices['subjectOf']): KnownSubjects {
  const known = new Map<string, SubjectEntry | null>()
  return {
    of: async (register, key) => {
      if (key === '') return null
      const name = `${register}/${key}`
      const there = known.get(name)
      if (there !== undefined) return there
      const found = await subjectOf(tx, register, key)
      known.set(name, found)
      return found
    },
  }
}
