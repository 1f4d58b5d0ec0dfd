/** The kinds of meetings of a pack, each with the chains that hold their own. */
import { type Chain, type CityPack, type Meeting, ofKind } from '@linchpin/pack-kit'
import { definitionHash, definitionOf, keepDefinitions } from '../../packs/index.ts'
import { type Assignment, permissionsOf } from '../../people/index.ts'
import type { Transaction } from '../../platform/database/index.ts'
import { attends, isOfChain, runs } from './meeting-roles.ts'
import type { Queries, Series } from './meetings.store.ts'

export interface KnownSeries extends Series {
  readonly definition: Meeting
  readonly chainOf: Chain | null
}

export interface MeetingKinds {
  readonly series: readonly KnownSeries[]
  readonly kind: (id: string) => Meeting | undefined
  readonly chain: (id: string) => Chain | undefined
  /** The definition that a meeting was prepared under. */
  readonly under: (db: Queries, hash: string) => Promise<Meeting>
  readonly keep: (tx: Transaction, meeting: Meeting, now: Date) => Promise<string>
}

export function createMeetingKinds(pack: CityPack | undefined): MeetingKinds {
  const kinds = pack === undefined ? [] : ofKind(pack, 'meeting')
  const chains = pack === undefined ? [] : ofKind(pack, 'chain')
  const series = kinds.flatMap((definition): KnownSeries[] =>
    isOfChain(definition)
      ? chains.map((chain) => ({ kind: definition.id, chain: chain.id, definition, chainOf: chain }))
      : [{ kind: definition.id, chain: null, definition, chainOf: null }],
  )
  const known = new Map(kinds.map((each) => [definitionHash(each), each]))
  return {
    series,
    kind: (id) => kinds.find((each) => each.id === id),
    chain: (id) => chains.find((each) => each.id === id),
    under: async (db, hash) => {
      const there = known.get(hash) ?? (await definitionOf(db, 'meeting', hash))
      if (there === undefined) throw new Error(`No definition ${hash} is kept, though a meeting stands under it`)
      known.set(hash, there)
      return there
    },
    keep: async (tx, meeting, now) => {
      const hashes = await keepDefinitions(tx, [meeting], now)
      return hashes.get(`meeting/${meeting.id}`) ?? definitionHash(meeting)
    },
  }
}

const readers = (assignments: readonly Assignment[]) =>
  assignments.filter(({ role }) => permissionsOf(role).includes('meetings.read'))
const mayRun = (role: string) => permissionsOf(role).includes('meetings.run')

const attended = (definition: Meeting, chain: Chain | null) => ({
  kind: definition,
  chain: chain?.id ?? null,
  taskForce: chain?.taskForce ?? null,
})

export const mayRunMeeting = (assignments: readonly Assignment[], definition: Meeting, chain: Chain | null): boolean =>
  runs(assignments, attended(definition, chain), mayRun)

export const mayReadMeeting = (assignments: readonly Assignment[], definition: Meeting, chain: Chain | null): boolean =>
  attends(readers(assignments), attended(definition, chain)) || mayRunMeeting(assignments, definition, chain)
