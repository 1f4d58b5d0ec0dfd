import type { NewGrant } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'

export function useGrantRole() {
  const client = useQueryClient()
  return useMutation({
    retry: false,
    mutationFn: ({ person, grant }: { person: string; grant: NewGrant }) =>
      askApi<void>(`/people/${person}/roles`, { method: 'POST', body: grant }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  })
}

export function useWithdrawRole() {
  const client = useQueryClient()
  return useMutation({
    retry: false,
    mutationFn: ({ person, id }: { person: string; id: string }) =>
      askApi<void>(`/people/${person}/roles/${id}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['people'] }),
  })
}
