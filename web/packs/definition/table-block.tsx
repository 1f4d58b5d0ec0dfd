import type { PackBlockOf } from '@linchpin/api'
import { useLanguage } from '../../ui/language.tsx'
import { Cell } from './cell.tsx'

export function TableBlock({ block: { title, columns, rows } }: { block: PackBlockOf<'table'> }) {
  const { language } = useLanguage()
  const numbers = columns.map(({ isNumber }) => (isNumber ? 'number' : undefined))
  return (
    <section className="definition-block">
      <h3>
        {title[language]} <span className="quiet figure">{rows.length}</span>
      </h3>
      <div className="definition-scroller">
        <table className="pack-table">
          <caption className="visually-hidden">{title[language]}</caption>
          <thead>
            <tr>
              {columns.map(({ label }, at) => (
                <th key={label.en} scope="col" className={numbers[at]}>
                  {label[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a definition keep their order
              <tr key={line}>
                {row.map((cell, at) => (
                  <td key={columns[at]?.label.en} className={numbers[at]}>
                    {cell.length === 0 ? null : <Cell cell={cell} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
