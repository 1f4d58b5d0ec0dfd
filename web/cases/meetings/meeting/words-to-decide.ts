/** What of the minutes is to be decided: what is marked, otherwise the line of the cursor where it begins with 定：. */
export function wordsToDecide(text: string, start: number, end: number): string {
  const marked = text.slice(start, end).trim()
  if (marked !== '') return withoutPrefix(marked) ?? marked
  const from = text.lastIndexOf('\n', start - 1) + 1
  const until = text.indexOf('\n', start)
  return withoutPrefix(text.slice(from, until < 0 ? text.length : until)) ?? ''
}

const withoutPrefix = (line: string): string | undefined => /^\s*(?:议定|定)[：:]\s*([\s\S]*)$/.exec(line)?.[1]?.trim()
