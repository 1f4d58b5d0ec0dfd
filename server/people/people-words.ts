import type { HeldRole } from '@linchpin/api'
import { type CityPack, type Label, ofKind } from '@linchpin/pack-kit'
import { officers } from './access/role-permissions.ts'
import type { Assignment, Scope, ScopeKind } from './access/scope.ts'
import type { BodyTree } from './bodies.ts'

const officerLabels: Readonly<Record<string, Label>> = {
  [officers.systemOfficer]: { zh: '系统管理员', en: 'system officer' },
  [officers.securityOfficer]: { zh: '安全管理员', en: 'security officer' },
  [officers.auditOfficer]: { zh: '审计管理员', en: 'audit officer' },
}
const wholeCity: Label = { zh: '全市', en: 'whole city' }

/** In which kinds of scope a role makes sense; a role of the pack itself is held for a body. */
const scopesOfRole: Readonly<Record<string, readonly ScopeKind[]>> = {
  'chain-chief': ['chain', 'city'],
  'headquarters-office': ['city'],
  'office-director': ['city'],
  'task-force': ['chain'],
  department: ['body'],
  district: ['district'],
  enterprise: ['enterprise'],
  institution: ['body'],
  congress: ['body'],
  conference: ['body'],
  inspector: ['city'],
  citizen: [],
}

/** The words for roles and scopes, and which go together. */
export interface PeopleWords {
  readonly roles: readonly {
    readonly id: string
    readonly label: Label
    readonly scopes: readonly ScopeKind[]
    readonly isOfficer: boolean
  }[]
  readonly chains: readonly { readonly id: string; readonly label: Label }[]
  readonly held: (assignment: Assignment) => HeldRole
  readonly bodyLabel: (id: string | null) => { id: string; label: Label } | null
  /** Why a scope does not fit a role; null: it does. */
  readonly scopeFault: (role: string, scope: Scope) => 'role-unknown' | 'scope-unfit' | 'scope-unknown' | null
}

export function peopleWords(pack: CityPack | undefined, bodies: BodyTree): PeopleWords {
  const fromPack = (pack?.roles ?? []).map(({ id, label }) => ({
    id,
    label,
    scopes: scopesOfRole[id] ?? (['body'] as const),
    isOfficer: false,
  }))
  const ofOfficers = Object.entries(officerLabels).map(([id, label]) => ({
    id,
    label,
    scopes: ['city'] as const,
    isOfficer: true,
  }))
  const roles = [...fromPack.filter(({ scopes }) => scopes.length > 0), ...ofOfficers]
  const chains = pack === undefined ? [] : ofKind(pack, 'chain').map(({ id, label }) => ({ id, label }))
  const plain = (id: string): Label => ({ zh: id, en: id })

  const scopeLabel = ({ kind, id }: Scope): Label => {
    if (kind === 'city') return wholeCity
    if (kind === 'chain') return chains.find((chain) => chain.id === id)?.label ?? plain(id)
    return kind === 'enterprise' ? plain(id) : (bodies.get(id)?.label ?? plain(id))
  }
  const isKnown = ({ kind, id }: Scope): boolean => {
    if (kind === 'city') return id === ''
    if (kind === 'enterprise') return id !== ''
    if (kind === 'chain') return chains.some((chain) => chain.id === id)
    const body = bodies.get(id)
    return body !== undefined && (kind === 'body' || body.bodyKind === 'district')
  }
  return {
    roles,
    chains,
    held: ({ role, scope }) => ({
      role,
      label: roles.find(({ id }) => id === role)?.label ?? plain(role),
      scope: { ...scope, label: scopeLabel(scope) },
    }),
    bodyLabel: (id) => (id === null ? null : { id, label: bodies.get(id)?.label ?? plain(id) }),
    scopeFault: (role, scope) => {
      const known = roles.find(({ id }) => id === role)
      if (known === undefined) return 'role-unknown'
      if (!known.scopes.includes(scope.kind)) return 'scope-unfit'
      return isKnown(scope) ? null : 'scope-unknown'
    },
  }
}
