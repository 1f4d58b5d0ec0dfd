/**
 * Documents that a document cites, with their numbers where printed.
 *
 * A title in 《》 counts where it names a document (`document-title.ts`); words without marks count where a file number
 * stands behind them. A short form （以下简称《总体方案》） stands for the title that introduced it. The document itself is
 * not cited by its own title, nor by the letter that sends it out.
 */
import type { Reading } from '../annotate/passage.ts'
import type { Reference } from '../types.ts'
import { clauseAtRising } from './clause-at.ts'
import { isNumber, sameNumber } from './document-number.ts'
import { isDocumentTitle, titleKey } from './document-title.ts'
import { type Cited, markedCitations } from './marked-citations.ts'
import { OwnTitles } from './own-titles.ts'
import { unmarkedTitles } from './unmarked-titles.ts'

/** References of a document in reading order: each cited title once in a clause. */
export function findReferences(reading: Reading): readonly Reference[] {
  const { text } = reading
  const own = new OwnTitles(reading)
  const marked = markedCitations(text, own)
  const unmarked = unmarkedTitles(text, marked.numberEnds).filter(
    ({ title, number }) => !own.has(title) && !own.hasNumber(number),
  )
  const cited: Cited[] = [...marked.cited, ...unmarked].sort((one, other) => one.start - other.start)
  const clauseAt = clauseAtRising(reading)
  const references = new Map<string, { title: string; number: string | null; clause: string }>()
  const add = (title: string, number: string | null, clause: string) => {
    const key = `${clause}\n${titleKey(title)}`
    const known = references.get(key)
    if (known === undefined) references.set(key, { title, number, clause })
    else known.number ??= number
  }
  for (const { title, number, start } of cited) add(title, number, clauseAt(start))
  for (const table of reading.tables) for (const row of table.rows) addRow(row, table.clause, add)
  return withoutNumbersOfTitles([...references.values()])
}

type Add = (title: string, number: string | null, clause: string) => void

/** A row of a list of documents: one cell is a number, another a title. */
function addRow(row: readonly string[], clause: string, add: Add): void {
  const number = row.find((cell) => cell.includes('号') && isNumber(cell))
  if (number === undefined) return
  const titles = row.filter((cell) => cell !== number && cell.length >= 6 && cell.length <= 200)
  const title = titles.map((cell) => cell.trim().replace(/^《(.*)》$/, '$1')).find(isDocumentTitle)
  if (title !== undefined) add(title, number.replace(/\s/g, ''), clause)
}

/** A number that stands alone says nothing new where its title is cited in the same clause. */
function withoutNumbersOfTitles(references: readonly Reference[]): readonly Reference[] {
  const titled = references.filter(({ title, number }) => number !== null && title !== number)
  if (titled.length === references.length) return references
  const known = new Set(titled.map(({ clause, number }) => `${clause}\n${titleKey(number ?? '')}`))
  return references.filter(
    ({ title, number, clause }) =>
      number === null || !sameNumber(title, number) || !known.has(`${clause}\n${titleKey(number)}`),
  )
}
