import { type CaseType, type CityPack, ofKind } from '@linchpin/pack-kit'
import { definitionHash, definitionOf, keepDefinitions } from '../packs/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'

/** The case types in force, and those that open cases were begun under. */
export interface CaseTypes {
  readonly current: readonly CaseType[]
  readonly named: (id: string) => CaseType | undefined
  readonly hashOf: (caseType: CaseType) => string
  /** The definition of a case as it was when the case was opened. */
  readonly under: (db: Database | Transaction, hash: string) => Promise<CaseType>
  /** Keeps what is in force, before a case is opened under it. */
  readonly keep: (tx: Transaction, caseType: CaseType, now: Date) => Promise<void>
}

export function createCaseTypes(pack: CityPack | undefined): CaseTypes {
  const current = pack === undefined ? [] : ofKind(pack, 'case')
  const byId = new Map(current.map((each) => [each.id, each]))
  const hashes = new Map(current.map((each) => [each, definitionHash(each)]))
  const known = new Map(current.map((each) => [hashes.get(each) ?? '', each]))
  const under = async (db: Database | Transaction, hash: string): Promise<CaseType> => {
    const there = known.get(hash) ?? (await definitionOf(db, 'case', hash))
    if (there === undefined) throw new Error(`No definition ${hash} is kept, though a case runs under it`)
    known.set(hash, there)
    return there
  }
  return {
    current,
    named: (id) => byId.get(id),
    hashOf: (caseType) => hashes.get(caseType) ?? definitionHash(caseType),
    under,
    keep: async (tx, caseType, now) => void (await keepDefinitions(tx, [caseType], now)),
  }
}
