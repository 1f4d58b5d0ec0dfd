import './field-grid.css'
import { type ReactNode, useId } from 'react'
import { useUiWords } from './words.ts'

interface FieldGridProps {
  /** Two columns where there is room, one on a phone. */
  readonly columns?: 1 | 2 | 3 | undefined
  readonly labels?: 'above' | 'left' | undefined
  readonly children: ReactNode
}

export function FieldGrid({ columns = 2, labels = 'above', children }: FieldGridProps) {
  return (
    <div className="field-grid" data-columns={columns} data-labels={labels}>
      {children}
    </div>
  )
}

/** What a control takes so that its label, hint and fault are heard with it. */
export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
  readonly 'aria-required': boolean
}

export interface FieldProps {
  readonly label: string
  readonly isRequired?: boolean | undefined
  readonly hint?: ReactNode
  /** What is wrong with the value and what is accepted. */
  readonly fault?: string | undefined
  /** Over all columns. */
  readonly isWide?: boolean | undefined
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ label, isRequired = false, hint, fault, isWide = false, children }: FieldProps) {
  const words = useUiWords()
  const id = useId()
  const noteId = `${id}-note`
  const hasNote = Boolean(fault ?? hint)
  return (
    <div className="field" data-wide={isWide || undefined}>
      <label htmlFor={id}>
        {label}
        {isRequired ? (
          <>
            <span className="field-star" aria-hidden="true">
              *
            </span>
            <span className="visually-hidden">{words.form.required}</span>
          </>
        ) : null}
      </label>
      <div className="field-value">
        {children({
          id,
          'aria-describedby': hasNote ? noteId : undefined,
          'aria-invalid': fault !== undefined,
          'aria-required': isRequired,
        })}
        {hasNote ? (
          <div id={noteId} className={fault ? 'field-fault' : 'quiet'}>
            {fault ?? hint}
          </div>
        ) : null}
      </div>
    </div>
  )
}

export interface Fact {
  readonly key: string
  readonly label: string
  /** Nothing shows as a dash: what is not known is not left out. */
  readonly value: ReactNode
  readonly isWide?: boolean | undefined
}

/** Values to read, in the same grid as those to type. */
export function FactGrid({ facts, columns = 2 }: { facts: readonly Fact[]; columns?: 1 | 2 | 3 }) {
  const words = useUiWords()
  return (
    <dl className="field-grid fact-grid" data-columns={columns} data-labels="left">
      {facts.map(({ key, label, value, isWide = false }) => (
        <div key={key} className="field" data-wide={isWide || undefined}>
          <dt>{label}</dt>
          <dd className="field-value">
            {value === null || value === undefined || value === '' ? (
              <span className="quiet">{words.none}</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
