/**
 * The members of a list that share what is said of them: 甲产业、乙产业产值 分别…, 甲率、乙率 均…. What only the last one
 * carries (产值) is given to all of them.
 */

/** The names of `count` members, `null` where the words do not list as many. */
export function dealtMembers(words: string, count: number): readonly string[] | null {
  for (const parts of [splitAll(words), words.replace(/等$/, '').split('、')])
    if (parts.length === count) return completed(parts)
  return null
}

/** The members of a list as they are printed. */
export function plainMembers(words: string): readonly string[] {
  return splitAll(words)
}

/** Names of the members of a list, one where the words are none. */
export function membersOf(words: string): readonly string[] {
  return completed(splitAll(words))
}

/** Splits at 、 and, in the last part, at 和, 及, 与. */
function splitAll(words: string): readonly string[] {
  const parts = words.replace(/等$/, '').split('、')
  // 甲与乙、丙与丁 are two.
  const isPaired = parts.slice(0, -1).some((part) => /.{2}[和与及].{2}/.test(part))
  const and = isPaired ? null : /^(.{2,}?)(?:和|以及|及|与)(.{2,})$/.exec(parts.at(-1) ?? '')
  return and === null ? parts : [...parts.slice(0, -1), and[1] ?? '', and[2] ?? '']
}

function completed(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? ''
  const others = parts.slice(0, -1).map((part) => part.replace(/^.*带动(?=.{2})/, ''))
  const tail = others.length === 0 ? '' : sharedTail(others, last)
  return [...others.map((part) => (part.endsWith(tail) ? part : `${part}${tail}`)), last]
}

const carriedTail =
  /(?:零售额|销售额|交易额|成交额|投资额|产值|增加值|营业收入|收入|产量|利润|营收|比重|占比|面积|长度|里程|数量)$/

/** What the last member carries for all: by the ending that the first shares with it, an indicator, or its overhang. */
function sharedTail(others: readonly string[], last: string): string {
  const first = others[0] ?? ''
  for (const length of [2, 1]) {
    const mark = first.slice(-length)
    const at = last.indexOf(mark)
    if (first.length > length && at >= 0)
      return /^[和及与、]/.test(last.slice(at + length)) ? '' : last.slice(at + length)
  }
  if (carriedTail.test(first)) return ''
  const indicator = carriedTail.exec(last)?.[0]
  if (indicator !== undefined) return indicator
  const shortest = Math.min(...others.map((part) => part.length))
  return shortest <= 4 && last.length >= shortest + 2 ? last.slice(shortest) : ''
}
