/** On whose behalf something is done to cases: a person with roles and scopes, or an authority that a rule or a meeting gives. */
import type { CaseType } from '@linchpin/pack-kit'
import {
  type Actor,
  type Assignment,
  type Belongings,
  isWithin,
  nobodys,
  type Reach,
  type Who,
} from '../people/index.ts'

export interface Acting {
  readonly actor: Actor
  /** The cases that may be touched at all. */
  readonly reach: Reach
  /** The roles that may be used on a case of such belongings. */
  readonly rolesOn: (caseType: CaseType, belongings: Belongings) => readonly string[]
  /** The roles that may open such a case, and whose it is then beside those that it names. */
  readonly opening: (
    caseType: CaseType,
    subject: Belongings | null,
  ) => { readonly roles: readonly string[]; readonly openedFor: Belongings }
  readonly mayAssign: boolean
  readonly isAuthority: boolean
}

/** A person: by the roles that they hold on the record. About something that they may not see they open nothing. */
export const asPerson = (who: Who, actor: Actor): Acting => ({
  actor,
  reach: who.reach('cases.read'),
  rolesOn: (_caseType, belongings) => who.rolesOn(belongings),
  opening: ({ openedBy }, subject) => {
    const held = who.assignments.filter(({ role }) => openedBy.includes(role))
    const isSeen = subject === null || maySee(who.reach('registers.read'), subject)
    return { roles: isSeen ? held.map(({ role }) => role) : [], openedFor: scopesOf(held) }
  },
  mayAssign: who.permissions.has('cases.assign'),
  isAuthority: false,
})

/** A rule, a meeting, a document: with every role that the definition asks for. Who stands behind it is checked before. */
export const asAuthority = (actor: Actor): Acting => ({
  actor,
  reach: 'city',
  rolesOn: ({ openedBy, moves }) => [...new Set([...openedBy, ...Object.values(moves).flatMap(({ by }) => by)])],
  opening: ({ openedBy }) => ({ roles: openedBy, openedFor: nobodys }),
  mayAssign: true,
  isAuthority: true,
})

/** As registers show their entries: own ones, and those that say nothing of whose they are. */
function maySee(reach: Reach, subject: Belongings): boolean {
  if (reach === 'city' || isWithin(reach, subject)) return true
  return kinds.every((kind) => reach[kind].length === 0 || subject[kind].length === 0)
}
const kinds = ['districts', 'chains', 'bodies', 'enterprises'] as const

function scopesOf(held: readonly Assignment[]): Belongings {
  const ids = (kind: Assignment['scope']['kind']) => [
    ...new Set(held.flatMap(({ scope }) => (scope.kind === kind ? [scope.id] : []))),
  ]
  const districts = ids('district')
  return {
    districts,
    chains: ids('chain'),
    bodies: [...districts, ...ids('body')],
    enterprises: ids('enterprise'),
  }
}
