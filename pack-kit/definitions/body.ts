import { type About, type Definition, frozen, head } from '../definition.ts'

/** 市级, 区级, 中央驻津: who a body belongs to. */
export type BodyLevel = 'city' | 'district' | 'central'
export type BodyKind =
  | 'leaders'
  | 'leadingGroup'
  | 'headquarters'
  | 'office'
  | 'taskForce'
  | 'department'
  | 'district'
  | 'zone'
  /** Places that a plan speaks of together; nobody answers for it. */
  | 'area'
  | 'congress'
  | 'conference'
  | 'institution'

export interface Body<Id extends string = string> extends Definition<'body', Id> {
  readonly bodyKind: BodyKind
  readonly level: BodyLevel
  /** Names that documents use for it, the usual short form first. */
  readonly names: readonly string[]
  readonly parent: string | null
  /** GB/T 2260, of districts. */
  readonly divisionCode: string | null
  /** First and last day of existence, where known to matter. */
  readonly from: string | null
  readonly until: string | null
  readonly successor: string | null
}

export interface BodyParts extends About {
  readonly kind: BodyKind
  readonly level: BodyLevel
  readonly names?: readonly string[]
  readonly parent?: Body
  readonly divisionCode?: string
  readonly from?: `${number}-${number}-${number}`
  readonly until?: `${number}-${number}-${number}`
  readonly successor?: Body
}

/** Somebody who can be asked: a department, a district, an office, a congress. */
export function defineBody<const Id extends string>(id: Id, parts: BodyParts): Body<Id> {
  return frozen({
    ...head('body', id, parts),
    bodyKind: parts.kind,
    level: parts.level,
    names: parts.names ?? [],
    parent: parts.parent?.id ?? null,
    divisionCode: parts.divisionCode ?? null,
    from: parts.from ?? null,
    until: parts.until ?? null,
    successor: parts.successor?.id ?? null,
  })
}
