/**
 * Soft line breaks (Shift+Enter): in a heading or a centred title they only shape the lines, so the lines are one;
 * elsewhere they stand for paragraphs (text pasted from the web), unless a long line simply goes on in the next.
 */
export function splitSoftLines(text: string, oneLine: boolean): readonly string[] {
  const lines = text.split('\n')
  if (lines.length === 1) return lines
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (before !== undefined && before.trim() !== '' && line.trim() !== '' && (oneLine || goesOn(before, line))) {
      joined[joined.length - 1] = join(before, line)
    } else joined.push(line)
  }
  return joined
}

/** Joins two lines of one paragraph: a space only where two words of Latin script would touch. */
export function join(before: string, after: string): string {
  const left = before.trimEnd()
  const right = after.trimStart()
  return `${left}${/[A-Za-z0-9,.;:)]$/.test(left) && /^[A-Za-z(]/.test(right) ? ' ' : ''}${right}`
}

function goesOn(before: string, after: string): boolean {
  const shown = before.trim()
  return (
    shown.length >= 20 && !/[。；：！？…”）)》.;:!?]$/.test(shown) && !/^[\s\u3000]/.test(after) && !startsItem(after)
  )
}

/** Whether a line begins with the number of a clause or an item. */
export function startsItem(line: string): boolean {
  return /^(?:第?[一二三四五六七八九十百零〇]+[、编章节款条．.]|[（(][一二三四五六七八九十\d]+[）)]|\d+[、．.)）]|[①-⑳])/.test(
    line.trim(),
  )
}
