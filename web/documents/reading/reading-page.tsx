import './reading-layout.css'
import './document-text.css'
import './commitment-panel.css'
import './commitment-card.css'
import './commitment-form.css'
import './clause-mentions.css'
import './reading-dialogs.css'
import './reading-widths.css'
import type { DocumentDetail } from '@linchpin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { ProblemPanel } from '../../client/problem-panel.tsx'
import { usePermissions } from '../../client/session.ts'
import { LoadingLines } from '../../ui/loading-lines.tsx'
import { usePageTitle } from '../../ui/page-title.ts'
import { detailQuery } from '../document-queries.ts'
import { CommitmentPanel } from './commitment-panel.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DocumentHeader } from './document-header.tsx'
import { DocumentText } from './document-text.tsx'
import { HistoryDrawer } from './history-drawer.tsx'
import { useItemPicker } from './item-picker.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { LinkLine } from './link-line.tsx'
import { useLinkedHighlight } from './linked-highlight.ts'
import { useReadingPosition } from './reading-position.ts'
import { type ReviewConflict, useReviewCommands } from './review-commands.ts'
import { useReviewDesk } from './review-desk.ts'
import { SelectionButton } from './selection-button.tsx'
import { useTextSelection } from './text-selection.ts'

export function ReadingPage() {
  const { id } = useParams({ from: '/documents/$id' })
  const { version } = useSearch({ from: '/documents/$id' })
  const { data, error, refetch } = useQuery(detailQuery(id, version))
  usePageTitle(data?.title)
  if (!data && error) return <ProblemPanel error={error} onRetry={() => void refetch()} />
  if (!data) return <LoadingLines lines={18} />
  return <Reading key={`${id} ${version ?? ''}`} document={data} />
}

function Reading({ document }: { document: DocumentDetail }) {
  const search = useSearch({ from: '/documents/$id' })
  const may = usePermissions()
  const root = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [conflict, setConflict] = useState<ReviewConflict | null>(null)
  const [historyOf, setHistoryOf] = useState<string | null>(null)
  const [keysOpen, setKeysOpen] = useState(false)

  const newest = Math.max(document.version, ...document.versions.map(({ version }) => version))
  const shown = search.version ?? newest
  const isCurrent = shown === newest && document.deletedAt === null
  const readOnly = !isCurrent || !may.review
  const position = useReadingPosition(document, search, scroller)
  const commands = useReviewCommands(document.id, setConflict)
  const selection = useTextSelection(scroller, !readOnly)
  const desk = useReviewDesk({
    document,
    only: search.kind,
    position,
    commands,
    selection,
    readOnly,
    onHelp: () => setKeysOpen(true),
  })
  useLinkedHighlight(root, position.item)
  const pickFrom = useItemPicker(document, position, search.kind)

  return (
    <div className="reading">
      <DocumentHeader
        document={document}
        shown={shown}
        newest={newest}
        readOnly={!isCurrent}
        onKeys={() => setKeysOpen(true)}
      />
      <div ref={root} className="reading-panes">
        <DocumentText document={document} scroller={scroller} onItems={pickFrom} onClause={position.goToClause} />
        <CommitmentPanel
          document={document}
          position={position}
          commands={commands}
          desk={desk}
          readOnly={readOnly}
          onHistory={setHistoryOf}
        />
        <LinkLine root={root} item={position.item} />
      </div>
      {selection && !desk.form ? <SelectionButton selection={selection} onAdd={() => desk.addFrom(selection)} /> : null}
      {conflict ? <ConflictDialog conflict={conflict} commands={commands} onClose={() => setConflict(null)} /> : null}
      <HistoryDrawer
        documentId={document.id}
        commitment={document.commitments.find(({ id }) => id === historyOf) ?? null}
        onClose={() => setHistoryOf(null)}
      />
      <KeysDialog open={keysOpen} onClose={() => setKeysOpen(false)} />
    </div>
  )
}
