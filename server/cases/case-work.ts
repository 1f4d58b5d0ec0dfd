/**
 * Changes to cases in one transaction: what is decided is written, those who follow are told, and the audit lines come last of all,
 * because they hold the end of the chain until the transaction ends.
 */
import { randomUUID } from 'node:crypto'
import type { CaseType } from '@linchpin/pack-kit'
import { dayInChina, nobodys, type Reach, recordAudit } from '../people/index.ts'
import type { Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import type { Acting } from './acting.ts'
import { auditLineOf } from './case-audit.ts'
import { filesOf } from './case-files.ts'
import {
  insertCase,
  insertEvents,
  insertLink,
  lastEventOf,
  lockCase,
  nextNumber,
  updateCase,
} from './case-items.store.ts'
import { actingOn, type CaseItem, rowOf, stateOf } from './case-row.ts'
import { bindUploads } from './case-uploads.store.ts'
import { commandContext } from './command-context.ts'
import { type KnownSubjects, keepSubjects } from './known-subjects.ts'
import type { CaseEvent, CaseState, Link, Origin } from './lifecycle/case-state.ts'
import type { CaseCommand, Given } from './lifecycle/commands.ts'
import { decide } from './lifecycle/decide.ts'
import { evolve } from './lifecycle/evolve.ts'
import { notifyOf } from './notifications/notify.ts'
import type { CasesServices } from './services.ts'

/** What a change did to one case. */
export interface CaseChanged {
  readonly caseType: CaseType
  /** `null`: the case was opened. */
  readonly before: CaseItem | null
  readonly after: CaseItem
  readonly events: readonly CaseEvent[]
}
export type CaseSubscriber = (tx: Transaction, changed: CaseChanged) => Promise<void>

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
}
/** What is done to a case that is there; opening one is another matter. */
export type Doing = Exclude<CaseCommand, { readonly command: 'open' }>

export interface CaseWork {
  readonly tx: Transaction
  /** The cases that may be touched. */
  readonly reach: Reach
  readonly open: (opening: Opening) => Promise<CaseItem>
  /** `revision`: that of the case as whoever asks saw it; `null`: whatever it is now. */
  readonly act: (id: string, command: Doing, revision: number | null) => Promise<CaseItem>
  /** Tells those who follow and writes the audit. Nothing comes after it in the transaction. */
  readonly finish: () => Promise<void>
}

export function beginWork(tx: Transaction, services: CasesServices, by: Acting): CaseWork {
  const changes: (CaseChanged & { readonly isQuiet: boolean })[] = []
  const subjects = keepSubjects(tx, services.subjectOf)
  const write = writer(tx, services, by, subjects)

  return {
    tx,
    reach: by.reach,
    open: async (opening) => {
      const { type, values, subject: key, subjectName, origin, isInvented = false, isQuiet = false } = opening
      const caseType = services.types.named(type)
      if (caseType === undefined) throw new ProblemError('case-type-unknown', { type })
      const entry = caseType.subject === null || key === null ? null : await subjects.of(caseType.subject, key)
      if (entry === null && key !== null) throw new ProblemError('case-subject-unknown', { type: caseType.label, key })
      const { roles, openedFor } = by.opening(caseType, entry?.belongings ?? null)
      const name = entry?.name ?? (by.isAuthority && caseType.subject !== null ? subjectName : undefined)
      const subject = name === undefined ? null : { register: caseType.subject ?? '', key: key ?? '', name }
      const state = by.isAuthority ? (opening.state ?? null) : null
      const command = { command: 'open', values, subject, state, origin, openedFor, isInvented } as const
      await services.types.keep(tx, caseType, by.actor.at)
      const changed = await write(caseType, null, command, roles)
      changes.push({ ...changed, isQuiet })
      return changed.after
    },
    act: async (id, command, revision) => {
      const before = await lockCase(tx, id, by.reach)
      if (before === undefined) throw new ProblemError('case-not-found', { id })
      if (revision !== null && revision !== before.revision) throw await changedMeanwhile(tx, before)
      const caseType = await services.types.under(tx, before.definition)
      const changed = await write(caseType, before, command, by.rolesOn(caseType, actingOn(before)))
      changes.push({ ...changed, isQuiet: false })
      return changed.after
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

/** Decides a command and writes what comes of it. */
const writer =
  (tx: Transaction, services: CasesServices, by: Acting, subjects: KnownSubjects) =>
  async (
    caseType: CaseType,
    before: CaseItem | null,
    command: CaseCommand,
    roles: readonly string[],
  ): Promise<CaseChanged> => {
    const state = before === null ? null : stateOf(before)
    const id = before?.id ?? randomUUID()
    const context = await commandContext(tx, services, by, { id, caseType, state, command, roles, subjects })
    const decided = decide(command, state, context)
    if ('refused' in decided) throw new ProblemError(decided.refused, decided.params)
    const { events } = decided
    const next = events.reduce<CaseState | null>(evolve, state)
    if (next === null) throw new Error('Nothing happened')
    const number = before?.number ?? (await nextNumber(tx, caseType.label.zh, yearOf(by.actor.at)))
    const entry = next.subject && (await subjects.of(next.subject.register, next.subject.key))
    // What the case is about may be gone from its register: whose it was, it stays.
    const belongings = entry?.belongings ?? (before && next.subject ? actingOn(before) : nobodys)
    const after = rowOf(id, number, caseType, next, belongings, services)
    await (before === null ? insertCase(tx, after) : updateCase(tx, after))
    await insertEvents(tx, id, state?.revision ?? 0, events)
    await bindUploads(tx, id, by.actor, filesOf(caseType, events))
    for (const event of events) if (event.kind === 'linked') await insertLink(tx, id, targetOf(event.data.to))
    return { caseType, before, after, events }
  }

async function changedMeanwhile(tx: Transaction, { id, revision }: CaseItem): Promise<ProblemError> {
  const last = await lastEventOf(tx, id)
  return new ProblemError('case-changed', { by: last?.person.name ?? '—', at: last?.at ?? '—', revision })
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
