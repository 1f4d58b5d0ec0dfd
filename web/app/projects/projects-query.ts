import type { CaseList, EntryList } from '@linchpin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { caseKeys } from '../../cases/case-queries.ts'
import { askApi } from '../../client/api-client.ts'
import { stringifySearch } from '../../client/search-string.ts'
import { useCity } from '../overview/city-query.ts'
import { caseColumns, entryColumns, type Project, projectsOf } from './project.ts'

export interface Projects {
  readonly projects: readonly Project[]
  /** The register holds more than are read at once. */
  readonly isCut: boolean
}

const pageSize = '200'
const mostPages = 15

/** Every project within reach, from the register and its cases: what the wall chart and the map draw. */
const projectsQuery = (register: string, type: string | null) =>
  queryOptions({
    queryKey: [...caseKeys.all, 'projects', register, type],
    queryFn: async ({ signal }): Promise<Projects> => {
      const [entries, cases] = await Promise.all([
        allPages((after) =>
          askApi<EntryList>(
            `/registers/${encodeURIComponent(register)}/entries${stringifySearch({
              ...{ 'f._state': 'admitted', size: pageSize, columns: entryColumns.join(','), after },
            })}`,
            { signal },
          ),
        ),
        type === null
          ? { items: [], isCut: false }
          : allPages((after) =>
              askApi<CaseList>(
                `/cases${stringifySearch({ type, status: 'all', limit: pageSize, columns: caseColumns.join(','), after })}`,
                { signal },
              ),
            ),
      ])
      return { projects: projectsOf(entries.items, cases.items), isCut: entries.isCut || cases.isCut }
    },
    staleTime: 30_000,
  })

async function allPages<T>(
  ask: (after: string | undefined) => Promise<{ readonly items: readonly T[]; readonly next: string | null }>,
): Promise<{ readonly items: readonly T[]; readonly isCut: boolean }> {
  const items: T[] = []
  let after: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { items: found, next } = await ask(after)
    items.push(...found)
    if (next === null) return { items, isCut: false }
    after = next
  }
  return { items, isCut: true }
}

/** `register` is `undefined` until it is known, `null` where the city has none. */
export function useProjects(isEnabled = true) {
  const city = useCity()
  const register = city?.principal.majorProjects
  const answer = useQuery({
    ...projectsQuery(register ?? '', city?.principal.project ?? null),
    enabled: isEnabled && typeof register === 'string',
  })
  return { ...answer, register }
}
