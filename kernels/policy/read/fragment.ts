/** What the reading stages pass on: lines and tables that have no offsets yet. */

export interface LineFragment {
  readonly kind: 'line'
  readonly text: string
  readonly heading?: number
  readonly bold?: boolean
}

export interface TableFragment {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
}

export type Fragment = LineFragment | TableFragment

/** A line with the marks of another one. */
export function withText(line: LineFragment, text: string): LineFragment {
  return { ...line, text }
}
