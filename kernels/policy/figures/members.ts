/**
 * The members of a list that share what is said of them: 甲产业、乙产业产值 分别…, 甲率、乙率 均…. What only the last one
 * carries (产值) is given to all of them.
 */

/** Names of the members, one where the words are no list. */
export function membersOf(words: string): readonly string[] {
  const parts = split(words)
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  if (parts.length < 2) return [words]
  const tail = sharedTail(first, last)
  return parts.map((part, at) => (at < parts.length - 1 ? `${part}${tail}` : part))
}

/** Splits at 、 and 和, 及, 与 outside brackets; 和 only where no 、 follows. */
function split(words: string): readonly string[] {
  const bare = words.replace(/等$/, '')
  const parts = bare.split('、')
  const last = parts.at(-1) ?? ''
  const and = /^(.{2,}?)(?:和|及|以及|与)(.{2,})$/.exec(last)
  return and === null ? parts : [...parts.slice(0, -1), and[1] ?? '', and[2] ?? '']
}

function sharedTail(first: string, last: string): string {
  for (const length of [2, 1]) {
    const mark = first.slice(-length)
    const at = last.indexOf(mark)
    if (first.length > length && at >= 0) return last.slice(at + length)
  }
  return ''
}
