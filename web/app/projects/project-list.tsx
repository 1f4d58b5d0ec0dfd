import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type CaseParams, CaseTable } from '../../cases/index.ts'
import { tableState, withTableSearch } from '../../ui/data-table/index.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useCity } from '../overview/city-query.ts'
import { useProjectWords } from './words.ts'

/** 项目清单, as the list room shows it, limited to a chain or a district. */
export function ProjectList() {
  const words = useProjectWords()
  const search = useSearch({ from: '/projects' })
  const navigate = useNavigate({ from: '/projects' })
  const state = useMemo(() => tableState(search), [search])
  const filter = useProjectFilter()
  if (filter === undefined) return null
  return (
    <div className="project-list">
      <CaseTable
        filter={filter}
        label={words.full}
        state={state}
        onChange={(next, replace) => void navigate({ search: withTableSearch(search, next), replace })}
        empty={<EmptyState title={words.none}>{words.noneText}</EmptyState>}
      />
    </div>
  )
}

/** `undefined` until the city is known, and where it has no list of projects. */
export function useProjectFilter(): (CaseParams & { readonly type: string }) | undefined {
  const { chain, district } = useSearch({ from: '/projects' })
  const type = useCity()?.principal.project
  return useMemo(
    () => (type ? { type, ...(chain ? { chain } : {}), ...(district ? { district } : {}) } : undefined),
    [type, chain, district],
  )
}
