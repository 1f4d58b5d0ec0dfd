/** The way that a kind of case usually goes: which of its states stand in one line, and which are detours. */
interface Move {
  readonly from: readonly string[]
  readonly to: string
}

/**
 * The longest way forward, in the order in which the definition lists the states, from the first state to the first final one that
 * it leads to. Returns, pauses and ends without a result lie beside it.
 */
export function mainLine(
  states: readonly { readonly id: string; readonly isFinal: boolean }[],
  moves: readonly Move[],
): readonly string[] {
  const order = new Map(states.map(({ id }, at) => [id, at]))
  const isForward = (from: string, to: string) => (order.get(from) ?? 0) < (order.get(to) ?? -1)
  const onward = new Map(
    states.map(({ id }) => [
      id,
      moves.filter(({ from, to }) => from.includes(id) && isForward(id, to)).map(({ to }) => to),
    ]),
  )
  const [first] = states
  if (first === undefined) return []
  const ends = states.filter(({ isFinal }) => isFinal).map(({ id }) => id)
  for (const end of ends) {
    const way = longestWay(first.id, end, onward)
    if (way !== null) return way
  }
  return [first.id]
}

/** Edges lead forward only, so that the search ends. */
function longestWay(
  from: string,
  to: string,
  onward: ReadonlyMap<string, readonly string[]>,
  known: Map<string, readonly string[] | null> = new Map(),
): readonly string[] | null {
  if (from === to) return [to]
  const before = known.get(from)
  if (before !== undefined) return before
  let longest: readonly string[] | null = null
  for (const next of onward.get(from) ?? []) {
    const rest = longestWay(next, to, onward, known)
    if (rest !== null && rest.length + 1 > (longest?.length ?? 0)) longest = [from, ...rest]
  }
  known.set(from, longest)
  return longest
}
