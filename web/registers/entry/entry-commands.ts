import type { EntryDetail } from '@linchpin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { askApi } from '../../client/api-client.ts'
import { entryPath, registerKey, registersQuery } from '../register-queries.ts'

interface EntryCommand {
  readonly path: string
  readonly body: unknown
  /** What to say when it is done. */
  readonly done: string
}

/** Something done to an entry, on the revision that the person sees. */
export function useEntryCommand(register: string, { key, revision }: Pick<EntryDetail, 'key' | 'revision'>) {
  const client = useQueryClient()
  const { message } = App.useApp()
  return useMutation({
    mutationFn: ({ path, body }: EntryCommand) =>
      askApi<unknown>(`${entryPath(register, key)}${path}`, { method: 'POST', body, revision }),
    onSuccess: (_, { done }) => {
      void message.success(done)
      void client.invalidateQueries({ queryKey: registersQuery.queryKey })
      return client.invalidateQueries({ queryKey: registerKey(register) })
    },
  })
}
