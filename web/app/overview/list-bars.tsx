import './light-bar.css'
import type { CaseTally, CityParts } from '@linchpin/api'
import { type CaseParams, casesHref } from '../../cases/index.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { useCity } from './city-query.ts'
import { LightBar } from './light-bar.tsx'
import { dark, type Lights, openOf } from './lights.ts'
import { useOverviewWords } from './words.ts'

interface ListBarsProps {
  /** `undefined` until the first answer. */
  readonly total: CaseTally['total'] | undefined
  /** What the lists are limited to. */
  readonly filter?: CaseParams
}

export const listNames = ['task', 'project', 'problem'] as const

/** The three lists by lateness: a bar each, on one scale, with the way into the list. */
export function ListBars({ total, filter = {} }: ListBarsProps) {
  const words = useOverviewWords()
  const lists = listsOf(useCity()?.principal, total)
  const most = Math.max(...lists.map(({ lights }) => openOf(lights)), 1)
  return (
    <ul className="list-bars">
      {lists.map(({ name, type, lights }) => (
        <li key={name}>
          <AppLink href={casesHref({ ...filter, type })} className="list-bars-name">
            {words.lists[name]}
            <span className="figure list-bars-open"> {total ? openOf(lights) : ''}</span>
          </AppLink>
          <LightBar
            lights={lights}
            of={most}
            hrefOf={(light) => casesHref({ ...filter, type, 'f.light': light } as CaseParams)}
          />
        </li>
      ))}
    </ul>
  )
}

interface ListLights {
  readonly name: (typeof listNames)[number]
  readonly type: string
  readonly lights: Lights
}

/** The city's lists in the order in which officials name them, those without open cases too. */
export function listsOf(
  principal: CityParts['principal'] | undefined,
  counts: readonly (Lights & { readonly type: string })[] | undefined,
): readonly ListLights[] {
  return listNames.flatMap((name) => {
    const type = principal?.[name] ?? null
    if (principal && type === null) return []
    return [{ name, type: type ?? name, lights: counts?.find((each) => each.type === type) ?? dark }]
  })
}
