import { formatNumber } from '../amount.ts'
import type { Bounds } from './value-steps.ts'

export function StepLegend({ bounds, title }: { bounds: Bounds; title: string }) {
  const named = [
    `< ${formatNumber(bounds[0] ?? 0)}`,
    ...bounds.slice(1).map((bound, at) => `${formatNumber(bounds[at] ?? 0)}–${formatNumber(bound)}`),
    `≥ ${formatNumber(bounds.at(-1) ?? 0)}`,
  ]
  return (
    <span className="step-legend">
      <strong>{title}</strong>
      {named.map((name, step) => (
        <span key={name} className="figure">
          <span className="step-swatch" data-step={step} />
          {name}
        </span>
      ))}
    </span>
  )
}
