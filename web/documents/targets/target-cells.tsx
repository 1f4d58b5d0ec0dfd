import type { TargetRow } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { StateTag } from '../../ui/state-tag.tsx'
import { scopeText } from '../reading/kinds/figure-text.ts'
import { useDocumentWords } from '../words.ts'

/** A target as a row; click and Enter lead to its words in the document. */
export function TargetRowCells({ row, documentId }: { row: TargetRow; documentId: string }) {
  const words = useDocumentWords()
  const tone = row.state === 'confirmed' ? 'good' : 'waiting'
  return (
    <tr {...useOpenRow(documentId, row)}>
      <td className="number quiet">{row.number}</td>
      <th scope="row">{row.indicator}</th>
      <td className="number">{row.baselineValue === null ? '' : figureText(row.baselineValue)}</td>
      <td className="figure quiet small">{row.baselineYear === null ? '' : words.targets.year(row.baselineYear)}</td>
      <td className="compare quiet">{{ ...words.kinds.comparator, ...words.targets.before }[row.comparator]}</td>
      <td className="number">{valueText(row)}</td>
      <td className="unit quiet">{row.value === null ? '' : row.unit}</td>
      <td className={row.dueYear === null ? 'quiet' : 'figure'}>
        {row.dueYear === null ? words.targets.noYear : words.targets.year(row.dueYear)}
      </td>
      <td>{row.comparator === 'qualitative' && row.kind === 'level' ? '' : words.kinds.targetKind[row.kind]}</td>
      <td>{scopeText(row.scope, words)}</td>
      <td className="quiet">{row.clause.replaceAll('/', '')}</td>
      <td title={row.quote}>
        <div className="target-quote">{row.quote}</div>
      </td>
      <td>
        <StateTag tone={tone} word={words.stateWord[tone]} />
      </td>
    </tr>
  )
}

/** With separators throughout, since figures stand below each other here. */
const figureText = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 8 }).replace('-', '−')

function valueText({ value, valueMax }: TargetRow): string {
  if (value === null) return ''
  return valueMax === null ? figureText(value) : `${figureText(value)}—${figureText(valueMax)}`
}

function useOpenRow(documentId: string, row: TargetRow) {
  const navigate = useNavigate()
  const open = () =>
    void navigate({
      to: '/documents/$id',
      params: { id: documentId },
      search: { clause: row.clause, item: row.commitment },
    })
  return {
    tabIndex: 0,
    onClick: () => {
      // Selecting words to copy them is no click.
      if (window.getSelection()?.isCollapsed !== false) open()
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === event.currentTarget) open()
    },
  }
}
