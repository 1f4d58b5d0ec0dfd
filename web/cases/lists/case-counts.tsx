import '../../ui/count-chips.css'
import './lists.css'
import type { CaseTypeDetail, CaseCounts as Counts } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { readChoices, type TableState, withFilter, writeChoices } from '../../ui/data-table/index.ts'
import { useLanguage } from '../../ui/language.tsx'
import { LightShape } from '../../ui/light-mark.tsx'
import { useUiWords } from '../../ui/words.ts'
import { type CaseParams, countsQuery, typeQuery } from '../case-queries.ts'
import { said } from '../said.ts'
import { useCaseWords } from '../words.ts'

interface CaseCountsProps {
  readonly filter: CaseParams
  /** The chips filter the list that is set so. */
  readonly state: TableState
  readonly onChange: (state: TableState) => void
  /** States mean something within one type only. */
  readonly hasStates?: boolean
}

const noStates = 5

/** How many there are by light and by state; a press shows those. */
export function CaseCounts({ filter, state, onChange, hasStates = true }: CaseCountsProps) {
  const words = useCaseWords()
  const { language } = useLanguage()
  const { task: lightNames } = useUiWords().light
  const { data } = useQuery(countsQuery(filter))
  const { data: type } = useQuery({ ...typeQuery(filter.type ?? ''), enabled: hasStates })
  const chips = (column: string) => {
    const chosen = readChoices(state.filters[column] ?? '')
    return {
      isOn: (key: string) => chosen.includes(key),
      press: (key: string) => {
        const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]
        onChange(withFilter(state, column, writeChoices(next)))
      },
    }
  }
  const [light, at] = [chips('light'), chips('state')]
  return (
    <div className="case-counts" data-screen-only>
      <fieldset aria-label={words.lists.lights}>
        {lightsOf(data).map(({ key, count }) => (
          <button
            key={key}
            type="button"
            className="count-chip"
            aria-pressed={light.isOn(key)}
            aria-label={words.lists.chip(lightNames[key] ?? key, count ?? 0)}
            onClick={() => light.press(key)}
          >
            <LightShape light={key} />
            {lightNames[key]}
            <span className="figure">{count ?? <span className="skeleton" style={{ width: '1.5em' }} />}</span>
          </button>
        ))}
      </fieldset>
      {hasStates ? (
        <fieldset aria-label={words.lists.states}>
          {statesOf(data, type).map(({ key, label, count }) => (
            <button
              key={key}
              type="button"
              className="count-chip"
              aria-pressed={at.isOn(key)}
              disabled={label === null}
              aria-label={label === null ? undefined : words.lists.chip(label[language], count)}
              onClick={() => at.press(key)}
            >
              {(label && said(label, language)) ?? <span className="skeleton" style={{ width: '5em' }} />}
              <span className="figure">{label === null ? '' : count}</span>
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  )
}

const lights = ['red', 'yellow', 'green', 'noData'] as const
const waiting = (at: number) => ({ key: String(at), label: null, count: 0 })

/** In the order of the definition. */
function statesOf(counts: Counts | undefined, type: CaseTypeDetail | undefined) {
  if (counts === undefined) return Array.from({ length: noStates }, (_, at) => waiting(at))
  const rank = (key: string) => type?.states.findIndex(({ id }) => id === key) ?? 0
  return counts.states.toSorted((one, other) => rank(one.key) - rank(other.key))
}

/** All four, so that none seems forgotten. */
const lightsOf = (counts: Counts | undefined) =>
  lights.map((key) => ({
    key,
    count: counts === undefined ? undefined : (counts.lights.find((light) => light.key === key)?.count ?? 0),
  }))
