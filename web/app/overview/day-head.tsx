import './overview.css'
import type { CaseTally, CityChain } from '@linchpin/api'
import { formatDay } from '../../ui/date-format.ts'
import { todayInChina } from '../../ui/days-between.ts'
import { type Language, useLanguage } from '../../ui/language.tsx'
import { useCity } from './city-query.ts'
import { daySentence, type Pressing } from './day-sentence.ts'
import { heavierFirst, type KeyTally, sumLights } from './lights.ts'
import { listsOf } from './list-bars.tsx'
import { type OverviewWords, useOverviewWords } from './words.ts'

interface DayHeadProps {
  /** Of the whole of what the person reaches; `undefined` until the first answer. */
  readonly tally: CaseTally | undefined
  readonly chains: readonly CityChain[] | undefined
  readonly byChain: readonly KeyTally[]
  readonly aside?: React.ReactNode
}

/** The day and its one sentence. */
export function DayHead({ tally, chains, byChain, aside }: DayHeadProps) {
  const words = useOverviewWords()
  const { language } = useLanguage()
  const city = useCity()
  const pressing =
    chains?.length === 1
      ? heaviestList(listsOf(city?.principal, tally?.total), words)
      : heaviestChain(chains ?? [], byChain, language)
  return (
    <header className="day-head">
      <div className="day-head-line">
        <h1>
          {words.day.title}
          <span className="quiet">{longDay(language)}</span>
        </h1>
        {aside}
      </div>
      <p className="day-sentence" title={words.day.rule}>
        {tally ? daySentence(sumLights(tally.total), pressing, words) : <span className="skeleton" />}
      </p>
    </header>
  )
}

function heaviestChain(
  chains: readonly CityChain[],
  byChain: readonly KeyTally[],
  language: Language,
): Pressing | undefined {
  const [heaviest] = byChain.toSorted(heavierFirst)
  const chain = chains.find(({ id }) => id === heaviest?.key)
  return heaviest && chain && { ...heaviest, name: chain.label[language] }
}

function heaviestList(lists: ReturnType<typeof listsOf>, words: OverviewWords): Pressing | undefined {
  const [first] = lists.toSorted((one, other) => heavierFirst(one.lights, other.lights))
  return first && { ...first.lights, name: words.listOf(words.lists[first.name]) }
}

function longDay(language: Language): string {
  const today = todayInChina()
  const weekday = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { weekday: 'long', timeZone: 'UTC' })
  const name = weekday.format(new Date(`${today}T00:00Z`))
  return language === 'zh' ? `${formatDay(today, language)} ${name}` : `${name}, ${formatDay(today, language)}`
}
