import { newCaseHref } from '../../cases/index.ts'
import { useMay } from '../../client/session.ts'
import { useCity } from '../overview/city-query.ts'

export interface NewProblem {
  /** The enterprise that it is about, by its key. */
  readonly enterprise?: string | null
  readonly title: string
  readonly chain?: string | null
  /** A body; without one the task force of the chain. */
  readonly responsible?: string | null
}

/** The address of the form of a new problem, filled in; `null` for whoever opens none, and where the city has none. */
export function useProblemHref(): ((problem: NewProblem) => string) | null {
  const city = useCity()
  const type = city?.principal.problem
  const may = useMay('cases.open')
  if (!type || !may) return null
  return ({ enterprise, title, chain, responsible }) => {
    const force = city.chains.find(({ id }) => id === chain)?.taskForce?.id
    const given = { title, type: 'supply', chain, responsible: responsible ?? force }
    const values = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value] as const] : []))
    return newCaseHref(type, enterprise ?? undefined, Object.fromEntries(values))
  }
}
