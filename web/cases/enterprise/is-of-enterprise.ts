import type { SignedIn } from '../../client/session.ts'

/** Somebody of enterprises only: their pages speak plainly, of what was asked and what is to be confirmed. */
export const isOfEnterprise = (person: SignedIn | null): boolean =>
  person !== null && person.roles.length > 0 && person.roles.every(({ scope }) => scope.kind === 'enterprise')
