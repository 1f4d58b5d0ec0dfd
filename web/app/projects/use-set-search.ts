import { useNavigate, useSearch } from '@tanstack/react-router'
import type { TableSearch } from '../../ui/data-table/index.ts'

/** Changes the address; what is empty leaves it. */
export function useSetSearch() {
  const navigate = useNavigate({ from: '/projects' })
  const search = useSearch({ from: '/projects' })
  return (changed: Readonly<Record<string, string | undefined>>) => {
    const { page: _page, after: _after, ...rest } = search
    void navigate({ search: { ...rest, ...changed } as TableSearch, replace: true })
  }
}
