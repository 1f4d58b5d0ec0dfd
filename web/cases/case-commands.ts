import type {
  CaseAssigning,
  CaseAttaching,
  CaseChange,
  CaseEditing,
  CaseInstruction,
  CaseLinking,
  CaseMovedMany,
  CaseMoving,
  CaseMovingMany,
  CaseNote,
  CaseOpening,
  CaseRevealed,
} from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../client/api-client.ts'
import { caseKeys } from './case-queries.ts'
import { randomKey } from './random-key.ts'

interface Bodies {
  readonly moves: CaseMoving
  readonly fields: CaseEditing
  readonly notes: CaseNote
  readonly instructions: CaseInstruction
  readonly links: CaseLinking
  readonly files: CaseAttaching
  readonly handler: CaseAssigning
}
export type CommandName = keyof Bodies

interface Sent<T> {
  readonly body: T
  /** The one that the person saw. */
  readonly revision?: number
  readonly key: string
}

/** One command on one case. What is sent again because nobody answered acts once. */
export function useCaseCommand<K extends CommandName>(id: string, name: K, onDone: (changed: CaseChange) => void) {
  const refresh = useRefreshCases()
  const { mutate, ...rest } = useMutation({
    mutationFn: ({ body, revision, key }: Sent<Bodies[K]>) =>
      askApi<CaseChange>(`/cases/${encodeURIComponent(id)}/${name}`, {
        method: 'POST',
        body,
        commandKey: key,
        ...(revision === undefined ? {} : { revision }),
      }),
    onSuccess: async (changed) => {
      await refresh()
      onDone(changed)
    },
  })
  const send = (body: Bodies[K], revision?: number) =>
    mutate({ body, key: randomKey(), ...(revision === undefined ? {} : { revision }) })
  return { send, ...rest }
}

export function useOpenCase(onDone: (opened: CaseChange) => void) {
  const refresh = useRefreshCases()
  const { mutate, ...rest } = useMutation({
    mutationFn: ({ body, key }: Sent<CaseOpening>) =>
      askApi<CaseChange>('/cases', { method: 'POST', body, commandKey: key }),
    onSuccess: async (opened) => {
      await refresh()
      onDone(opened)
    },
  })
  return { send: (body: CaseOpening) => mutate({ body, key: randomKey() }), ...rest }
}

export function useMoveMany(onDone: (moved: CaseMovedMany) => void) {
  const refresh = useRefreshCases()
  const { mutate, ...rest } = useMutation({
    mutationFn: ({ body, key }: Sent<CaseMovingMany>) =>
      askApi<CaseMovedMany>('/cases/moves', { method: 'POST', body, commandKey: key }),
    onSuccess: async (moved) => {
      await refresh()
      onDone(moved)
    },
  })
  return { send: (body: CaseMovingMany) => mutate({ body, key: randomKey() }), ...rest }
}

/** One masked value; the look is written down. */
export const useReveal = (id: string) =>
  useMutation({
    mutationFn: (field: string) =>
      askApi<CaseRevealed>(`/cases/${encodeURIComponent(id)}/reveal`, { method: 'POST', body: { field } }),
  })

/** Lists, counts, boards and my work all change with a case. */
export function useRefreshCases(): () => Promise<void> {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: caseKeys.all })
}
