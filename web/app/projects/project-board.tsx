import { CaseBoard } from '../../cases/index.ts'
import { useProjectFilter } from './project-list.tsx'
import { useProjectWords } from './words.ts'

/** Projects by stage, from the idea to full capacity. */
export function ProjectBoard() {
  const words = useProjectWords()
  const filter = useProjectFilter()
  if (filter === undefined) return null
  return (
    <div className="project-board">
      <CaseBoard filter={{ ...filter, status: 'all' }} label={words.full} />
    </div>
  )
}
