import type { Person } from '@linchpin/api'
import { readChoices, type TableState } from '../ui/data-table/index.ts'
import type { Language } from '../ui/language.tsx'
import { personState } from './person-state.ts'

export const pageSize = 50
/** In the filter by role: those who have none. */
export const noRole = '-'

/** The persons that a table asks for, with how many there are in all. The whole list is here: a city has some thousands. */
export function listPersons(
  persons: readonly Person[],
  state: TableState,
  language: Language,
  now: Date,
): { readonly rows: readonly Person[]; readonly total: number } {
  const { q, filters, sort, page, size } = state
  const sought = q.toLowerCase()
  const fits = (key: string, values: readonly string[]): boolean => {
    const chosen = readChoices(filters[key] ?? '')
    return chosen.length === 0 || values.some((value) => chosen.includes(value))
  }
  const found = persons.filter(
    (person) =>
      [person.name, person.login, person.post ?? '', person.body?.label[language] ?? ''].some((text) =>
        text.toLowerCase().includes(sought),
      ) &&
      fits('body', [person.body?.id ?? '']) &&
      fits('roles', person.roles.length === 0 ? [noRole] : person.roles.map(({ role }) => role)) &&
      fits('state', [personState(person, now)]),
  )
  const sorted = sort ? found.toSorted(inOrder(sort.key, sort.isDescending, language)) : found
  const atOnce = size ?? pageSize
  return { rows: sorted.slice((page - 1) * atOnce, page * atOnce), total: found.length }
}

function inOrder(key: string, isDescending: boolean, language: Language) {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en')
  const text = (person: Person): string => {
    if (key === 'body') return person.body?.label[language] ?? ''
    return (key === 'login' ? person.login : key === 'post' ? person.post : person.name) ?? ''
  }
  const turn = isDescending ? -1 : 1
  return (a: Person, b: Person) => turn * collator.compare(text(a), text(b))
}
