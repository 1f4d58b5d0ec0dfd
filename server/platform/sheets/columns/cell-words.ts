import type { SheetCell } from '../sheet-row.ts'

/** What a cell says, on one line: white space between Chinese characters is spacing (序　号), between others it parts words. */
export function cellWords(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return String(cell)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x21-\x7e]) | (?=[^\x21-\x7e])/g, '')
    .trim()
}

/** Whether a cell is a figure, also one that is held as text. */
export const isFigure = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && /^[-+￥¥]?[\d.,]+%?$|^\d{4}[-/.]\d{1,2}/.test(cell.trim()))

/** 填报单位：某局, 日期：: a line of the form, not the name of a column (其中：贷款, 投资（单位：万元）). */
export const isLineOfForm = (words: string): boolean =>
  /^(?!其中).{1,12}[:：]|盖章|^(?:填报|报送|制表)/.test(
    words.replace(/[(（][^()（）]*[)）]/g, (part) => (part.includes('章') ? part : '')),
  )

/** The different words of a row. */
export const distinctWords = (cells: readonly SheetCell[]): ReadonlySet<string> =>
  new Set(cells.map(cellWords).filter((words) => words !== ''))
