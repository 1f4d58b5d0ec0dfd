/** Upper bounds of the steps but the last, rising; a value on a bound belongs to the step above it. */
export type Bounds = readonly number[]

/** Steps with about the same number of areas each, at round numbers; fewer where values are few or alike. */
export function stepBounds(values: readonly number[], steps = 5): Bounds {
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b)
  const bounds: number[] = []
  for (let step = 1; step < steps; step += 1) {
    const bound = roundNumber(sorted[Math.floor((sorted.length * step) / steps)] ?? Number.NaN)
    const first = sorted[0] ?? 0
    if (Number.isFinite(bound) && bound > first && bound > (bounds.at(-1) ?? -Infinity)) bounds.push(bound)
  }
  return bounds
}

/** Counted from 0. */
export function stepOf(value: number, bounds: Bounds): number {
  const at = bounds.findIndex((bound) => value < bound)
  return at < 0 ? bounds.length : at
}

/** To two digits: people read 120, not 118.4. */
function roundNumber(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return Number((Math.round(value / unit) * unit).toPrecision(12))
}
