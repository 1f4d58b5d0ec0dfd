import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Project } from './project.ts'
import { useProjects } from './projects-query.ts'

/** The projects that the address asks for. */
export function useShownProjects() {
  const { chain, district } = useSearch({ from: '/projects' })
  const answer = useProjects()
  const { data } = answer
  const shown = useMemo(() => data && within(data.projects, { chain, district }), [data, chain, district])
  return { ...answer, shown }
}

interface Limits {
  readonly chain?: string | undefined
  readonly district?: string | undefined
}

export const within = (projects: readonly Project[], { chain, district }: Limits): readonly Project[] =>
  projects.filter((each) => (!chain || each.chain === chain) && (!district || each.district === district))
