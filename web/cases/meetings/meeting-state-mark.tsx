import './meeting-state.css'
import type { MeetingState } from '@linchpin/api'
import { useMeetingWords } from './words.ts'

/** A state by shape and word. */
export function MeetingStateMark({ state }: { state: MeetingState }) {
  const words = useMeetingWords()
  return (
    <span className="meeting-state" data-state={state}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {words.state[state]}
    </span>
  )
}

const shapes: Readonly<Record<MeetingState, string>> = {
  preparing: 'M3 13l1-3.2L11 2.8l2.2 2.2-7 7z',
  frozen: 'M4 7h8v6.5H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  held: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 5v3.2l2.2 1.4',
  closed: 'M2.6 8.6l3.6 3.7L13.4 4',
}
