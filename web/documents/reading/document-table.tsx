import type { DocumentDetail } from '@linchpin/api'
import { rowSpans } from './row-spans.ts'

/** A table of the document. A label of the first column that stands for several rows is merged again. */
export function DocumentTable({ table }: { table: DocumentDetail['tables'][number] | undefined }) {
  if (!table) return null
  const [head, ...rows] = table.rows.map((cells, row) => ({
    row,
    cells: cells.map((text, column) => ({ column, text })),
  }))
  const spans = rowSpans(rows.map(({ cells }) => cells[0]?.text ?? ''))
  return (
    <div className="document-table">
      <table>
        {table.title ? <caption>{table.title}</caption> : null}
        <thead>
          <tr>
            {head?.cells.map((cell) => (
              <th key={cell.column} scope="col" data-short={cell.text.length <= 6}>
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }, at) => (
            <tr key={row}>
              {cells.map(({ column, text }) =>
                column === 0 && spans[at] === 0 ? null : (
                  <td key={column} rowSpan={column === 0 ? spans[at] : 1} data-short={text.length <= 6}>
                    {text}
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
