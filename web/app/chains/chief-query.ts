import type { Entry, EntryList } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { entriesQuery } from '../../registers/register-queries.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { useCity } from '../overview/city-query.ts'

/** A post of the register of chiefs, as far as the page of a chain tells of it. Names of persons come masked. */
export interface ChiefPost {
  readonly key: string
  readonly chain: string
  readonly leader: string | null
  readonly leaderPost: string | null
  readonly appointedOn: string | null
  readonly hasForce: boolean
  readonly forceSetUpOn: string | null
  readonly hasPlan: boolean
  readonly planOn: string | null
  readonly experts: string | null
  readonly institution: string | null
  readonly leadFirms: readonly string[]
  readonly isInvented: boolean
}

export interface Chiefs {
  /** `undefined` until they are known; `null`: the register is not for this person, or the city has none. */
  readonly posts: readonly ChiefPost[] | null | undefined
  readonly register: string | null | undefined
}

/** Who holds the posts today, in all chains. */
export function useChiefs(): Chiefs {
  const register = useCity()?.principal.chainChiefs
  const { data, error } = useQuery({
    ...entriesQuery(register ?? '', { size: '200', 'f._state': 'admitted,proposed' }),
    enabled: typeof register === 'string',
    retry: false,
  })
  if (register === null || (error && !data)) return { posts: null, register }
  return { posts: data && postsOf(data, todayInChina()), register }
}

export function postsOf({ items, names }: Pick<EntryList, 'items' | 'names'>, today: string): readonly ChiefPost[] {
  return items.flatMap(({ key, values, isInvented }) => {
    const chain = text(values.chain)
    const until = text(values.until)
    if (chain === null || (until !== null && until < today)) return []
    const firms = Array.isArray(values.leadFirms) ? values.leadFirms : []
    return [
      {
        ...{ key, chain, isInvented },
        ...{ leader: text(values.leader), leaderPost: text(values.leaderPost), appointedOn: text(values.appointedOn) },
        ...{ hasForce: text(values.taskForce) !== null, forceSetUpOn: text(values.taskForceSetUpOn) },
        ...{ hasPlan: has(values.workPlanOn) || has(values.workPlan), planOn: text(values.workPlanOn) },
        ...{ experts: text(values.expertTeam), institution: text(values.supportingInstitution) },
        leadFirms: firms.map((firm) => nameIn(names, firm)),
      },
    ]
  })
}

type Value = Entry['values'][string] | undefined
const text = (value: Value): string | null => (typeof value === 'string' && value !== '' ? value : null)
const has = (value: Value): boolean => text(value) !== null || (Array.isArray(value) && value.length > 0)
const nameIn = (names: EntryList['names'], key: string): string =>
  Object.values(names).find((each) => each[key] !== undefined)?.[key] ?? key
