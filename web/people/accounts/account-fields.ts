import type { NewPerson, Person, PersonChange } from '@linchpin/api'

/** What the form of an account holds while one types. */
export interface AccountTyped {
  readonly login: string
  readonly name: string
  readonly post: string
  readonly body: string | null
  readonly telephone: string
  /** The number that is kept goes. */
  readonly removesTelephone: boolean
}

export type AccountFault = 'loginFault' | 'nameFault' | 'telephoneFault'

export const typedOf = (person: Person | null): AccountTyped => ({
  login: person?.login ?? '',
  name: person?.name ?? '',
  post: person?.post ?? '',
  body: person?.body?.id ?? null,
  // What is kept shows masked: it is typed anew or stays.
  telephone: '',
  removesTelephone: false,
})

/** What the server would refuse, by field. */
export function accountFaults(typed: AccountTyped): Partial<Record<keyof AccountTyped, AccountFault>> {
  const login = typed.login.trim()
  const telephone = typed.telephone.trim()
  return {
    ...(/^[\w.@-]{2,60}$/.test(login) ? {} : { login: 'loginFault' }),
    ...(typed.name.trim() === '' ? { name: 'nameFault' } : {}),
    ...(telephone === '' || /^[\d+ -]{5,20}$/.test(telephone) ? {} : { telephone: 'telephoneFault' }),
  }
}

export const newAccount = (typed: AccountTyped): NewPerson => ({
  login: typed.login.trim(),
  name: typed.name.trim(),
  post: typed.post.trim() || null,
  body: typed.body,
  telephone: typed.telephone.trim() || null,
})

/** Only what differs from what is kept. */
export function accountChange(person: Person, typed: AccountTyped): PersonChange {
  const { name, post, body, telephone } = newAccount(typed)
  return {
    ...(name === person.name ? {} : { name }),
    ...(post === person.post ? {} : { post }),
    ...(body === (person.body?.id ?? null) ? {} : { body }),
    ...(typed.removesTelephone ? { telephone: null } : telephone === null ? {} : { telephone }),
  }
}
