/** A source of links as somebody sees it. */
import type { LinkSource, LinkSourceDetail } from '@linchpin/api'
import { fileProblems } from '../../platform/files/index.ts'
import { jobOf, jobProblems, shownProblem } from '../../platform/jobs/index.ts'
import type { ProblemTable } from '../../platform/problem/index.ts'
import { sheetProblems } from '../../platform/sheets/index.ts'
import type { ChainsServices } from '../services.ts'
import type { SourceState } from './links.tables.ts'
import { linksProblems } from './links-problems.ts'
import { fileOf, previewOf, type StoredSource } from './sources.store.ts'

export async function shownSource(
  services: ChainsServices,
  source: StoredSource,
  mayChange: boolean,
): Promise<LinkSource> {
  const job = source.jobId === null ? undefined : await jobOf(services.db, source.jobId)
  const isUnderWay = job !== undefined && ['queued', 'running'].includes(job.state)
  const { id, kind, state, name, asOf, confidence, isInvented, personName: person } = source
  return {
    ...{ id, kind, state, name, asOf, confidence, isInvented, person },
    counts: source.counts ?? previewOf(source)?.counts ?? null,
    at: source.createdAt.toISOString(),
    undoneAt: source.undoneAt?.toISOString() ?? null,
    fileName: fileOf(source)?.name ?? null,
    progress: isUnderWay ? { done: job.done, total: job.total } : null,
    problem: state === 'failed' || state === 'preview' || state === 'held' ? shownProblem(job, problems) : null,
    may: mayChange
      ? [...actions[state]].filter((action) => kind === 'file' || (kind === 'interface' && action === 'undo'))
      : [],
  } as LinkSource
}

export async function shownDetail(
  services: ChainsServices,
  source: StoredSource,
  mayChange: boolean,
): Promise<LinkSourceDetail> {
  const file = fileOf(source)
  return {
    ...(await shownSource(services, source, mayChange)),
    table: (file?.table ?? null) as LinkSourceDetail['table'],
    stated: file === null ? null : { unit: file.asked.unit, asOf: file.asked.asOf },
    preview: previewOf(source) as LinkSourceDetail['preview'],
  }
}

const actions: Readonly<Record<SourceState, LinkSource['may']>> = {
  reading: ['cancel', 'discard'],
  failed: ['choose', 'discard'],
  preview: ['choose', 'confirm', 'discard'],
  writing: ['cancel'],
  held: ['undo'],
  undoing: ['cancel'],
  undone: [],
}

const problems: ProblemTable = { ...fileProblems, ...sheetProblems, ...jobProblems, ...linksProblems }
