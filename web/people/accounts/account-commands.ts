import type { ClosePerson, FirstPassword, NewPerson, PersonChange } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'

/** A second account of the same person is worse than a failure: nothing here goes out again by itself. */
const once = { retry: false } as const

export function useAddAccount() {
  const refresh = useRefresh()
  return useMutation({
    ...once,
    mutationFn: (body: NewPerson) => askApi<FirstPassword>('/people', { method: 'POST', body }),
    onSuccess: refresh,
  })
}

export function useChangeAccount() {
  const refresh = useRefresh()
  return useMutation({
    ...once,
    mutationFn: ({ id, revision, change }: { id: string; revision: number; change: PersonChange }) =>
      askApi<void>(`/people/${id}`, { method: 'PATCH', body: change, revision }),
    onSettled: refresh,
  })
}

export function useResetPassword() {
  const refresh = useRefresh()
  return useMutation({
    ...once,
    mutationFn: (id: string) => askApi<FirstPassword>(`/people/${id}/password`, { method: 'POST' }),
    onSuccess: refresh,
  })
}

export function useRevealTelephone() {
  return useMutation({
    ...once,
    mutationFn: (id: string) => askApi<{ telephone: string | null }>(`/people/${id}/telephone`, { method: 'POST' }),
  })
}

export function useCloseAccount() {
  const refresh = useRefresh()
  return useMutation({
    ...once,
    mutationFn: ({ id, ...body }: ClosePerson & { id: string }) =>
      askApi<void>(`/people/${id}/close`, { method: 'POST', body }),
    onSuccess: refresh,
  })
}

function useRefresh() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['people'] })
}
