/** What is wrong with the lines of a file: how many of each kind, and the first of them by number. */

const shown = 5

export class BadLines {
  readonly #path: string
  readonly #kinds = new Map<string, { count: number; first: string[] }>()

  constructor(path: string) {
    this.#path = path
  }

  add(kind: string, line: number, given: string): void {
    const known = this.#kinds.get(kind) ?? { count: 0, first: [] }
    known.count++
    if (known.first.length < shown) known.first.push(`line ${line} (${given.slice(0, 60)})`)
    this.#kinds.set(kind, known)
  }

  get count(): number {
    return [...this.#kinds.values()].reduce((sum, { count }) => sum + count, 0)
  }

  /** One line for each kind. */
  get text(): string {
    return [...this.#kinds]
      .map(([kind, { count, first }]) => {
        const rest = count > first.length ? `, and ${count - first.length} more` : ''
        return `${this.#path}: ${count} × ${kind}: ${first.join(', ')}${rest}\n`
      })
      .join('')
  }
}

/** A file that cannot be worked with; the message says what was given, what is accepted and what to do. */
export class BadFile extends Error {}
