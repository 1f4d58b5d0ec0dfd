import type { DocumentDetail } from '@linchpin/api'
import { cellSpans } from './cell-spans.ts'
import { type MarkedQuote, QuoteMark } from './quote-mark.tsx'
import { quotesOver } from './quotes-over.ts'
import { rowSpans } from './row-spans.ts'

interface DocumentTableProps {
  text: string
  table: DocumentDetail['tables'][number] | undefined
  quotes: readonly MarkedQuote[]
}

/** A table of the document. A label of the first column that stands for several rows is merged again. */
export function DocumentTable({ text, table, quotes }: DocumentTableProps) {
  if (!table) return null
  const places = cellSpans(text, table)
  const [head, ...rows] = table.rows.map((cells, row) => ({
    row,
    cells: cells.map((words, column) => ({ column, words, place: places?.[row]?.[column] })),
  }))
  const spans = rowSpans(rows.map(({ cells }) => cells[0]?.words ?? ''))
  return (
    <div className="document-table">
      <table>
        {table.title ? <caption>{table.title}</caption> : null}
        <thead>
          <tr>
            {head?.cells.map((cell) => (
              <th key={cell.column} scope="col" data-short={cell.words.length <= 6}>
                {cell.words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }, at) => (
            <tr key={row}>
              {cells.map(({ column, words, place }) =>
                column === 0 && spans[at] === 0 ? null : (
                  <td key={column} rowSpan={column === 0 ? spans[at] : 1} data-short={words.length <= 6}>
                    {place ? <QuoteMark words={words} at={place.start} quotes={quotesOver(quotes, place)} /> : words}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
