import { useState } from 'react'
import { uploadFile } from '../../client/upload.ts'
import type { ListedFile } from '../../ui/file-list.tsx'
import { useFileUploads } from '../../ui/file-uploads.ts'

export interface UploadedFile {
  readonly id: string
  readonly name: string
  readonly size: number
}

/** Files of a form: sent at once, bound to the case when the form is sent. */
export function useUploads() {
  const [sent, setSent] = useState<readonly UploadedFile[]>([])
  const { files, add, remove, retry, isBusy } = useFileUploads<UploadedFile>(
    (file, onProgress, signal) => uploadFile({ path: '/uploads', file, onProgress, signal }),
    (uploaded) => setSent((before) => [...before, uploaded]),
  )
  const there = sent.map(({ id, name, size }): ListedFile => ({ key: id, name, bytes: size }))
  return {
    ids: sent.map(({ id }) => id),
    listed: [...there, ...files],
    add,
    retry,
    remove: (key: string) => {
      if (sent.some(({ id }) => id === key)) setSent(sent.filter(({ id }) => id !== key))
      else remove(key)
    },
    clear: () => setSent([]),
    isBusy,
  }
}
export type Uploads = ReturnType<typeof useUploads>
