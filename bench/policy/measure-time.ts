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
