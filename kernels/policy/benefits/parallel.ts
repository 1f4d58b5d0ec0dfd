/**
 * Members of a list that several amounts are dealt out to: 三星级、四星级、五星级的酒店，分别给予20万元、50万元、100万元.
 *
 * The list carries no mark of where its first member begins and its last one ends. Both are told by the character that
 * the members have in common at their ends (级 in 三星级…五星级的酒店). A range of whole numbers (2—5星级) counts as a list.
 */

/** The text once for each of `count` members, in their order; `null` where it holds no such list. */
export function dealOut(text: string, count: number): readonly string[] | null {
  if (count < 2) return null
  return fromRange(text, count) ?? fromList(text, count)
}

function fromRange(text: string, count: number): readonly string[] | null {
  for (const match of text.matchAll(/(?<![0-9.])([0-9]{1,2})[—–~～至-]([0-9]{1,2})(?=星|[A-Za-z]|级|等)/g)) {
    const first = Number(match[1])
    if (Number(match[2]) - first + 1 !== count) continue
    const rest = text.slice(match.index + match[0].length)
    return Array.from({ length: count }, (_, i) => `${text.slice(0, match.index)}${first + i}${rest}`)
  }
  return null
}

function fromList(text: string, count: number): readonly string[] | null {
  // What stands in brackets behind a member is no part of the list.
  const bare = text.replace(/（[^（）]{0,40}）/g, '')
  for (const run of bare.split(/[，,]/)) {
    const parts = run.split(/、|(?<=级|类|等|档|名)(?:和|或)/)
    for (let at = 0; at + count <= parts.length; at++) {
      const members = cut(parts.slice(at, at + count))
      // A longer list deals out something else.
      if (members === null || parts.length !== count) continue
      const place = bare.indexOf(run)
      const [before, after] = [bare.slice(0, place), bare.slice(place + run.length)]
      return members.names.map((name) => `${before}${members.head}${name}${members.tail}${after}`)
    }
  }
  return null
}

function cut(parts: readonly string[]) {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const mark = first.at(-1) ?? ''
  const at = last.indexOf(mark)
  if (mark === '' || at < 0 || at > 11) return null
  const length = Math.min(first.length, at + 1)
  const names = [first.slice(-length), ...parts.slice(1, -1), last.slice(0, at + 1)]
  return { head: first.slice(0, -length), names, tail: last.slice(at + 1) }
}
