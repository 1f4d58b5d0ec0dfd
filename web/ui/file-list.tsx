import './file-list.css'
import { DeleteOutlined, FileOutlined, PlusOutlined, RedoOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { formatBytes } from './date-format.ts'
import { FilePicker } from './file-picker.tsx'
import { useUiWords } from './words.ts'

export interface ListedFile {
  readonly key: string
  readonly name: string
  readonly bytes: number
  /** Where it can be had; none while it is on its way. */
  readonly href?: string | undefined
  /** Who added it and when. */
  readonly note?: ReactNode
  readonly state?: 'sending' | 'failed' | 'there' | undefined
  /** 0 to 1, while it is sent. */
  readonly share?: number | undefined
  /** Why it failed and what to do. */
  readonly problem?: string | undefined
}

interface FileListProps {
  readonly files: readonly ListedFile[]
  /** Without it nothing can be added. */
  readonly onAdd?: ((files: File[]) => void) | undefined
  readonly onRemove?: ((key: string) => void) | undefined
  readonly onRetry?: ((key: string) => void) | undefined
  /** As an `accept` attribute: `.pdf,.docx`. */
  readonly accept?: string | undefined
  /** What may be added and how large. */
  readonly hint?: ReactNode
}

/** Files of a record: to open, and where somebody may, to add and take away. */
export function FileList({ files, onAdd, onRemove, onRetry, accept = '', hint }: FileListProps) {
  const words = useUiWords()
  return (
    <div className="file-list">
      {files.length > 0 ? (
        <ul aria-label={words.files.label}>
          {files.map((file) => (
            <FileLine key={file.key} file={file} onRemove={onRemove} onRetry={onRetry} />
          ))}
        </ul>
      ) : onAdd ? null : (
        <p className="quiet">{words.files.none}</p>
      )}
      {onAdd ? (
        <div className="file-list-add">
          <FilePicker accept={accept} multiple onFiles={onAdd} icon={<PlusOutlined aria-hidden="true" />}>
            {words.files.add}
          </FilePicker>
          {hint ? <span className="quiet">{hint}</span> : null}
        </div>
      ) : null}
    </div>
  )
}

function FileLine({ file, onRemove, onRetry }: { file: ListedFile } & Pick<FileListProps, 'onRemove' | 'onRetry'>) {
  const words = useUiWords()
  const { key, name, bytes, href, note, state = 'there', share = 0, problem } = file
  return (
    <li data-state={state}>
      <FileOutlined className="quiet" aria-hidden="true" />
      {href && state === 'there' ? (
        <a className="file-name" href={href} title={name}>
          {name}
        </a>
      ) : (
        <span className="file-name" title={name}>
          {name}
        </span>
      )}
      <span className="file-note quiet figure">
        {state === 'sending' ? words.files.sending(Math.floor(share * 100)) : formatBytes(bytes)}
        {note && state === 'there' ? <span> · {note}</span> : null}
      </span>
      {state === 'failed' && onRetry ? (
        <button
          type="button"
          title={words.files.retry(name)}
          aria-label={words.files.retry(name)}
          onClick={() => onRetry(key)}
        >
          <RedoOutlined aria-hidden="true" />
        </button>
      ) : null}
      {onRemove ? <RemoveButton name={name} isSending={state === 'sending'} onPress={() => onRemove(key)} /> : null}
      {state === 'sending' ? <Sent name={name} share={share} /> : null}
      {state === 'failed' ? (
        <p className="file-problem" role="alert">
          {problem ?? words.files.failed}
        </p>
      ) : null}
    </li>
  )
}

function Sent({ name, share }: { name: string; share: number }) {
  const percent = Math.floor(share * 100)
  return (
    <span
      className="file-sent"
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <span style={{ width: `${percent}%` }} />
    </span>
  )
}

function RemoveButton({ name, isSending, onPress }: { name: string; isSending: boolean; onPress: () => void }) {
  const words = useUiWords()
  const label = isSending ? words.files.cancel(name) : words.files.remove(name)
  return (
    <button type="button" title={label} aria-label={label} onClick={onPress}>
      <DeleteOutlined aria-hidden="true" />
    </button>
  )
}
