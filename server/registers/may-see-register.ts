import type { Register } from '@linchpin/pack-kit'
import {
  type Assignment,
  type Belongings,
  isWithin,
  type Permission,
  permissionsOf,
  type Reach,
  reachOfScopes,
  type Scope,
  type Widen,
} from '../people/index.ts'
import type { EntryScope } from './belongings-of.ts'

/** What somebody may do with a register under one permission: with which entries, and as what. */
export interface RegisterAccess {
  /** As one of those who keep it. */
  readonly keeps: Reach
  /** As one of those who may ask to be on it, or for whom it is open: what is their own. */
  readonly asks: Reach
  /** In whatever way. */
  readonly sees: Reach
  /** Besides these, everything that is admitted: the register is public. */
  readonly isPublic: boolean
  /** Whom the person stands for as one who keeps it or asks to be on it. */
  readonly own: EntryScope
}

/** They keep every register, and see those of others. */
const offices: readonly string[] = ['headquarters-office', 'office-director']
/** They coordinate across registers, within their scope. */
const coordinators: readonly string[] = [...offices, 'chain-chief', 'task-force']
/** It answers for a matter throughout the city: where it keeps a register, it keeps all of it. */
const cityWide: readonly string[] = ['department']

export function registerAccess(
  assignments: readonly Assignment[],
  permission: Permission,
  { keptBy, openTo, isPublic }: Pick<Register, 'keptBy' | 'openTo' | 'isPublic'>,
  widen: Widen,
): RegisterAccess {
  const able = assignments.filter(({ role }) => permissionsOf(role).includes(permission))
  const among = (roles: readonly string[]) =>
    able.flatMap(({ role, scope }) => (roles.includes(role) ? [{ role, scope }] : []))
  const held = among([...keptBy, ...offices])
  const keepers = held.map(widest)
  const askers = among(openTo.filter((role) => !keptBy.includes(role))).map(({ scope }) => scope)
  const others = among(coordinators).map(({ scope }) => scope)
  return {
    own: ownOf([...held.map(({ scope }) => scope), ...askers]),
    keeps: reachOfScopes(keepers, widen),
    asks: reachOfScopes(askers, widen),
    sees: reachOfScopes([...keepers, ...askers, ...others], widen),
    isPublic: isPublic && able.length > 0,
  }
}

const widest = ({ role, scope }: Assignment): Scope => (cityWide.includes(role) ? { kind: 'city', id: '' } : scope)

function ownOf(scopes: readonly Scope[]): EntryScope {
  const ids = (...kinds: readonly Scope['kind'][]) =>
    scopes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  return { bodies: ids('district', 'body'), chains: ids('chain'), enterprises: ids('enterprise') }
}

/** Whether there is any entry that the access could cover. */
export const isOpen = ({ sees, isPublic }: RegisterAccess): boolean => isPublic || !isNowhere(sees)

export const isNowhere = (reach: Reach): boolean =>
  reach !== 'city' && Object.values(reach).every((ids: readonly string[]) => ids.length === 0)

/** As what somebody enters anything new; `null`: not at all. */
export const entersAs = ({ keeps, asks }: RegisterAccess): 'keeper' | 'asker' | null =>
  !isNowhere(keeps) ? 'keeper' : !isNowhere(asks) ? 'asker' : null

/** What somebody is to one entry. */
export type Standing = 'keeper' | 'asker' | 'reader'

/** `null`: for this person the entry does not exist. */
export function standingOn(access: RegisterAccess, belongings: Belongings, state: string): Standing | null {
  if (isWithin(access.keeps, belongings)) return 'keeper'
  if (isWithin(access.asks, belongings)) return 'asker'
  return isWithin(access.sees, belongings) || (access.isPublic && state === 'admitted') ? 'reader' : null
}
