import { DeleteOutlined, DownloadOutlined, EditOutlined, QuestionCircleOutlined } from '@ant-design/icons'
import type { DocumentDetail } from '@linchpin/api'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { usePermissions } from '../../client/session.ts'
import { ShareBar } from '../../ui/share-bar.tsx'
import { StateTag } from '../../ui/state-tag.tsx'
import { DeleteConfirm } from '../delete-confirm.tsx'
import { DocumentTabs } from '../document-tabs.tsx'
import { useDocumentWords } from '../words.ts'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentNotices } from './document-notices.tsx'
import { FieldsDialog } from './fields-dialog.tsx'
import { NewVersionButton } from './new-version-button.tsx'

interface DocumentHeaderProps {
  document: DocumentDetail
  shown: number
  newest: number
  readOnly: boolean
  onKeys: () => void
}

export function DocumentHeader({ document, shown, newest, readOnly, onKeys }: DocumentHeaderProps) {
  const words = useDocumentWords()
  const navigate = useNavigate()
  const may = usePermissions()
  const [editing, setEditing] = useState(false)
  const { id, commitments } = document
  const reviewed = commitments.filter(({ state }) => state !== 'proposed').length
  const file = `/api/documents/${encodeURIComponent(id)}/file${shown === newest ? '' : `?version=${shown}`}`
  return (
    <header className="document-header">
      <div className="document-header-top">
        <h1 title={document.title}>{document.title}</h1>
        {document.sample ? <StateTag tone="sample" word={words.sample} /> : null}
        <span className="document-header-space" />
        {commitments.length > 0 ? (
          <ShareBar done={reviewed} total={commitments.length} label={words.reviewed(reviewed, commitments.length)} />
        ) : null}
        <DocumentTabs id={id} />
      </div>
      <div className="document-header-bottom">
        <DocumentFacts document={document} shown={shown} newest={newest} />
        <div className="document-tools">
          {readOnly || !may.import ? null : <NewVersionButton documentId={id} />}
          <a href={file} download className="tool-link">
            <DownloadOutlined aria-hidden="true" />
            {words.reading.download}
          </a>
          {readOnly || !may.review ? null : (
            <Button
              type="text"
              size="small"
              icon={<EditOutlined aria-hidden="true" />}
              onClick={() => setEditing(true)}
            >
              {words.reading.fields}
            </Button>
          )}
          {document.deletedAt || !may.delete ? null : (
            <DeleteConfirm document={document} onDeleted={() => void navigate({ to: '/documents' })}>
              <Button type="text" size="small" icon={<DeleteOutlined aria-hidden="true" />}>
                {words.remove}
              </Button>
            </DeleteConfirm>
          )}
          <Button type="text" size="small" icon={<QuestionCircleOutlined aria-hidden="true" />} onClick={onKeys}>
            {words.reading.keys}
          </Button>
        </div>
      </div>
      <DocumentNotices document={document} shown={shown} newest={newest} />
      {editing ? <FieldsDialog document={document} onClose={() => setEditing(false)} /> : null}
    </header>
  )
}
