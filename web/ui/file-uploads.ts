import { useCallback, useEffect, useRef, useState } from 'react'
import type { ListedFile } from './file-list.tsx'

/** Sends one file; tells how much has gone, and stops when it is told to. */
export type SendFile<T> = (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<T>

interface Sending {
  readonly file: File
  readonly stop: AbortController
}

export interface FileUploads {
  /** What is on its way or failed; what has arrived is the caller's to list. */
  readonly files: readonly ListedFile[]
  readonly add: (files: readonly File[]) => void
  readonly remove: (key: string) => void
  readonly retry: (key: string) => void
  readonly isBusy: boolean
}

/** Uploads of a form, each with its bar; leaving the page stops them. */
export function useFileUploads<T>(send: SendFile<T>, onSent: (sent: T, file: File) => void): FileUploads {
  const [files, setFiles] = useState<readonly ListedFile[]>([])
  const sending = useRef(new Map<string, Sending>())
  const count = useRef(0)
  const latest = useRef({ send, onSent })
  useEffect(() => {
    latest.current = { send, onSent }
  })
  useEffect(() => {
    const all = sending.current
    return () => {
      for (const { stop } of all.values()) stop.abort()
    }
  }, [])

  const change = useCallback((key: string, part: Partial<ListedFile> | null) => {
    setFiles((before) =>
      part === null
        ? before.filter((one) => one.key !== key)
        : before.map((one) => (one.key === key ? { ...one, ...part } : one)),
    )
  }, [])

  const start = useCallback(
    (key: string, file: File) => {
      const stop = new AbortController()
      sending.current.set(key, { file, stop })
      change(key, { state: 'sending', share: 0, problem: undefined })
      const onProgress = (share: number) => change(key, { share })
      latest.current.send(file, onProgress, stop.signal).then(
        (sent) => {
          change(key, null)
          sending.current.delete(key)
          latest.current.onSent(sent, file)
        },
        (error: unknown) => {
          if (stop.signal.aborted) return
          change(key, { state: 'failed', problem: error instanceof Error && error.message ? error.message : undefined })
        },
      )
    },
    [change],
  )

  const add = useCallback(
    (added: readonly File[]) => {
      for (const file of added) {
        count.current += 1
        const key = `upload-${count.current}`
        setFiles((before) => [...before, { key, name: file.name, bytes: file.size, state: 'sending', share: 0 }])
        start(key, file)
      }
    },
    [start],
  )

  const remove = useCallback(
    (key: string) => {
      sending.current.get(key)?.stop.abort()
      sending.current.delete(key)
      change(key, null)
    },
    [change],
  )

  const retry = useCallback(
    (key: string) => {
      const file = sending.current.get(key)?.file
      if (file) start(key, file)
    },
    [start],
  )

  return { files, add, remove, retry, isBusy: files.some(({ state }) => state === 'sending') }
}
