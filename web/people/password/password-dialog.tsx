import { App, Modal } from 'antd'
import { usePerson } from '../../client/session.ts'
import { usePeopleWords } from '../words.ts'
import { PasswordForm } from './password-form.tsx'

/** The change of one’s own password, from the menu of the person. */
export function PasswordDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = usePeopleWords().password
  const person = usePerson()
  const { message } = App.useApp()
  const done = () => {
    onClose()
    void message.success(words.changed)
  }
  return (
    <Modal open={isOpen} title={words.title} width={420} footer={null} destroyOnHidden onCancel={onClose}>
      <PasswordForm login={person?.login ?? ''} onChanged={done} />
    </Modal>
  )
}
