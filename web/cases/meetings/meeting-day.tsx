import './meeting-state.css'
import { daysBetween, nearness } from '../../ui/days-between.ts'
import { useMeetingWords } from './words.ts'

/** How long it is until a meeting, by shape and word: 3天后, 今天召开, 已过2天. */
export function MeetingDay({ on, today }: { on: string; today: string }) {
  const { countdown } = useMeetingWords()
  const days = daysBetween(today, on)
  const near = nearness(days, 7)
  const text = near === 'today' ? countdown.today : days < 0 ? countdown.gone(-days) : countdown.in(days)
  return (
    <span className="meeting-day" data-near={near}>
      {near === 'far' ? null : (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={shapes[near]} />
        </svg>
      )}
      {text}
    </span>
  )
}

const dial = 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z'
const shapes = { late: `${dial}M8 5v4M8 11v.4`, today: `${dial}M8 4.6V8h3.2`, soon: `${dial}M8 4.6V8` } as const
