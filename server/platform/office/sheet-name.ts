import { printable } from './printable.ts'

/** A name that Excel accepts: at most 31 characters, none of `[]:*?/\`, no quote at the ends, not used before. */
export function sheetName(wanted: string, used: readonly string[] = []): string {
  const taken = new Set(used.map((name) => name.toLowerCase()))
  const clean = trim(
    printable(wanted)
      .replace(/[[\]:*?/\\\n\r\t]/g, ' ')
      .replace(/\s+/g, ' '),
  )
  // Excel keeps 'History' for itself.
  const base = clean === '' || clean.toLowerCase() === 'history' ? `Sheet ${clean}`.trim() : clean
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`
    const name = trim(base.slice(0, 31 - suffix.length)) + suffix
    if (!taken.has(name.toLowerCase())) return name
  }
}

const trim = (name: string): string => name.replace(/^['\s]+|['\s]+$/g, '')
