/** Analyses as the API shows them. */
import type { AnalysisDetail, AnalysisSummary } from '@linchpin/api'
import type { Database } from '../../platform/database/index.ts'
import { type JobRow, jobOf, jobProblems, shownProblem } from '../../platform/jobs/index.ts'
import type { ProblemTable } from '../../platform/problem/index.ts'
import type { AnalysisHead } from './analyses.store.ts'
import { analysesProblems } from './analyses-problems.ts'

export async function shownSummary(
  db: Database,
  item: Omit<AnalysisHead, 'data' | 'result'>,
): Promise<AnalysisSummary> {
  const job = item.jobId === null ? undefined : await jobOf(db, item.jobId)
  const { id, kind, chain, asOf, name, personName, createdAt, subject, share } = item
  const state = stateOf(item.jobId, job)
  return {
    ...{ id, kind, chain, asOf, name, person: personName, at: createdAt.toISOString(), subject: [...subject], share },
    state,
    progress: state === 'running' && job !== undefined ? { done: job.done, total: job.total } : null,
    problem: shownProblem(job, problems),
  }
}

export async function shownDetail(db: Database, item: AnalysisHead): Promise<AnalysisDetail> {
  return {
    ...(await shownSummary(db, item)),
    parameters: item.parameters,
    shocks: [...item.shocks],
    data: item.data,
    criticality: item.result?.criticality ?? null,
    simulation: item.result?.simulation ?? null,
  }
}

/** A job that ended long ago is forgotten, its analysis is not; one that never had a job never began. */
function stateOf(jobId: string | null, job: JobRow | undefined): AnalysisSummary['state'] {
  if (jobId === null) return 'failed'
  if (job === undefined || job.state === 'done') return 'done'
  return job.state === 'queued' ? 'running' : job.state
}

const problems: ProblemTable = { ...jobProblems, ...analysesProblems }
