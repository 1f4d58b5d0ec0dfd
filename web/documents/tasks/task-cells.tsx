import type { TaskRow } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { formatDeadline } from '../deadline.ts'
import { useDocumentWords } from '../words.ts'

/** Lead bodies; with `byDuty` all of them under the words of the bracket, for the office to assign a lead. */
export function BodiesCell({ row, rowSpan, isLast }: { row: TaskRow; rowSpan: number; isLast: boolean }) {
  const words = useDocumentWords()
  if (row.leads.length === 0)
    return (
      <td rowSpan={rowSpan} className="quiet">
        {words.unassigned}
      </td>
    )
  return (
    <td rowSpan={rowSpan} className={isLast ? 'group-end' : undefined}>
      {row.leads.join('、')}
      {row.responsibility === 'byDuty' ? (
        <span className="by-duty" title={words.tasks.dutyNote}>
          {words.byDuty}
        </span>
      ) : null}
    </td>
  )
}

export function DeadlineCell({ row }: { row: TaskRow }) {
  const { language } = useLanguage()
  return <td className={row.deadline === null ? 'quiet nowrap' : 'nowrap'}>{formatDeadline(row.deadline, language)}</td>
}

export function StateCell({ row }: { row: TaskRow }) {
  const words = useDocumentWords()
  const tone = row.state === 'confirmed' ? 'good' : row.state === 'rejected' ? 'refused' : 'waiting'
  return (
    <td>
      <StateTag tone={tone} word={words.stateWord[tone]} />
    </td>
  )
}

/** Makes a row lead to its words in the document, by click and by Enter. */
export function useOpenRow(documentId: string) {
  const navigate = useNavigate()
  return (row: TaskRow) => {
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
}
