/** The least milliseconds of `rounds` runs of something that has to be waited for: other work on the machine only ever adds. */
export async function leastMsOf(rounds: number, run: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    await run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}
