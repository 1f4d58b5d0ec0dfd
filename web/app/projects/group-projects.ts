import type { Language } from '../../ui/language.tsx'
import type { CityNames } from './city-names.ts'
import type { Project } from './project.ts'
import type { Grouping } from './projects-search.ts'
import type { ProjectWords } from './words.ts'

export interface ProjectGroup {
  readonly key: string
  readonly title: string
  readonly projects: readonly Project[]
}

interface GroupTerms {
  readonly names: CityNames
  readonly words: Pick<ProjectWords, 'wall'>
  readonly language: Language
}

/** Projects in the order of their groups, the greatest investment first; what lacks the group comes last. */
export function groupProjects(
  projects: readonly Project[],
  by: Grouping,
  { names, words: { wall }, language }: GroupTerms,
): readonly ProjectGroup[] {
  const groups = new Map<string, Project[]>()
  for (const project of projects) {
    const key = keyOf(project, by) ?? ''
    groups.set(key, [...(groups.get(key) ?? []), project])
  }
  const titleOf = (key: string, [first]: readonly Project[]) => {
    if (key === '') return by === 'stage' ? wall.noStage : wall.noGroup
    if (by === 'stage') return first?.case?.state.label[language] ?? key
    return by === 'chain' ? names.chain(key) : names.district(key)
  }
  return [...groups]
    .toSorted(
      ([one, some], [other, others]) => Number(one === '') - Number(other === '') || others.length - some.length,
    )
    .map(([key, own]) => ({
      key,
      title: titleOf(key, own),
      projects: own.toSorted((one, other) => (other.investment ?? 0) - (one.investment ?? 0)),
    }))
}

const keyOf = (project: Project, by: Grouping): string | null =>
  by === 'stage' ? (project.case?.state.id ?? null) : project[by]
