import { useState } from 'react'
import { uploadFile } from '../../client/upload.ts'
import { FileList } from '../../ui/file-list.tsx'
import { useFileUploads } from '../../ui/file-uploads.ts'
import { useRegisterWords } from '../words.ts'

interface Uploaded {
  readonly id: string
  readonly name: string
  readonly size: number
}

interface FileFieldProps {
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
  readonly name: (id: string) => string
}

/** Files that are evidence of a value: sent at once, bound to the entry when it is saved. */
export function FileField({ chosen, onChoose, name }: FileFieldProps) {
  const words = useRegisterWords()
  const [sent, setSent] = useState<ReadonlyMap<string, Uploaded>>(new Map())
  const uploads = useFileUploads<Uploaded>(
    (file, onProgress, signal) => uploadFile({ path: '/uploads', file, onProgress, signal }),
    (uploaded) => {
      setSent((before) => new Map(before).set(uploaded.id, uploaded))
      onChoose([...chosen, uploaded.id])
    },
  )
  const there = chosen.map((id) => ({
    key: id,
    name: sent.get(id)?.name ?? name(id),
    bytes: sent.get(id)?.size ?? 0,
    href: fileHref(id),
  }))
  const remove = (key: string) =>
    chosen.includes(key) ? onChoose(chosen.filter((id) => id !== key)) : uploads.remove(key)
  return (
    <FileList
      files={[...there, ...uploads.files]}
      onAdd={uploads.add}
      onRemove={remove}
      onRetry={uploads.retry}
      hint={words.fields.fileHint}
    />
  )
}

export const fileHref = (id: string): string => `/api/uploads/${encodeURIComponent(id)}`
