import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useUiWords } from './words.ts'

interface ErrorPanelProps {
  title: string
  /** What was wrong, then what to do about it. */
  detail?: string
  remedy?: string
  code?: string
  onRetry?: () => void
  actions?: ReactNode
}

/** Says what happened and what to do. */
export function ErrorPanel({ title, detail, remedy, code, onRetry, actions }: ErrorPanelProps) {
  const words = useUiWords()
  return (
    <section className="error-panel" role="alert">
      <h2>{title}</h2>
      {detail ? <p>{detail}</p> : null}
      {remedy ? (
        <p>
          <strong>{words.whatToDo}</strong>
          {remedy}
        </p>
      ) : null}
      {code ? (
        <p className="quiet">
          {words.errorCode} <code>{code}</code>
        </p>
      ) : null}
      <div className="error-panel-actions">
        {onRetry ? <Button onClick={onRetry}>{words.retry}</Button> : null}
        {actions}
      </div>
    </section>
  )
}
