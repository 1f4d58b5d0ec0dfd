import type { AuditPage, AuditVerified } from '@linchpin/api'
import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import { askApi } from '../../client/api-client.ts'
import { readRange, type TableState } from '../../ui/data-table/index.ts'

/** The question that a table asks, as the server takes it. */
export function auditAsked({ filters, cursor }: Pick<TableState, 'filters' | 'cursor'>): string {
  const { from, until } = readRange(filters.at ?? '')
  const { person = '', action = '', subject = '' } = filters
  const given = { person, action, subject, from, until, before: cursor ?? '' }
  return new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString()
}

export const auditQuery = (asked: string) =>
  queryOptions({
    queryKey: ['audit', asked],
    queryFn: ({ signal }) => askApi<AuditPage>(`/audit?${asked}`, { signal }),
    placeholderData: keepPreviousData,
  })

export const useVerifyAudit = () =>
  useMutation({ retry: false, mutationFn: () => askApi<AuditVerified>('/audit/verify', { method: 'POST' }) })

export const useCheckHash = () =>
  useMutation({ retry: false, mutationFn: (hash: string) => askApi<{ seq: number | null }>(`/audit/holds/${hash}`) })
