/**
 * Notes below a table that say what a marked number is: ②指标为2019年数值, ①为五年累计.
 */

export interface Note {
  /** Year that the note gives the number, `null` without one. */
  readonly year: number | null
  /** Whether the number is of the whole plan period. */
  readonly isOverPeriod: boolean
}

const marks = '①②③④⑤⑥⑦⑧⑨⑩'

/** Notes by their marks, looked for behind the table. */
export function readNotes(text: string, tableEnd: number): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>()
  const below = text.slice(tableEnd, tableEnd + 1200)
  for (const match of below.matchAll(/([①②③④⑤⑥⑦⑧⑨⑩])([^①②③④⑤⑥⑦⑧⑨⑩\n]{2,80})/g)) {
    const words = match[2] ?? ''
    const year = /((?:19|20)\d\d)年/.exec(words)?.[1]
    notes.set(match[1] ?? '', {
      year: year === undefined ? null : Number(year),
      isOverPeriod: /年均|累计|五年/.test(words) && year === undefined,
    })
  }
  return notes
}

/** The note that a cell is marked with. */
export function noteOf(cell: string, notes: ReadonlyMap<string, Note>): Note | null {
  const mark = [...cell].find((char) => marks.includes(char))
  return mark === undefined ? null : (notes.get(mark) ?? null)
}

/** The cell without its marks. */
export function unmarked(cell: string): string {
  return cell.replace(/[①②③④⑤⑥⑦⑧⑨⑩*＊]/g, '').trim()
}
