/** Registers that somebody opens, on this machine: which of them they use most, the latest first among equals. */
const most = 40
const shown = 8

interface Visit {
  readonly register: string
  readonly count: number
  readonly last: number
}

export function noteVisit(person: string, register: string, now: number): void {
  const before = read(person)
  const visit = before.find((each) => each.register === register)
  // Turning pages of one register is one visit.
  const isAgain = visit !== undefined && now - visit.last < 10 * 60_000
  const count = (visit?.count ?? 0) + (isAgain ? 0 : 1)
  const others = before.filter((each) => each.register !== register)
  try {
    localStorage.setItem(nameOf(person), JSON.stringify([{ register, count, last: now }, ...others].slice(0, most)))
  } catch {
    // A browser that forbids storage remembers nothing.
  }
}

export const recentRegisters = (person: string): readonly string[] => mostUsed(read(person))

export const mostUsed = (visits: readonly Visit[]): readonly string[] =>
  visits
    .toSorted((a, b) => b.count - a.count || b.last - a.last)
    .slice(0, shown)
    .map(({ register }) => register)

const nameOf = (person: string): string => `linchpin.registers.${person}`

function read(person: string): readonly Visit[] {
  try {
    const kept = JSON.parse(localStorage.getItem(nameOf(person)) ?? '[]') as unknown
    return Array.isArray(kept) ? (kept as Visit[]).filter(({ register }) => typeof register === 'string') : []
  } catch {
    return []
  }
}
