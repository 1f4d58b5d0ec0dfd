/**
 * Changes to cases in one transaction: what is decided is written, those who follow are told, and the audit lines come last of all,
 * because they hold the end of the chain until the transaction ends.
 */
import { randomUUID } from 'node:crypto'
import type { CaseType } from '@linchpin/pack-kit'
import { type Belongings, dayInChina, nobodys, type Reach, recordAudit } from '../people/index.ts'
import type { Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import type { Acting } from './acting.ts'
import { auditLineOf } from './case-audit.ts'
import type { CaseChanged } from './case-changed.ts'
import { filesOf } from './case-files.ts'
import {
  insertCases,
  insertEvents,
  insertLink,
  lastEventOf,
  lockCase,
  nextNumbers,
  updateCase,
} from './case-items.store.ts'
import { actingOn, rowOf, stateOf } from './case-row.ts'
import { bindUploads } from './case-uploads.store.ts'
import type { CaseItem } from './cases.tables.ts'
import { commandContext } from './command-context.ts'
import { type KnownSubjects, keepSubjects } from './known-subjects.ts'
import type { CaseEvent, CaseState, Link, Origin } from './lifecycle/case-state.ts'
import type { CaseCommand, Given } from './lifecycle/commands.ts'
import { decide } from './lifecycle/decide.ts'
import { evolve } from './lifecycle/evolve.ts'
import { notifyOf } from './notifications/notify.ts'
import type { CasesServices } from './services.ts'

export interface Opening {
  readonly type: string
  readonly values: Given
  /** Key of the entry that it is about. */
  readonly subject: string | null
  /** Of something that the register does not have yet; for an authority. */
  readonly subjectName?: string
  /** Where it stands already; for an authority that brings it in from elsewhere. */
  readonly state?: string
  readonly origin: Origin | null
  readonly isInvented?: boolean
  /** Nobody is told of it by itself: one of many. */
  readonly isQuiet?: boolean
  /** What is noted on it at once, for the authorities only. */
  readonly notes?: readonly { readonly text: string; readonly isProgress: boolean }[]
}
/** What is done to a case that is there; opening one is another matter. */
export type Doing = Exclude<CaseCommand, { readonly command: 'open' }>

export interface CaseWork {
  readonly tx: Transaction
  /** The cases that may be touched. */
  readonly reach: Reach
  readonly open: (opening: Opening) => Promise<CaseItem>
  /** Opens all of them with a few statements. */
  readonly openMany: (openings: readonly Opening[]) => Promise<readonly CaseItem[]>
  /** `revision`: that of the case as whoever asks saw it; `null`: whatever it is now. */
  readonly act: (id: string, command: Doing, revision: number | null) => Promise<CaseItem>
  /** Tells those who follow and writes the audit. Nothing comes after it in the transaction. */
  readonly finish: () => Promise<void>
}

export function beginWork(tx: Transaction, services: CasesServices, by: Acting): CaseWork {
  const changes: (CaseChanged & { readonly isQuiet: boolean })[] = []
  const subjects = keepSubjects(tx, services.subjectOf)
  const decided = decider(tx, services, by, subjects)

  async function openMany(openings: readonly Opening[]): Promise<readonly CaseItem[]> {
    const found: (Decided & { readonly isQuiet: boolean })[] = []
    for (const opening of openings) {
      const asked = await openingAsked(opening, services, by, subjects)
      found.push({ ...(await decided(asked)), isQuiet: opening.isQuiet ?? false })
    }
    const types = [...new Set(found.map(({ caseType }) => caseType))]
    for (const caseType of types) await services.types.keep(tx, caseType, by.actor.at)
    const numbers = await numbersOf(tx, found, yearOf(by.actor.at))
    const made = found.map(({ id, caseType, next, belongings, events, isQuiet }, at) => {
      const after = rowOf(id, numbers[at] as string, caseType, next, belongings, services)
      return { caseType, before: null, after, events, isQuiet }
    })
    const items = made.map(({ after }) => after)
    await insertCases(tx, items)
    await insertEvents(
      tx,
      made.map(({ after, events }) => ({ caseId: after.id, from: 0, events })),
    )
    for (const { after, caseType, events } of made) await bindUploads(tx, after.id, by.actor, filesOf(caseType, events))
    changes.push(...made)
    return items
  }

  return {
    tx,
    reach: by.reach,
    open: async (opening) => (await openMany([opening]))[0] as CaseItem,
    openMany,
    act: async (id, command, revision) => {
      const before = await lockCase(tx, id, by.reach)
      if (before === undefined) throw new ProblemError('case-not-found', { id })
      const caseType = await services.types.under(tx, before.definition)
      if (revision !== null && revision !== before.revision) throw await changedMeanwhile(tx, caseType, before)
      const roles = by.rolesOn(caseType, actingOn(before))
      const { next, belongings, events } = await decided({ caseType, before, commands: [command], roles })
      const after = rowOf(id, before.number, caseType, next, belongings, services)
      await updateCase(tx, after)
      await insertEvents(tx, [{ caseId: id, from: before.revision, events }])
      await bindUploads(tx, id, by.actor, filesOf(caseType, events))
      for (const event of events) if (event.kind === 'linked') await insertLink(tx, id, targetOf(event.data.to))
      changes.push({ caseType, before, after, events, isQuiet: false })
      return after
    },
    finish: async () => {
      for (const changed of changes) for (const tell of services.subscribers) await tell(tx, changed)
      await notifyOf(
        tx,
        services,
        by.actor,
        changes.filter(({ isQuiet }) => !isQuiet),
      )
      await recordAudit(tx, by.actor, changes.flatMap(auditLineOf))
    },
  }
}

interface Asked {
  readonly caseType: CaseType
  readonly before: CaseItem | null
  /** One after the other, as one change. */
  readonly commands: readonly CaseCommand[]
  readonly roles: readonly string[]
}
interface Decided {
  readonly id: string
  readonly caseType: CaseType
  readonly next: CaseState
  readonly belongings: Belongings
  readonly events: readonly CaseEvent[]
}

async function openingAsked(
  opening: Opening,
  { types }: CasesServices,
  by: Acting,
  subjects: KnownSubjects,
): Promise<Asked> {
  const { type, values, subject: key, subjectName, origin, isInvented = false, notes = [] } = opening
  const caseType = types.named(type)
  if (caseType === undefined) throw new ProblemError('case-type-unknown', { type })
  const entry = caseType.subject === null || key === null ? null : await subjects.of(caseType.subject, key)
  if (entry === null && key !== null) throw new ProblemError('case-subject-unknown', { type: caseType.label, key })
  const { roles, openedFor } = by.opening(caseType, entry?.belongings ?? null)
  const name = entry?.name ?? (by.isAuthority && caseType.subject !== null ? subjectName : undefined)
  const subject = name === undefined ? null : { register: caseType.subject ?? '', key: key ?? '', name }
  const state = by.isAuthority ? (opening.state ?? null) : null
  const open = { command: 'open', values, subject, state, origin, openedFor, isInvented } as const
  const told = notes.map((note) => ({ command: 'note', files: [], isInternal: true, ...note }) as const)
  return { caseType, before: null, commands: [open, ...told], roles }
}

/** Decides commands, and what the case is after them. */
const decider =
  (tx: Transaction, services: CasesServices, by: Acting, subjects: KnownSubjects) =>
  async ({ caseType, before, commands, roles }: Asked): Promise<Decided> => {
    const id = before?.id ?? randomUUID()
    const events: CaseEvent[] = []
    let next = before === null ? null : stateOf(before)
    for (const command of commands) {
      const asked = { id, caseType, state: next, command, roles, subjects }
      const decided = decide(command, next, await commandContext(tx, services, by, asked))
      if ('refused' in decided) throw new ProblemError(decided.refused, decided.params)
      events.push(...decided.events)
      next = decided.events.reduce<CaseState | null>(evolve, next)
    }
    if (next === null) throw new Error('Nothing happened')
    const entry = next.subject && (await subjects.of(next.subject.register, next.subject.key))
    // What the case is about may be gone from its register: whose it was, it stays.
    const belongings = entry?.belongings ?? (before && next.subject ? actingOn(before) : nobodys)
    return { id, caseType, next, belongings, events }
  }

/** A number for each case that is opened, in their order. */
async function numbersOf(tx: Transaction, opened: readonly Decided[], year: number): Promise<readonly string[]> {
  const prefixes = opened.map(({ caseType }) => caseType.label.zh)
  const numbers = new Map<string, string[]>()
  // Always in the same order: two that number the same types wait for each other and never in a circle.
  for (const prefix of [...new Set(prefixes)].sort()) {
    const count = prefixes.filter((each) => each === prefix).length
    numbers.set(prefix, await nextNumbers(tx, prefix, year, count))
  }
  return prefixes.map((prefix) => numbers.get(prefix)?.shift() as string)
}

async function changedMeanwhile(tx: Transaction, caseType: CaseType, { id, revision, state }: CaseItem) {
  const last = await lastEventOf(tx, id)
  const move = last?.kind === 'moved' ? caseType.moves[last.data.move]?.label : undefined
  return new ProblemError('case-changed', {
    ...{ by: last?.person.name ?? '—', at: last?.at ?? '—', revision },
    did: move ?? { zh: '更新', en: 'a change' },
    state: caseType.states[state]?.label ?? state,
  })
}

export function targetOf(to: Link): string {
  switch (to.kind) {
    case 'entry':
      return `entry:${to.register}/${to.key}`
    case 'case':
      return `case:${to.id}`
    case 'clause':
      return `clause:${to.document}#${to.clause}`
  }
}

const yearOf = (at: Date): number => Number(dayInChina(at).slice(0, 4))
