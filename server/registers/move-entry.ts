/** Takes an entry from state to state, by rule where the register has one. */
import type { EntryMove } from '@linchpin/api'
import type { Register } from '@linchpin/pack-kit'
import { type Trial, tryRule } from '@linchpin/pack-kit/pages'
import { type Actor, dayInChina } from '../people/index.ts'
import type { Database, Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import type { StoredEntry } from './entries.store.ts'
import { type Move, moveEntry } from './entry.ts'
import { ownValues, type Values } from './entry-values.ts'
import { entryToChange, type OnEntry, record } from './keep-entry.ts'
import type { KnownRegister } from './known-registers.ts'
import { usersOf } from './pointers.store.ts'
import type { Changes } from './registers.tables.ts'
import { ruleRecord } from './rule-record.store.ts'
import type { Services } from './services.ts'
import { deleteEntry, updateEntry } from './write-entries.store.ts'

export interface Trials {
  readonly admission: Trial | null
  readonly exit: Trial | null
}

/** What the rules of the register say of an entry on a day. */
export async function trialsOf(
  db: Database | Transaction,
  { registers, pack }: Services,
  register: KnownRegister,
  entry: StoredEntry,
  day: string,
): Promise<Trials> {
  const { admission, exit } = register.definition
  const rules = [admission, exit].filter((rule) => rule !== null)
  if (pack === undefined || rules.length === 0) return { admission: null, exit: null }
  const facts = await ruleRecord(db, registers, register, entry, rules)
  const trial = (rule: 'admission' | 'exit') =>
    register.definition[rule] === null ? null : (tryRule(register.definition, pack, rule, facts, day) ?? null)
  return { admission: trial('admission'), exit: trial('exit') }
}

export function moveEntryBy(services: Services, on: OnEntry, { move, reason }: EntryMove): Promise<void> {
  const { register, key, actor } = on
  return services.db.transaction(async (tx) => {
    const { entry, standing } = await entryToChange(tx, on)
    const today = dayInChina(actor.at)
    const trials = await trialsOf(tx, services, register, entry, today)
    const trial = move === 'admit' ? trials.admission : trials.exit
    const moved = moveEntry(entry, { move, reason, standing, trial, today })
    if (moved === null) return withdraw(tx, services, register, entry, reason, actor)
    const next = { ...entry, ...moved, values: {}, revision: entry.revision + 1, changedAt: actor.at }
    await updateEntry(tx, register, next)
    const states = { move, fromState: entry.state, toState: next.state }
    const rule = ruleOf(register.definition, move, trial)
    const version = { kind: 'moved', key, revision: next.revision, ...states, rule, reason, confirmed: true }
    await record(tx, register, version, actor, states)
  })
}

/** The entry goes; what it held stays in its history. */
async function withdraw(
  tx: Transaction,
  { registers }: Services,
  register: KnownRegister,
  entry: StoredEntry,
  reason: string | null,
  actor: Actor,
): Promise<void> {
  const users = await usersOf(tx, registers, register, entry.key)
  if (users.length > 0) {
    throw new ProblemError('entry-in-use', {
      key: entry.key,
      registers: users.map(({ definition }) => definition.label),
    })
  }
  await deleteEntry(tx, register, entry.key)
  const version = { kind: 'withdrawn', key: entry.key, revision: entry.revision + 1, fromState: entry.state }
  await record(
    tx,
    register,
    { ...version, changes: goneWith(ownValues(register, entry.values)), reason, confirmed: true },
    actor,
    { from: entry.state },
  )
}

export const goneWith = (values: Values): Changes =>
  Object.fromEntries(Object.entries(values).map(([field, from]) => [field, { from, to: null }]))

/** As it stands in the history: what was decided on, in words that stay. */
function ruleOf({ admission, exit }: Register, move: Move, trial: Trial | null) {
  const isBy = move === 'admit' ? admission : move === 'exit' || move === 'review' ? exit : null
  if (isBy === null || trial === null) return null
  const { outcome, summary, reasons } = trial
  return { outcome, summary, reasons }
}
