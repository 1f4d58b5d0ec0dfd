import type {
  ImportApply,
  ImportChoice,
  ImportDecision,
  ImportOutcome,
  ImportRows,
  RegisterImport,
} from '@linchpin/api'
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { useProblemNotice } from '../../client/problem-notice.tsx'
import { stringifySearch } from '../../client/search-string.ts'
import { registerKey, registerPath, registersQuery } from '../register-queries.ts'

export const importPath = (register: string, id: number): string => `${registerPath(register)}/imports/${id}`
export const templateHref = (register: string): string => `/api${registerPath(register)}/template`
export const faultsHref = (register: string, id: number): string => `/api${importPath(register, id)}/faults`

const pollMs = 700
const underWay: readonly RegisterImport['state'][] = ['reading', 'applying', 'undoing']
export const isUnderWay = ({ state }: Pick<RegisterImport, 'state'>): boolean => underWay.includes(state)

export const importsQuery = (register: string) =>
  queryOptions({
    queryKey: ['registers', 'imports', register],
    queryFn: ({ signal }) => askApi<readonly RegisterImport[]>(`${registerPath(register)}/imports`, { signal }),
  })

/** Asked again and again while something is under way. */
export const importQuery = (register: string, id: number) =>
  queryOptions({
    queryKey: ['registers', 'import', id],
    queryFn: ({ signal }) => askApi<RegisterImport>(importPath(register, id), { signal }),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? pollMs : false),
  })

type UndoneKind = 'changed' | 'used'
export interface RowChoice {
  readonly outcome?: ImportOutcome
  readonly undone?: UndoneKind
}

const pageSize = 100

/** `version`: what the rows say holds as long as the import says the same of itself. */
export const rowsQuery = (register: string, id: number, choice: RowChoice, version: string) =>
  infiniteQueryOptions({
    queryKey: ['registers', 'import', id, 'rows', choice, version],
    queryFn: ({ pageParam, signal }) =>
      askApi<ImportRows>(
        `${importPath(register, id)}/rows${stringifySearch({ ...choice, after: pageParam, limit: pageSize })}`,
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
  })

type Command =
  | { readonly kind: 'columns'; readonly body: ImportChoice }
  | { readonly kind: 'decisions'; readonly body: ImportDecision }
  | { readonly kind: 'apply'; readonly body: ImportApply }
  | { readonly kind: 'undo' }
  | { readonly kind: 'cancel' }

/** Something done to an import; its answer is the import as it stands now. */
export function useImportCommand(register: string, id: number) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  return useMutation({
    mutationFn: (command: Command) =>
      askApi<RegisterImport>(`${importPath(register, id)}/${command.kind}`, {
        method: 'POST',
        ...('body' in command ? { body: command.body } : {}),
      }),
    onSuccess: (now) => client.setQueryData(importQuery(register, id).queryKey, now),
    onError: tell,
  })
}

export function useDiscardImport(register: string, id: number, onDone: () => void) {
  const client = useQueryClient()
  const tell = useProblemNotice()
  return useMutation({
    mutationFn: () => askApi<void>(importPath(register, id), { method: 'DELETE' }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: importsQuery(register).queryKey })
      onDone()
    },
    onError: tell,
  })
}

/** Once rows are written or taken back, what was read of the register is old. */
export function useRefreshRegister(register: string): () => void {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: registerKey(register) })
    void client.invalidateQueries({ queryKey: registersQuery.queryKey })
    void client.invalidateQueries({ queryKey: importsQuery(register).queryKey })
  }
}
