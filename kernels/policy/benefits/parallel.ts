/**
 * Members of a list that several amounts are dealt out to: 三星级、四星级、五星级的酒店，分别给予20万元、50万元、100万元.
 *
 * The list carries no mark of where its first member begins and its last one ends. Both are told by the character that
 * the members have in common at their ends (级 in 三星级…五星级的酒店); without one, the list is cut at the verbs before it.
 * A range of whole numbers (2—5星级) counts as a list.
 */

/** The text once for each of `count` members, in their order; `null` where it holds no such list. */
export function dealOut(text: string, count: number): readonly string[] | null {
  if (count < 2 || count > 12 || text.length > 400) return null
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
  const runs = bare.split(/[，,]/)
  // A list is a whole phrase or, in one with several lists, an attribute of it: 国家级、省级主办的会议、展会.
  for (const run of [...runs, ...runs.flatMap((words) => words.split(/(?<=的)/))]) {
    const strict = run.split(/、|(?<=[级类等档名位%元强家])(?:和|或|以及|及)/)
    const parts = strict.length === count ? strict : run.split(/、|和|以及/)
    if (parts.length !== count) continue
    const { head, names, tail } = cut(parts)
    const place = bare.indexOf(run)
    const [before, after] = [bare.slice(0, place), bare.slice(place + run.length)]
    return names.map((name) => `${before}${head}${name}${tail}${after}`)
  }
  return null
}

function cut(parts: readonly string[]) {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const between = parts.slice(1, -1)
  const mark = first.at(-1) ?? ''
  const at = last.indexOf(mark)
  if (mark !== '' && at >= 0 && at <= 11 && between.every((part) => part.endsWith(mark))) {
    const length = Math.min(first.length, longestName(first, last.slice(0, at + 1)))
    const names = [first.slice(-length), ...between, last.slice(0, at + 1)]
    return { head: first.slice(0, -length), names, tail: last.slice(at + 1) }
  }
  const opened = verbs.exec(first)?.[0].length ?? 0
  const tail = /(?:以上)?的[^的]{1,24}$/.exec(last)?.[0] ?? ''
  const names = [first.slice(opened), ...between, last.slice(0, last.length - tail.length)]
  return { head: first.slice(0, opened), names, tail }
}

const verb = '认定为|评定为|评为|列为|获得|取得|入选|通过|达到|突破|超过|新建|引进|制定|制订|承担|建设'
const verbs = new RegExp(`^.{0,60}(?:(?:${verb})的?|对|为)`)
const behindVerb = new RegExp(`(?:${verb}|为|的|按)([^为的按]{1,8})$`)

/** How much of `first` is its name: a number with its unit, what stands behind the last verb, or as much as in the last. */
function longestName(first: string, lastName: string): number {
  const number = /^[0-9]/.test(lastName) ? /[0-9][0-9.]*[^0-9]{0,6}$/.exec(first)?.[0] : undefined
  return (number ?? behindVerb.exec(first)?.[1] ?? /对([^对]{1,5})$/.exec(first)?.[1] ?? lastName).length
}
