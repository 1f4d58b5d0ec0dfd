import './dialog-form.css'
import { Button, Modal } from 'antd'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { FormProblem } from './form-problem.tsx'
import { useUiWords } from './words.ts'

interface DialogFormProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What the main button does, as a verb. */
  readonly submitLabel: string
  readonly onSubmit: () => void
  readonly isPending?: boolean | undefined
  /** What the server said no with, or a text: stands above the buttons, and what was typed stays. */
  readonly error?: unknown
  /** False while something needed is missing. */
  readonly canSubmit?: boolean | undefined
  /** Something was typed: leaving asks first. */
  readonly isChanged?: boolean | undefined
  readonly isDangerous?: boolean | undefined
  readonly width?: number | undefined
  /** Beside the buttons: a second way on, a note. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A dialog with one thing to do. The caller holds what is typed, so a refusal or a lost connection loses nothing. */
export function DialogForm(props: DialogFormProps) {
  const { title, isOpen, onClose, isPending = false, isChanged = false, width = 560 } = props
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => {
    if (!isOpen) setLeaving(false)
  }, [isOpen])
  const leave = () => {
    if (isPending) return
    if (isChanged && !isLeaving) setLeaving(true)
    else onClose()
  }
  return (
    <Modal
      open={isOpen}
      title={title}
      width={width}
      footer={null}
      mask={{ closable: !isChanged }}
      destroyOnHidden
      onCancel={leave}
      className="dialog-form"
    >
      <Body {...props} isLeaving={isLeaving} onStay={() => setLeaving(false)} onLeave={leave} />
    </Modal>
  )
}

interface BodyProps extends DialogFormProps {
  readonly isLeaving: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

function Body(props: BodyProps) {
  const words = useUiWords()
  const { submitLabel, onSubmit, isPending = false, error, canSubmit = true, isDangerous = false } = props
  const { isLeaving, onStay, onLeave, onClose } = props
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  useEffect(() => form.current?.querySelector<HTMLElement>(firstField)?.focus(), [])
  return (
    <form
      id={id}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (canSubmit && !isPending) onSubmit()
      }}
    >
      <div className="dialog-form-fields">{props.children}</div>
      <FormProblem error={isPending ? null : error} />
      <div className="dialog-form-actions">
        {isLeaving ? (
          <>
            <span className="dialog-form-aside" role="alert">
              {words.form.unsaved}
            </span>
            <Button danger onClick={onClose}>
              {words.form.discard}
            </Button>
            <Button type="primary" autoFocus onClick={onStay}>
              {words.form.keep}
            </Button>
          </>
        ) : (
          <>
            <span className="dialog-form-aside">{props.aside}</span>
            <Button onClick={onLeave} disabled={isPending}>
              {words.cancel}
            </Button>
            <Button type="primary" htmlType="submit" danger={isDangerous} loading={isPending} disabled={!canSubmit}>
              {submitLabel}
            </Button>
          </>
        )}
      </div>
    </form>
  )
}

const firstField =
  '.dialog-form-fields :is(input, textarea, [role="combobox"]):not([type="hidden"], [type="file"], :disabled)'
