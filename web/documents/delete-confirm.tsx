import { App, Popconfirm } from 'antd'
import type { ReactElement } from 'react'
import { useDeleteDocument, useRestoreDocument } from './library-commands.ts'
import { useDocumentWords } from './words.ts'

interface DeleteConfirmProps {
  document: { id: string; title: string }
  onDeleted?: () => void
  children: ReactElement
}

/** Asks, deletes, and offers to take it back. */
export function DeleteConfirm({ document, onDeleted, children }: DeleteConfirmProps) {
  const words = useDocumentWords()
  const { message } = App.useApp()
  const remove = useDeleteDocument()
  const restore = useRestoreDocument()
  const onConfirm = async () => {
    await remove.mutateAsync(document)
    onDeleted?.()
    const key = `deleted-${document.id}`
    const undo = () => {
      message.destroy(key)
      restore.mutate(document)
    }
    void message.success({
      key,
      duration: 10,
      content: (
        <>
          {words.removed(document.title)}{' '}
          <button type="button" className="text-button" onClick={undo}>
            {words.undo}
          </button>
        </>
      ),
    })
  }
  return (
    <Popconfirm
      title={words.removeAsk}
      description={words.removeNote}
      okText={words.remove}
      okButtonProps={{ danger: true }}
      cancelText={words.cancel}
      onConfirm={() => onConfirm().catch(() => undefined)}
    >
      {children}
    </Popconfirm>
  )
}
