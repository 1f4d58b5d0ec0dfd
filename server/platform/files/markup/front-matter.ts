export interface FrontMatter {
  readonly metadata: Readonly<Record<string, string>>
  /** The text after it. */
  readonly rest: string
}

/**
 * YAML front matter as documents carry it: `key: value`, quoted or not, lists by dashes or brackets (joined by line
 * ends), folded and literal blocks. Keys in lower case. What is not of that form is kept as part of the value before.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  if (match === null) return null
  const lines = (match[1] ?? '').split(/\r?\n/)
  if (!lines.some((line) => keyLine.test(line))) return null
  const values = new Map<string, string[]>()
  let current: string[] | null = null
  for (const line of lines) {
    const pair = keyLine.exec(line)
    if (pair !== null) {
      current = []
      values.set((pair[1] ?? '').trim().toLowerCase(), current)
      const value = (pair[2] ?? '').trim()
      if (value !== '' && !/^[|>][+-]?$/.test(value)) current.push(...scalars(value))
    } else if (current !== null && line.trim() !== '' && !line.trimStart().startsWith('#')) {
      current.push(unquote(line.trim().replace(/^-\s+/, '')))
    }
  }
  const metadata: Record<string, string> = {}
  for (const [key, value] of values) {
    if (value.length > 0) metadata[key] = value.join('\n')
  }
  return { metadata, rest: text.slice(match[0].length) }
}

const keyLine = /^([^\s#'":,[\]{}-][^:'"]{0,60}?)\s*:(?:\s+(.*))?$/

function scalars(value: string): readonly string[] {
  const list = /^\[(.*)\]$/.exec(value)
  if (list === null) return [unquote(value)]
  return (list[1] ?? '')
    .split(',')
    .map((item) => unquote(item.trim()))
    .filter((item) => item !== '')
}

function unquote(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'")
  if (/^".*"$/.test(value)) return value.slice(1, -1).replace(/\\(["\\/])/g, '$1')
  return value.replace(/\s+#\s.*$/, '')
}
