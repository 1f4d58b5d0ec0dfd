import type { BulkConfirmResult, Commitment, DocumentDetail, NewCommitment, ReviewCommand } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useRef } from 'react'
import { ApiError, askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { documentKeys } from '../document-queries.ts'
import { useDocumentWords } from '../words.ts'
import { isAlreadyDone, outcomeOf } from './review-outcome.ts'

export interface Review {
  readonly item: Commitment
  readonly command: ReviewCommand
}

/** Somebody else was faster: what they made of it, and what I wanted. */
export interface ReviewConflict extends Review {
  readonly by: string
  readonly at: string
  readonly theirs: Commitment
}

/** The commands of the reading page. Reviews go out one after the other, in the order in which they were given. */
export function useReviewCommands(documentId: string, onConflict: (conflict: ReviewConflict) => void) {
  const queryClient = useQueryClient()
  const notify = useProblemNotice()
  const words = useDocumentWords()
  const { message } = App.useApp()
  const path = `/documents/${encodeURIComponent(documentId)}/commitments`
  /** Own changes chain: the second of two quick ones goes out on top of what the first came back as. */
  const chained = useRef(new Map<string, { from: number; to: number }>())

  const store = (changed: readonly Commitment[]) => {
    queryClient.setQueryData<DocumentDetail>(documentKeys.detail(documentId, undefined), (before) => {
      if (!before) return before
      const byId = new Map(changed.map((item) => [item.id, item]))
      const kept = before.commitments.map((item) => byId.get(item.id) ?? item)
      const known = new Set(before.commitments.map(({ id }) => id))
      const added = changed.filter(({ id }) => !known.has(id))
      return { ...before, commitments: [...kept, ...added].sort((a, b) => a.start - b.start || a.end - b.end) }
    })
  }
  const spread = (id?: string) => {
    void queryClient.invalidateQueries({ queryKey: documentKeys.taskTable(documentId) })
    void queryClient.invalidateQueries({ queryKey: documentKeys.lists })
    if (id) void queryClient.invalidateQueries({ queryKey: documentKeys.history(documentId, id) })
  }

  const review = useMutation({
    scope: { id: `review-${documentId}` },
    mutationFn: async ({ item, command }: Review) => {
      const own = chained.current.get(item.id)
      const revision = own?.from === item.revision ? own.to : item.revision
      const url = `${path}/${encodeURIComponent(item.id)}/review`
      try {
        const result = await askApi<Commitment>(url, { method: 'POST', body: command, revision })
        chained.current.set(item.id, { from: item.revision, to: result.revision })
        return result
      } catch (error) {
        const theirs = newerState(error)
        if (theirs && isAlreadyDone(theirs.current, item, command)) return theirs.current
        throw error
      }
    },
    onMutate: async ({ item, command }) => {
      await queryClient.cancelQueries({ queryKey: documentKeys.details(documentId) })
      // A correction stays in its form until the server has found its quote.
      if (command.action !== 'correct') store([outcomeOf(item, command)])
    },
    onSuccess: (result) => {
      store([result])
      spread(result.id)
    },
    onError: (error, { item, command }) => {
      const theirs = newerState(error)
      store([theirs?.current ?? item])
      if (theirs) onConflict({ item, command, by: theirs.by, at: theirs.at, theirs: theirs.current })
      else if (command.action !== 'correct') notify(error)
    },
  })

  const add = useMutation({
    mutationFn: (body: NewCommitment) => askApi<Commitment>(path, { method: 'POST', body }),
    onSuccess: (result) => {
      store([result])
      spread()
    },
  })

  const confirmAll = useMutation({
    mutationFn: (items: readonly Commitment[]) =>
      askApi<BulkConfirmResult>(`${path}/confirm`, {
        method: 'POST',
        body: { items: items.map(({ id, revision }) => ({ id, revision })) },
      }),
    onSuccess: ({ confirmed, stale }) => {
      store(confirmed)
      spread()
      if (stale.length === 0) return void message.success(words.reading.confirmedSome(confirmed.length))
      void message.warning({ content: words.reading.staleSome(stale.length), duration: 8 })
      void queryClient.invalidateQueries({ queryKey: documentKeys.details(documentId) })
    },
    onError: notify,
  })

  return { review, add, confirmAll, take: (item: Commitment) => store([item]) }
}

export type ReviewCommands = ReturnType<typeof useReviewCommands>

function newerState(error: unknown): { by: string; at: string; current: Commitment } | null {
  if (!(error instanceof ApiError) || error.problem.code !== 'commitment-changed') return null
  const { by, at, current } = (error.problem.params ?? {}) as { by?: string; at?: string; current?: Commitment }
  return current ? { by: by ?? '—', at: at ?? '', current } : null
}
