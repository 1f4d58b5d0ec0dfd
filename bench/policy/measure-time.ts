/** The least milliseconds of `rounds` runs: other work on the machine only ever adds. */
export function leastMs(rounds: number, run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

/**
 * How many times as long `large` takes as `small`, a tenth of it: the best of `rounds`, ten runs of the small one
 * against one of the large one, so that both bear the same share of collected garbage and of other work on the machine.
 */
export function growthOf(rounds: number, small: () => unknown, large: () => unknown): number {
  const tenSmall = () => Array.from({ length: 10 }, small)
  tenSmall()
  // By turns, so that a busy stretch of the machine meets both.
  const times = Array.from({ length: rounds }, () => [leastMs(1, tenSmall), leastMs(1, large)] as const)
  return (10 * Math.min(...times.map(([, ms]) => ms))) / Math.min(...times.map(([ms]) => ms))
}
