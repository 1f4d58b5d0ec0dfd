/** A file of lines from its arrival to its undo. Long steps are jobs; each writes in one transaction, the audit line last. */
import type { Bilingual } from '@linchpin/api'
import { type Actor, dayInChina, type Reach, recordAudit } from '../../people/index.ts'
import { stateBefore } from '../../platform/jobs/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import type { ChainsServices } from '../services.ts'
import { foldApart } from './fold/fold-apart.ts'
import { dropFiles, foldedLinks, folderOf, isThere, uploadOf } from './link-files.ts'
import { deleteLinks } from './link-parts.store.ts'
import type { SourceState } from './links.tables.ts'
import {
  deleteSource,
  endStep,
  fileOf,
  insertSource,
  type LinkFile,
  previewOf,
  type StoredSource,
  updateSource,
} from './sources.store.ts'
import { writeLinks } from './write-links.store.ts'

export interface NewFile extends LinkFile {
  readonly sourceName: string
  readonly confidence: 'high' | 'medium' | 'low'
}

/** Begins to look through a file whose copy is there. */
export async function startReading(
  services: ChainsServices,
  { sourceName, confidence, ...file }: NewFile,
  { person, at }: Actor,
): Promise<StoredSource> {
  const source = await insertSource(services.db, {
    ...{ kind: 'file', state: 'reading', name: sourceName, confidence, asOf: file.asked.asOf ?? dayInChina(at) },
    ...{ file: { ...file }, personId: person.id, personName: person.name, createdAt: at },
  })
  return beginReading(services, source)
}

/** Other columns, another unit, day or sheet: the same file from the start. */
export async function readAnew(
  services: ChainsServices,
  source: StoredSource,
  change: Partial<LinkFile['asked']>,
): Promise<StoredSource> {
  const file = await fileThere(source)
  const isOtherSheet = change.sheet !== undefined && change.sheet !== file.table?.sheet
  const chosen = { ...(isOtherSheet ? {} : file.asked.chosen), ...change.chosen }
  const asked = { ...file.asked, ...change, chosen }
  // The job before has ended, and says nothing of this reading.
  const set = { file: { ...file, asked }, state: 'reading' as const, preview: null, jobId: null }
  await moveTo(services, source, ['preview', 'failed'], set)
  return beginReading(services, { ...source, ...set })
}

async function beginReading(services: ChainsServices, source: StoredSource): Promise<StoredSource> {
  const { db, jobs, now } = services
  const file = fileOf(source) as LinkFile
  const job = await jobs.start('chains.links', source.personId, async ({ signal, report }) => {
    try {
      report(0, 1)
      const { folded } = await foldApart(
        { path: uploadOf(file.id), dir: folderOf(file.id), name: file.name, ...file.asked, today: dayInChina(now()) },
        {
          signal,
          seen: (table) =>
            void updateSource(db, source.id, { file: { ...file, table } }, ['reading', 'failed']).catch(
              () => undefined,
            ),
        },
      )
      report(1, 1)
      const { asOf } = folded
      await updateSource(db, source.id, { state: 'preview', asOf, preview: { ...folded } }, ['reading'])
    } catch (error) {
      await updateSource(db, source.id, { state: 'failed' }, ['reading'])
      // Of what is marked as a state secret no copy is kept.
      if (error instanceof ProblemError && error.code === 'file-classified') await dropFiles(file.id)
      throw error
    }
  })
  await updateSource(db, source.id, { jobId: job.id }, ['reading', 'preview', 'failed'])
  return { ...source, jobId: job.id }
}

/** Writes what the preview showed. */
export async function confirmLinks(
  services: ChainsServices,
  source: StoredSource,
  reach: Reach,
  actor: Actor,
): Promise<void> {
  const file = await fileThere(source)
  const preview = previewOf(source)
  if (preview !== null && preview.counts.links === 0)
    throw new ProblemError('links-nothing-to-write', { name: file.name })
  if (preview !== null && !(await isThere(foldedLinks(file.id))))
    throw new ProblemError('links-file-gone', { name: file.name })
  await moveTo(services, source, ['preview'], { state: 'writing' })
  const job = await services.jobs.start('chains.links', actor.person.id, async ({ signal, report }) => {
    report(0, preview?.counts.links ?? 0)
    try {
      const writing = { source, fileId: file.id, asOf: preview?.asOf ?? source.asOf, reach, actor, signal }
      const { links } = await writeLinks(services, writing)
      report(links)
    } catch (error) {
      await updateSource(services.db, source.id, { state: 'preview' }, ['writing'])
      throw error
    }
    await dropFiles(file.id)
  })
  await updateSource(services.db, source.id, { jobId: job.id }, ['writing', 'held', 'preview'])
}

