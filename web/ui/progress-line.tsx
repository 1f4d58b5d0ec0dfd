import './progress-line.css'
import { useUiWords } from './words.ts'

interface ProgressLineProps {
  /** 0 to 1, what is above is full; `null`: nobody knows. */
  readonly share: number | null
  /** What the line tells of. */
  readonly label: string
  /** How much of the time is gone, 0 to 1: a tick on the line. */
  readonly elapsed?: number | undefined
  /** Instead of the percent: `31/64`. */
  readonly text?: string | undefined
  readonly tone?: 'red' | 'yellow' | 'green' | undefined
}

/** How far something has come, beside how far it should have. */
export function ProgressLine({ share, label, elapsed, text, tone }: ProgressLineProps) {
  const words = useUiWords()
  const percent = share === null ? null : Math.round(share * 100)
  const gone = elapsed === undefined ? undefined : Math.round(clamped(elapsed) * 100)
  const said = text ?? (percent === null ? words.none : `${percent}%`)
  return (
    <span
      className="progress-line"
      data-tone={tone && `line-${tone}`}
      title={gone === undefined ? label : `${label}${words.colon}${said}${words.list}${words.progress.elapsed(gone)}`}
    >
      <span
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent === null ? undefined : Math.round(clamped(share ?? 0) * 100)}
        aria-valuetext={gone === undefined ? said : `${said}${words.list}${words.progress.elapsed(gone)}`}
      >
        <span className="progress-fill" style={{ width: `${clamped(share ?? 0) * 100}%` }} />
        {gone === undefined ? null : <span className="progress-tick" style={{ left: `${gone}%` }} />}
      </span>
      <span className="figure">{said}</span>
    </span>
  )
}

const clamped = (share: number): number => Math.min(1, Math.max(0, share))
