import { daysBetween, nearness } from '../../ui/days-between.ts'
import { NearMark } from '../../ui/near-mark.tsx'
import { useMeetingWords } from './words.ts'

/** How long it is until a meeting: 3天后, 今天召开, 已过2天. */
export function MeetingDay({ on, today }: { on: string; today: string }) {
  const { countdown } = useMeetingWords()
  const days = daysBetween(today, on)
  const near = nearness(days, 7)
  const text = near === 'today' ? countdown.today : days < 0 ? countdown.gone(-days) : countdown.in(days)
  return <NearMark near={near} text={text} />
}