/** Takes the links of one source back, all of them. */
export async function undoSource(services: ChainsServices, source: StoredSource, actor: Actor): Promise<void> {
  const { db, jobs, now } = services
  if (source.kind === 'register') throw new ProblemError('links-state', { state: registerWord })
  await moveTo(services, source, ['held'], { state: 'undoing' })
  const job = await jobs.start('chains.links', actor.person.id, async ({ signal }) => {
    try {
      await db.transaction(async (tx) => {
        const links = await deleteLinks(tx, source.id)
        signal.throwIfAborted()
        await endStep(tx, source.id, { state: 'undone', undoneAt: now() }, ['undoing'])
        const detail = { name: source.name, links }
        await recordAudit(tx, actor, [{ action: 'links.undone', subject: `links:${source.id}`, detail }])
      })
    } catch (error) {
      await updateSource(db, source.id, { state: 'held' }, ['undoing'])
      throw error
    }
  })
  await updateSource(db, source.id, { jobId: job.id }, ['undoing', 'undone', 'held'])
}

export async function cancelSource({ jobs }: ChainsServices, source: StoredSource): Promise<void> {
  const isEnding = source.jobId !== null && (await jobs.cancel(source.jobId))
  if (!isEnding) throw new ProblemError('links-state', { state: stateWords[source.state] })
}

/** What was only looked through goes, its file too. */
export async function discardSource({ db, jobs }: ChainsServices, source: StoredSource): Promise<void> {
  if (source.state === 'reading' && source.jobId !== null) await jobs.cancel(source.jobId)
  const isGone = await updateSource(db, source.id, { state: 'failed' }, ['reading', 'preview', 'failed'])
  if (!isGone) throw new ProblemError('links-state', { state: stateWords[source.state] })
  await deleteSource(db, source.id)
  const file = fileOf(source)
  if (file !== null) await dropFiles(file.id)
}

/** Where a process died in the middle of a step, the source stands where the step began. */
export async function settledSource({ db }: ChainsServices, source: StoredSource): Promise<StoredSource> {
  const state = await stateBefore(db, source, { reading: 'failed', writing: 'preview', undoing: 'held' })
  if (state === undefined) return source
  await updateSource(db, source.id, { state }, [source.state])
  return { ...source, state }
}

async function fileThere(source: StoredSource): Promise<LinkFile> {
  const file = fileOf(source)
  if (file === null) throw new ProblemError('links-state', { state: stateWords[source.state] })
  if (!['preview', 'failed'].includes(source.state))
    throw new ProblemError('links-state', { state: stateWords[source.state] })
  if (!(await isThere(uploadOf(file.id)))) throw new ProblemError('links-file-gone', { name: file.name })
  return file
}

async function moveTo(
  { db }: ChainsServices,
  source: StoredSource,
  from: readonly SourceState[],
  set: Partial<StoredSource>,
): Promise<void> {
  const isMoved = await updateSource(db, source.id, set, from)
  if (!isMoved) throw new ProblemError('links-state', { state: stateWords[source.state] })
}

const registerWord = { zh: '是供应关系库，在库中逐条维护', en: 'the register of links, which is kept entry by entry' }
const stateWords: Readonly<Record<SourceState, Bilingual>> = {
  reading: { zh: '正在读取', en: 'being read' },
  failed: { zh: '读取失败', en: 'not readable as it is' },
  preview: { zh: '待确认', en: 'looked through' },
  writing: { zh: '正在写入', en: 'being written' },
  held: { zh: '已导入', en: 'held' },
  undoing: { zh: '正在撤销', en: 'being undone' },
  undone: { zh: '已撤销', en: 'undone' },
}
