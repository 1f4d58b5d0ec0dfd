import type { MeetingSeries } from '@linchpin/api'
import { Button } from 'antd'
import { Fragment, useState } from 'react'
import { AppLink } from '../../../ui/app-link.tsx'
import { formatDay } from '../../../ui/date-format.ts'
import { useLanguage } from '../../../ui/language.tsx'
import { MeetingDay } from '../meeting-day.tsx'
import { meetingHref } from '../meeting-href.ts'
import { useMeetingWords } from '../words.ts'
import { groupSeries, nextOf } from './group-series.ts'
import type { Preparing } from './prepare-dialog.tsx'

interface SeriesTableProps {
  readonly series: readonly MeetingSeries[]
  readonly today: string
  readonly onPrepare: (preparing: Preparing) => void
}

/** One line for each kind of meeting; where each chain holds its own, they fold out. */
export function SeriesTable({ series, today, onPrepare }: SeriesTableProps) {
  const words = useMeetingWords()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const toggle = (kind: string) =>
    setOpened((before) => new Set(before.has(kind) ? [...before].filter((each) => each !== kind) : [...before, kind]))
  return (
    <table className="series-table card">
      <thead>
        <tr>
          <th>{words.list.kind}</th>
          <th>{words.list.rhythm}</th>
          <th>{words.list.last}</th>
          <th>{words.list.next}</th>
          <th>
            <span className="visually-hidden">{words.list.prepare}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groupSeries(series).map(({ kind, of }) => {
          const [first] = of
          if (first === undefined) return null
          const isOne = of.length === 1
          const isOpen = opened.has(kind)
          return (
            <Fragment key={kind}>
              <SeriesRow
                series={first}
                today={today}
                onPrepare={onPrepare}
                {...(isOne ? {} : { chains: { count: of.length, isOpen, toggle: () => toggle(kind) }, all: of })}
              />
              {!isOne && isOpen
                ? of.map((each) => (
                    <SeriesRow key={each.chain?.id} series={each} today={today} onPrepare={onPrepare} isOfChain />
                  ))
                : null}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

interface SeriesRowProps {
  readonly series: MeetingSeries
  readonly today: string
  readonly onPrepare: (preparing: Preparing) => void
  readonly isOfChain?: boolean
  readonly chains?: { readonly count: number; readonly isOpen: boolean; readonly toggle: () => void }
  /** Of the same kind. */
  readonly all?: readonly MeetingSeries[]
}

function SeriesRow({ series, today, onPrepare, isOfChain = false, chains, all }: SeriesRowProps) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const told = all ? nextOf(all) : series
  const day = (iso: string | null) => (iso === null ? null : formatDay(iso, language))
  const name = isOfChain ? series.chain?.label[language] : series.label[language]
  const chain = all === undefined && !isOfChain ? series.chain?.label[language] : undefined
  return (
    <tr data-chain={isOfChain || undefined}>
      <td>
        <span className="series-name">{name}</span>
        {chain ? <span className="quiet series-chain">{chain}</span> : null}
        {chains ? (
          <button type="button" className="text-button" aria-expanded={chains.isOpen} onClick={chains.toggle}>
            {chains.isOpen ? words.list.hideChains : words.list.chains(chains.count)}
          </button>
        ) : null}
        {isOfChain ? null : <span className="quiet series-body">{series.heldBy.label[language]}</span>}
      </td>
      <td>{series.every === null ? words.whenNeeded : words.every[series.every]}</td>
      <td className="figure">{day(told.lastHeldOn) ?? <span className="quiet">{words.list.never}</span>}</td>
      <td className="series-next">
        <NextMeeting series={told} today={today} />
      </td>
      <td className="series-act">
        <SeriesAction series={series} isMany={all !== undefined} onPrepare={onPrepare} />
      </td>
    </tr>
  )
}

function NextMeeting({ series, today }: { series: MeetingSeries; today: string }) {
  const words = useMeetingWords()
  const { language } = useLanguage()
  const { current, dueOn } = series
  if (current?.state === 'held') return <strong className="series-live">{words.state.held}</strong>
  const on = current?.on ?? dueOn
  if (on === null) return <span className="quiet">{words.list.notPlanned}</span>
  return (
    <>
      {current ? null : <span className="quiet">{words.list.dueOn} </span>}
      <span className="figure">{formatDay(on, language)}</span> <MeetingDay on={on} today={today} />
    </>
  )
}

function SeriesAction({
  series,
  isMany,
  onPrepare,
}: {
  series: MeetingSeries
  isMany: boolean
  onPrepare: (preparing: Preparing) => void
}) {
  const words = useMeetingWords()
  const { current, mayRun, kind, chain, label, dueOn } = series
  if (isMany) return null
  if (current) {
    const isLive = current.state === 'held' && mayRun
    return (
      <AppLink className="button-link" data-primary={isLive || undefined} href={meetingHref(current.id)}>
        {isLive ? words.list.takeMinutes : words.list.open}
      </AppLink>
    )
  }
  if (!mayRun) return null
  return <Button onClick={() => onPrepare({ kind, chain, label, dueOn })}>{words.list.prepare}</Button>
}
