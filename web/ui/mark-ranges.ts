/** The ranges of `text` to mark, sorted and without overlap: the given range and every place of every word. */
export function markRanges(text: string, words: readonly string[], from: number, to: number): [number, number][] {
  const ranges: [number, number][] = to > from ? [[from, Math.min(to, text.length)]] : []
  const folded = text.toLowerCase()
  for (const word of words) {
    const sought = word.toLowerCase()
    if (sought === '' || folded.length !== text.length) continue
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length)) {
      ranges.push([at, at + sought.length])
    }
  }
  ranges.sort((a, b) => a[0] - b[0])
  const merged: [number, number][] = []
  for (const [start, end] of ranges) {
    const last = merged.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
