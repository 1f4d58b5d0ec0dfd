import type { IoShock, IoShockResult, IoTableCheck, IoTableDetail, IoTableHead, IoTableSummary } from '@linchpin/api'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { stringifySearch } from '../../client/search-string.ts'
import { uploadFile } from '../../client/upload.ts'

const path = '/io-tables'
export const ioTablesKey = ['io-tables'] as const

export const ioTablesQuery = queryOptions({
  queryKey: [...ioTablesKey, 'list'],
  queryFn: ({ signal }) => askApi<readonly IoTableSummary[]>(path, { signal }),
})

export const ioTableQuery = (id: number, flows: IoShock['flows']) =>
  queryOptions({
    queryKey: [...ioTablesKey, id, flows],
    queryFn: ({ signal }) => askApi<IoTableDetail>(`${path}/${id}${stringifySearch({ flows })}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })

/** Worked out anew from the same it is the same. */
export const ioShockQuery = (id: number, body: IoShock) =>
  queryOptions({
    queryKey: [...ioTablesKey, id, 'shock', body],
    queryFn: ({ signal }) => askApi<IoShockResult>(`${path}/${id}/shock`, { method: 'POST', body, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })

export const checkTable = (file: File) => uploadFile<IoTableCheck>({ path: `${path}?check=true`, file })
export const importTable = (file: File, head: IoTableHead) =>
  uploadFile<IoTableSummary>({ path: `${path}${stringifySearch(head)}`, file })
export const undoTable = (id: number) => askApi<null>(`${path}/${id}/undo`, { method: 'POST' })
