import type { ImportResult } from '@linchpin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { uploadFile } from '../client/upload.ts'
import { documentKeys } from './document-queries.ts'
import { type ImportJob, type ImportQueue, type ImportStage, isOpen } from './import-job.ts'
import { ImportQueuePanel } from './import-queue-panel.tsx'

const QueueContext = createContext<ImportQueue | null>(null)

export function useImportQueue(): ImportQueue {
  const queue = use(QueueContext)
  if (!queue) throw new Error('useImportQueue outside of ImportQueueProvider')
  return queue
}

/** Two at a time: one is read by the server while the next is on its way. */
const parallel = 2

/** Lives above the pages, so that walking through the library does not break an import off. */
export function ImportQueueProvider({ children }: { children: ReactNode }) {
  const [jobs, setJobs] = useState<readonly ImportJob[]>([])
  const queryClient = useQueryClient()
  const nextKey = useRef(1)
  const running = useRef(new Map<number, AbortController>())

  const setStage = useCallback((key: number, stage: ImportStage) => {
    setJobs((before) => before.map((job) => (job.key === key ? { ...job, stage } : job)))
  }, [])

  const run = useCallback(
    async (job: ImportJob) => {
      const controller = new AbortController()
      running.current.set(job.key, controller)
      setStage(job.key, { at: 'sending', share: 0 })
      try {
        const result = await uploadFile<ImportResult>({
          path: '/documents',
          file: job.file,
          signal: controller.signal,
          onProgress: (share) => setStage(job.key, { at: 'sending', share }),
        })
        setStage(job.key, { at: 'done', result })
        void queryClient.invalidateQueries({ queryKey: documentKeys.lists })
      } catch (error) {
        setStage(job.key, controller.signal.aborted ? { at: 'cancelled' } : { at: 'failed', error })
      } finally {
        running.current.delete(job.key)
      }
    },
    [queryClient, setStage],
  )

  useEffect(() => {
    const free = parallel - running.current.size
    for (const job of jobs.filter(({ stage }) => stage.at === 'waiting').slice(0, Math.max(free, 0))) {
      if (!running.current.has(job.key)) void run(job)
    }
  }, [jobs, run])

  // Who goes on to another page has seen what came in; what failed stays until it is dealt with.
  const page = useLocation({ select: (location) => location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page is the occasion
  useEffect(() => {
    setJobs((before) => (before.every(({ stage }) => stage.at === 'done') ? [] : before))
  }, [page])

  const queue = useMemo<ImportQueue>(() => {
    const cancel = (key: number) => {
      const controller = running.current.get(key)
      if (controller) controller.abort()
      else setStage(key, { at: 'cancelled' })
    }
    return {
      jobs,
      add: (files) =>
        setJobs((before) => [
          ...before,
          ...files.map((file) => ({ key: nextKey.current++, file, stage: { at: 'waiting' as const } })),
        ]),
      cancel,
      cancelAll: () => {
        for (const { key } of jobs.filter(isOpen)) cancel(key)
      },
      retry: (key) => setStage(key, { at: 'waiting' }),
      clear: () => setJobs((before) => before.filter(isOpen)),
    }
  }, [jobs, setStage])

  return (
    <QueueContext value={queue}>
      {children}
      {jobs.length > 0 ? <ImportQueuePanel queue={queue} /> : null}
    </QueueContext>
  )
}
