import './days-left.css'
import { daysBetween, nearness, todayInChina } from './days-between.ts'
import { useUiWords } from './words.ts'

type DaysLeftProps = {
  /** From this many days on it is soon. */
  readonly soon?: number | undefined
  readonly isDone?: boolean | undefined
} & (
  | { readonly due: string | null; readonly today?: string }
  /** As the server counted them: working days. */
  | { readonly workingDays: number }
)

/** 还有3天, 今天到期, 逾期5天: a clock's hand by shape, word and colour. */
export function DaysLeft(props: DaysLeftProps) {
  const words = useUiWords()
  const { soon = 7, isDone = false } = props
  const isWorking = 'workingDays' in props
  if (isDone) return <span className="days-left">{words.due.done}</span>
  if (!isWorking && props.due === null) return <span className="days-left">{words.due.none}</span>
  const days = isWorking ? props.workingDays : daysBetween(props.today ?? todayInChina(), props.due ?? '')
  const near = nearness(days, soon)
  const { left, late, workingLeft, workingLate, today } = words.due
  const text =
    near === 'today'
      ? today
      : days < 0
        ? (isWorking ? workingLate : late)(-days)
        : (isWorking ? workingLeft : left)(days)
  return (
    <span className="days-left" data-near={near} title={isWorking ? undefined : (props.due ?? undefined)}>
      {near === 'far' ? null : (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={shapes[near]} />
        </svg>
      )}
      {text}
    </span>
  )
}

const shapes = {
  late: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 5v4M8 11v.4',
  today: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 4.6V8h3.2',
  soon: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12zM8 4.6V8',
} as const
