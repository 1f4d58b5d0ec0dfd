/** What a product is made from, level by level, and what it goes into. */
export interface Step {
  readonly key: string
  /** The product of the level before that it hangs on. */
  readonly of: string
  readonly level: number
}

/** Each product once, at its nearest level; circles end where they come back. `next`: the products one level on. */
export function productLevels(
  start: string,
  next: (key: string) => readonly string[],
  levels: number,
): readonly Step[] {
  const seen = new Set([start])
  const steps: Step[] = []
  let edge = [start]
  for (let level = 1; level <= levels && edge.length > 0; level++) {
    const found = edge.flatMap((of) => next(of).map((key) => ({ key, of, level })))
    edge = []
    for (const step of found) {
      if (seen.has(step.key)) continue
      seen.add(step.key)
      steps.push(step)
      edge.push(step.key)
    }
  }
  return steps
}
