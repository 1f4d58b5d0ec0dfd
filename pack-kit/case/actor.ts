/**
 * Who makes the moves of an example. A role alone is one person, whose name is the id of the role; `acting(role, '王')` is a
 * person by that name, and the same name with two roles is one person with two roles. As data: `department#王`.
 */
import type { Role } from '../role.ts'

export interface Actor {
  readonly kind: 'actor'
  readonly role: string
  readonly person: string
}

export const acting = (role: Role, person: string): Actor => ({ kind: 'actor', role: role.id, person })

export const actorText = (by: Role | Actor): string => (by.kind === 'actor' ? `${by.role}#${by.person}` : by.id)

export function readActor(text: string): { readonly role: string; readonly person: string } {
  const at = text.indexOf('#')
  return at < 0 ? { role: text, person: text } : { role: text.slice(0, at), person: text.slice(at + 1) }
}
