import type { TaskPreview, TasksMade } from '@linchpin/api'
import type { CaseType } from '@linchpin/pack-kit'
import { documentDetail, taskTable } from '../../documents/index.ts'
import { ProblemError } from '../../platform/problem/index.ts'
import { casesFrom, holdOrigin } from '../case-items.store.ts'
import type { CaseWork, Opening } from '../case-work.ts'
import { handToLead } from '../commands/hand-to-lead.ts'
import type { CasesServices } from '../services.ts'
import { type TaskDraft, taskDraft } from './tasks-of-document.ts'

interface Drafts {
  readonly type: string
  readonly keyTasks: number
  readonly actions: number
  /** Of the confirmed ones. */
  readonly drafts: readonly TaskDraft[]
  readonly names: ReadonlySet<string>
}

/** What the confirmed measures of a document would become; nothing is written. */
export async function previewTasks(services: CasesServices, document: string): Promise<TaskPreview> {
  const { db, bodies } = services
  const { type, keyTasks, actions, drafts, names } = await draftsOf(services, document)
  const there = await casesFrom(db, type, 'document', document)
  const left = drafts.filter(({ commitment }) => !there.has(commitment))
  return {
    ...{ keyTasks, actions, confirmed: drafts.length, there: drafts.length - left.length },
    withoutLead: left.filter(({ hasLead }) => !hasLead).length,
    dated: left.filter(({ values }) => values.due !== undefined).length,
    resolved: [...names].flatMap((name) => {
      const body = bodies.named(name)
      return body === undefined ? [] : [{ name, body: { id: body.id, label: body.label } }]
    }),
    unresolved: unresolvedIn(left),
  }
}

/**
 * Opens a task for each confirmed measure that has none; those with a lead go to it at once, the others wait for the office. Done
 * twice, nothing is there twice.
 */
export async function makeTasks(services: CasesServices, work: CaseWork, document: string): Promise<TasksMade> {
  const { type, actions, drafts } = await draftsOf(services, document)
  await holdOrigin(work.tx, 'document', document)
  const there = await casesFrom(work.tx, type, 'document', document)
  const left = drafts.filter(({ commitment }) => !there.has(commitment))
  const items = await work.openMany(left.map((draft) => openingOf(type, document, draft)))
  for (const item of items) await handToLead(services, work, item)
  return {
    opened: left.length,
    there: drafts.length - left.length,
    unconfirmed: actions - drafts.length,
    withoutLead: left.filter(({ hasLead }) => !hasLead).length,
    tasks: items.map(({ id, number, originItem }) => ({ id, number, commitment: originItem ?? '' })),
    unresolved: unresolvedIn(left),
  }
}

const openingOf = (type: string, document: string, { commitment, clause, values }: TaskDraft): Opening => ({
  ...{ type, values, subject: null, isQuiet: true },
  origin: { kind: 'document', id: document, item: commitment, clauses: [clause] },
})

async function draftsOf(services: CasesServices, document: string): Promise<Drafts> {
  const caseType = taskType(services)
  const detail = await documentDetail(services.db, document)
  if (detail.deletedAt !== null) throw new ProblemError('document-deleted')
  const table = taskTable(detail, detail.clauses, detail.commitments)
  const named = (name: string) => services.bodies.named(name)?.id
  const drafts = table.groups.flatMap((group) =>
    group.rows
      .filter(({ state }) => state === 'confirmed')
      .map((row) => taskDraft(row, group, detail, caseType, named)),
  )
  const names = new Set(table.bodies.map(({ name }) => name))
  return { type: caseType.id, keyTasks: table.groups.length, actions: table.total, drafts, names }
}

function taskType({ pack, types }: CasesServices): CaseType {
  const found = types.named(pack?.principal.task ?? '')
  if (found === undefined) throw new ProblemError('task-type-missing')
  return found
}

function unresolvedIn(drafts: readonly TaskDraft[]): TasksMade['unresolved'] {
  const found = new Map<string, string[]>()
  for (const { commitment, unresolved } of drafts)
    for (const name of unresolved) found.set(name, [...(found.get(name) ?? []), commitment])
  return [...found].map(([name, commitments]) => ({ name, commitments }))
}
