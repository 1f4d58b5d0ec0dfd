import type { LowToHigh } from '@linchpin/api'
import { percent } from './figures.ts'

/** The middle one as a figure, the range as a line behind it. */
export function RangeBar({ value: { low, medium, high }, most }: { value: LowToHigh; most: number }) {
  const at = (share: number) => `${most > 0 ? Math.min(100, (share / most) * 100) : 0}%`
  const width = `${most > 0 ? Math.min(100, ((high - low) / most) * 100) : 0}%`
  return (
    <span className="range-bar" title={`${percent(low)} – ${percent(medium)} – ${percent(high)}`}>
      <span className="figure">{percent(medium)}</span>
      <span className="range-track" aria-hidden="true">
        <span className="range-fill" style={{ width: at(medium) }} />
        <span className="range-span" style={{ left: at(low), width }} />
      </span>
    </span>
  )
}
