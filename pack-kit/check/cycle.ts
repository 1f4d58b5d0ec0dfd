import { finding, type PackFinding } from './problems/index.ts'

/** A finding where following `next` from `start` comes back to it; longer tails are told at the members of the circle. */
export function cycleFindings(
  start: string,
  next: (id: string) => string | null,
  place: string,
): readonly PackFinding[] {
  const path = [start]
  for (let at = next(start); at !== null; at = next(at)) {
    if (at === start) return [finding('cycle-found', place, [...path, start].join(' → '), '')]
    if (path.includes(at)) return []
    path.push(at)
  }
  return []
}
