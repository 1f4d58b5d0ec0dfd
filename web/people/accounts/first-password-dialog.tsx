import { CopyOutlined } from '@ant-design/icons'
import { App, Button, Modal } from 'antd'
import { usePeopleWords } from '../words.ts'

export interface HandedOver {
  readonly login: string
  readonly password: string
}

/** A first password: the server keeps its hash only, so this is the one time that anybody sees it. */
export function FirstPasswordDialog({ given, onDone }: { given: HandedOver | null; onDone: () => void }) {
  const words = usePeopleWords()
  const { message } = App.useApp()
  const { login, password } = given ?? { login: '', password: '' }
  const copy = async () => {
    await navigator.clipboard.writeText(words.first.text(login, password))
    void message.success(words.first.copied)
  }
  return (
    <Modal
      open={given !== null}
      title={words.first.title}
      width={460}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
    >
      <p>{words.first.note}</p>
      <dl className="first-password">
        <dt>{words.column.login}</dt>
        <dd>{login}</dd>
        <dt>{words.first.title}</dt>
        <dd>{password}</dd>
      </dl>
      <div className="dialog-end">
        {/* Without TLS browsers give no clipboard: the text can be marked and copied by hand. */}
        {navigator.clipboard ? (
          <Button icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
            {words.first.copy}
          </Button>
        ) : null}
        <Button type="primary" onClick={onDone}>
          {words.first.done}
        </Button>
      </div>
    </Modal>
  )
}
