import { UploadOutlined } from '@ant-design/icons'
import type { ImportResult } from '@linchpin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Modal } from 'antd'
import { useRef, useState } from 'react'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { uploadFile } from '../../client/upload.ts'
import { FilePicker } from '../../ui/file-picker.tsx'
import { acceptedFiles } from '../accepted-files.ts'
import { documentKeys } from '../document-queries.ts'
import { useDocumentWords } from '../words.ts'

/** Takes in a newer text of the same document, and says what became of the reviews. */
export function NewVersionButton({ documentId }: { documentId: string }) {
  const words = useDocumentWords()
  const queryClient = useQueryClient()
  const navigate = useNavigate({ from: '/documents/$id' })
  const notify = useProblemNotice()
  const [share, setShare] = useState<number | null>(null)
  const [result, setResult] = useState<ImportResult | null>(null)
  const running = useRef<AbortController | null>(null)

  const send = async (file: File) => {
    const controller = new AbortController()
    running.current = controller
    setShare(0)
    try {
      const path = `/documents/${encodeURIComponent(documentId)}/versions`
      const done = await uploadFile<ImportResult>({ path, file, onProgress: setShare, signal: controller.signal })
      setResult(done)
      await queryClient.invalidateQueries({ queryKey: documentKeys.details(documentId) })
      void queryClient.invalidateQueries({ queryKey: documentKeys.lists })
      void queryClient.invalidateQueries({ queryKey: documentKeys.taskTable(documentId) })
    } catch (error) {
      if (!controller.signal.aborted) notify(error)
    } finally {
      setShare(null)
    }
  }
  const close = () => {
    setResult(null)
    void navigate({ search: {} })
  }
  const { kept = 0, lost = [] } = result?.carried ?? {}

  return (
    <>
      <FilePicker
        type="text"
        size="small"
        icon={<UploadOutlined aria-hidden="true" />}
        accept={acceptedFiles}
        onFiles={([file]) => file && void send(file)}
      >
        {words.reading.upload}
      </FilePicker>
      <Modal
        open={share !== null}
        title={words.reading.upload}
        closable={false}
        footer={<Button onClick={() => running.current?.abort()}>{words.cancel}</Button>}
      >
        <p aria-live="polite">
          {share === 1 ? words.newVersion.reading : words.newVersion.sending(Math.round((share ?? 0) * 100))}
        </p>
      </Modal>
      <Modal
        open={result !== null}
        width={640}
        title={words.newVersion.title}
        onCancel={close}
        footer={
          <Button type="primary" onClick={close}>
            {words.newVersion.done}
          </Button>
        }
      >
        <p>{words.newVersion.kept(kept)}</p>
        <p>{lost.length > 0 ? words.newVersion.lost(lost.length) : words.newVersion.lostNone}</p>
        <ul className="lost-reviews">
          {lost.map(({ kind, clause, quote }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several items may quote the same words, and the list never changes
            <li key={at}>
              <span className="quiet">
                {clause.replaceAll('/', '')} {words.kinds.name[kind]}
              </span>{' '}
              {quote}
            </li>
          ))}
        </ul>
      </Modal>
    </>
  )
}
