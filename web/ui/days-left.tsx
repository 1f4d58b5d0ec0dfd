import { daysBetween, nearness, todayInChina } from './days-between.ts'
import { NearMark } from './near-mark.tsx'
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

/** 还有3天, 今天到期, 逾期5天. */
export function DaysLeft(props: DaysLeftProps) {
  const words = useUiWords()
  const { soon = 7, isDone = false } = props
  const isWorking = 'workingDays' in props
  if (isDone) return <NearMark near="far" text={words.due.done} />
  if (!isWorking && props.due === null) return <NearMark near="far" text={words.due.none} />
  const days = isWorking ? props.workingDays : daysBetween(props.today ?? todayInChina(), props.due ?? '')
  const near = nearness(days, soon)
  const { left, late, workingLeft, workingLate, today } = words.due
  const text =
    near === 'today'
      ? today
      : days < 0
        ? (isWorking ? workingLate : late)(-days)
        : (isWorking ? workingLeft : left)(days)
  return <NearMark near={near} text={text} title={isWorking ? undefined : (props.due ?? undefined)} />
}
