/** Where an arrow leads from a card: along its lane, or to the same height of the next lane that has cards. */
export function stepTo<Card>(lanes: readonly (readonly Card[])[], from: Card, key: string): Card | undefined {
  const lane = lanes.findIndex((cards) => cards.includes(from))
  const cards = lanes[lane]
  if (!cards) return undefined
  const at = cards.indexOf(from)
  if (key === 'ArrowDown') return cards[at + 1]
  if (key === 'ArrowUp') return at > 0 ? cards[at - 1] : undefined
  if (key === 'Home') return cards[0]
  if (key === 'End') return cards.at(-1)
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const step = key === 'ArrowRight' ? 1 : -1
  for (let next = lane + step; next >= 0 && next < lanes.length; next += step) {
    const there = lanes[next] ?? []
    if (there.length > 0) return there[Math.min(at, there.length - 1)]
  }
  return undefined
}
