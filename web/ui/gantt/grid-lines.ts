import type { Tick } from './time-scale.ts'

/** The lines between ticks as one background for all rows: hundreds of rows times dozens of lines need no element each. */
export function gridLines(ticks: readonly Tick[]): string {
  const lines = ticks.slice(1).map(({ at, number }) => {
    const colour = number <= 1 ? 'var(--edge)' : 'var(--line-2)'
    return `linear-gradient(${colour}, ${colour}) ${(at * 100).toFixed(3)}% 0 / 1px 100% no-repeat`
  })
  return lines.length > 0 ? lines.join(', ') : 'none'
}
