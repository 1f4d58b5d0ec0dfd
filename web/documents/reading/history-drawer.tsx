import type { Commitment, CommitmentKind } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { formatInstant } from '../../ui/date-format.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { historyQuery } from '../document-queries.ts'
import { type DocumentWords, useDocumentWords } from '../words.ts'
import { useFieldText } from './field-text.ts'

interface HistoryDrawerProps {
  documentId: string
  commitment: Commitment | null
  onClose: () => void
}

/** Who did what to an item, and when. */
export function HistoryDrawer({ documentId, commitment, onClose }: HistoryDrawerProps) {
  const words = useDocumentWords()
  const { data, error, refetch } = useQuery({
    ...historyQuery(documentId, commitment?.id ?? ''),
    enabled: commitment !== null,
  })
  return (
    <Drawer open={commitment !== null} title={words.history.title} size={440} onClose={onClose}>
      {error && !data ? <ProblemPanel error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingLines lines={4} /> : null}
      {data?.length === 0 ? <p className="quiet">{words.history.empty}</p> : null}
      <ol className="history">
        {data?.map((entry) => (
          <li key={`${entry.at} ${entry.action}`} className="history-entry">
            <p>
              <strong>{entry.person}</strong> {actionWord(entry.action, words)}
              <span className="quiet figure"> {formatInstant(entry.at)}</span>
            </p>
            <HistoryDetail kind={commitment?.kind ?? 'measure'} detail={entry.detail} />
          </li>
        ))}
      </ol>
    </Drawer>
  )
}

function actionWord(action: string, words: DocumentWords): string {
  const known = words.history.action
  const name = action.split(/[.:-]/).at(-1) ?? action
  const stems: Readonly<Record<string, keyof typeof known>> = {
    confirm: 'confirmed',
    correct: 'corrected',
    reject: 'rejected',
    reopen: 'reopened',
    add: 'added',
    carry: 'carried',
  }
  return known[stems[name] ?? (name as keyof typeof known)] ?? action
}

function HistoryDetail({ kind, detail }: { kind: CommitmentKind; detail: Record<string, unknown> }) {
  const fieldText = useFieldText()
  const lines = Object.entries(detail).flatMap(([name, value]) => fieldText.changes(kind, name, value))
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
