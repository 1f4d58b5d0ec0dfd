import { Modal } from 'antd'
import { useDocumentWords } from '../words.ts'

export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useDocumentWords()
  const keys = [
    ['J', words.keys.next],
    ['K', words.keys.previous],
    ['Enter', words.keys.confirm],
    ['E', words.keys.edit],
    ['X', words.keys.reject],
    ['A', words.keys.add],
    ['Ctrl Enter', words.keys.saveForm],
    ['Esc', words.keys.leaveForm],
    ['Ctrl K', words.keys.search],
    ['?', words.keys.help],
  ] as const
  return (
    <Modal open={open} title={words.keys.title} footer={null} width={440} onCancel={onClose}>
      <dl className="keys-list">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
