/** Adds, changes and confirms entries: each in one transaction, the audit line last. */
import type { EntryChange, EntryConfirmation, NewEntry } from '@linchpin/api'
import type { Label } from '@linchpin/pack-kit'
import { type Actor, dayInChina, recordAudit } from '../people/index.ts'
import type { Transaction } from '../platform/database/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { belongingsOf, placeIn, scopeAfter, scopeOf, together } from './belongings-of.ts'
import { entriesByKey, lockEntry, type StoredEntry } from './entries.store.ts'
import { changesOf, newValues, stateAtFirst, stateNames, unconfirmedAfter } from './entry.ts'
import { addVersion, type NewVersion } from './entry-history.store.ts'
import type { EntryToWrite } from './entry-row.ts'
import { checkValues, type Fault, keyForm, missingFields, ownValues, type Values } from './entry-values.ts'
import { saidForKeepers, withKeepersValues } from './for-keepers.ts'
import type { KnownRegister } from './known-registers.ts'
import { maskedValues } from './masked.ts'
import { entersAs, type RegisterAccess, type Standing, standingOn } from './may-see-register.ts'
import { withNumber } from './numbers.store.ts'
import { missingPointers } from './pointers.store.ts'
import type { Services } from './services.ts'
import { withSize } from './size-of-entry.ts'
import { insertEntry, updateEntry } from './write-entries.store.ts'

/** Gives the key of the entry. */
export function addEntry(
  services: Services,
  register: KnownRegister,
  access: RegisterAccess,
  given: NewEntry,
  actor: Actor,
): Promise<string> {
  const standing = standingAtFirst(register, access)
  return services.db.transaction(async (tx) => {
    const { values: own, faults } = checkValues(register, given.values, services.terms)
    const held = withKeepersValues(register, standing, withSize(register, {}, own))
    const pointers = await missingPointers(tx, services.registers, register, held)
    const said = saidForKeepers(register, standing, newValues(changesOf({}, own, {})))
    refuseFaults(register, [...faults, ...said, ...missingFields(register, held), ...pointers])
    const values = await withNumber(tx, register, held, dayInChina(actor.at))
    const subject = await subjectOf(tx, register, given.subject)
    const key = keyOf(register, values, subject?.key ?? null)
    const scope = scopeAtFirst(register, access, standing, values, key, subject)
    const state = stateAtFirst(standing, register.definition.admission !== null)
    const confirmed = given.confirmed && standing === 'keeper'
    const entry: EntryToWrite = {
      key,
      subject: subject?.key ?? key,
      state,
      since: state === 'admitted' ? dayInChina(actor.at) : null,
      until: null,
      reviewedOn: null,
      revision: 1,
      changedAt: actor.at,
      importId: null,
      unconfirmed: confirmed ? [] : filledIn(values),
      scope,
      values,
    }
    if (!(await insertEntry(tx, register, entry))) throw await taken(tx, register, key, access)
    const { source, asOf } = given
    await record(tx, register, { kind: 'added', key, revision: 1, toState: state, source, asOf, confirmed }, actor, {
      state,
    })
    return key
  })
}

/** Somebody's doing on one entry, as it stood when that person saw it. */
export interface OnEntry {
  readonly register: KnownRegister
  readonly access: RegisterAccess
  readonly key: string
  readonly revision: number
  readonly actor: Actor
}

export function changeEntry(services: Services, on: OnEntry, given: EntryChange): Promise<void> {
  const { register, access, key, actor } = on
  return services.db.transaction(async (tx) => {
    const { entry, standing } = await entryToChange(tx, on)
    const before = ownValues(register, entry.values)
    const { values, faults } = checkValues(register, given.values, services.terms)
    const asked = changesOf(before, values, maskedValues(register, before))
    const after = withSize(register, before, { ...before, ...newValues(asked) })
    const changes = changesOf(before, after, before)
    const pointers = await missingPointers(tx, services.registers, register, newValues(changes))
    const said = saidForKeepers(register, standing, newValues(changes))
    refuseFaults(register, [...faults, ...said, ...missingFields(register, after), ...pointers])
    if (Object.keys(changes).length === 0) return
    refuseNewKey(register, changes)
    if (standing !== 'keeper' && entry.state === 'admitted') refuseNewOwner(register, before, changes)
    const confirmed = given.confirmed && standing === 'keeper'
    const next: EntryToWrite = {
      ...entry,
      values: after,
      revision: entry.revision + 1,
      changedAt: actor.at,
      unconfirmed: unconfirmedAfter(entry.unconfirmed, changes, confirmed),
      scope: scopeAfter(register, entry.scope, before, after),
    }
    const reach = standing === 'keeper' ? access.keeps : access.asks
    if (placeIn(reach, together(next.scope, entry.inherited)) === 'elsewhere')
      throw new ProblemError('entry-out-of-scope')
    await updateEntry(tx, register, next)
    const { source, asOf } = given
    const version = { kind: 'changed', key, revision: next.revision, changes, source, asOf, confirmed }
    await record(tx, register, version, actor, { fields: Object.keys(changes) })
  })
}

/** Somebody who keeps the register says that values are right as they stand. */
export function confirmValues(services: Services, on: OnEntry, { fields, source }: EntryConfirmation): Promise<void> {
  const { register, key, actor } = on
  return services.db.transaction(async (tx) => {
    const { entry, standing } = await entryToChange(tx, on)
    if (standing !== 'keeper') throw notKept(register, { zh: '确认数据', en: 'confirm its values' })
    const confirms = fields.filter((field) => entry.unconfirmed.includes(field))
    if (confirms.length === 0) return
    const unconfirmed = entry.unconfirmed.filter((field) => !confirms.includes(field))
    const next = { ...entry, values: {}, unconfirmed, revision: entry.revision + 1, changedAt: actor.at }
    await updateEntry(tx, register, next)
    const version = { kind: 'confirmed', key, revision: next.revision, confirms, source, confirmed: true }
    await record(tx, register, version, actor, { confirms })
  })
}

/** The entry, locked, as somebody who may change it; what is out of reach is not there. */
export async function entryToChange(
  tx: Transaction,
  { register, access, key, revision }: OnEntry,
): Promise<{ readonly entry: StoredEntry; readonly standing: Standing }> {
  const entry = await lockEntry(tx, register, key)
  const standing = entry && standingOn(access, belongingsOf(together(entry.scope, entry.inherited)), entry.state)
  if (!entry || !standing) throw new ProblemError('entry-not-found', { key })
  if (standing === 'reader') throw notKept(register, { zh: '修改', en: 'change it' })
  if (entry.revision !== revision) throw new ProblemError('entry-stale', { current: entry.revision, given: revision })
  return { entry, standing }
}

/** The history and the audit line of one change, last of all in its transaction. */
export async function record(
  tx: Transaction,
  { id }: KnownRegister,
  version: Omit<NewVersion, 'register'>,
  actor: Actor,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  await addVersion(tx, { ...version, register: id }, actor)
  await recordAudit(tx, actor, [{ action: `entry.${version.kind}`, subject: entrySubject(id, version.key), detail }])
}

export const entrySubject = (register: string, key: string): string => `entry:${register}:${key}`

export const notKept = ({ definition }: KnownRegister, act: Label) =>
  new ProblemError('register-not-kept', { register: definition.label, act })

function standingAtFirst(register: KnownRegister, access: RegisterAccess): 'keeper' | 'asker' {
  const standing = entersAs(access)
  if (standing !== null) return standing
  throw notKept(register, { zh: '登记条目', en: 'enter anything there' })
}

async function subjectOf(
  tx: Transaction,
  { above: [of] }: KnownRegister,
  given: string | null,
): Promise<StoredEntry | null> {
  if (of === undefined) return null
  const key = keyForm(of.keyField.field, given ?? '')
  const [entry] = key === null ? [] : await entriesByKey(tx, of, [key], new Set())
  if (entry === undefined)
    throw new ProblemError('subject-not-found', { register: of.definition.label, key: given ?? '' })
  return entry
}

function keyOf(register: KnownRegister, values: Values, subject: string | null): string {
  if (register.form.subject === 'key' && subject !== null) return subject
  const { name, field } = register.keyField
  const key = keyForm(field, values[name])
  if (key !== null) return key
  throw new ProblemError('values-refused', {
    faults: [told(register, { field: name, message: { zh: '过长或为空', en: 'it is empty or too long' } })],
  })
}

function scopeAtFirst(
  register: KnownRegister,
  access: RegisterAccess,
  standing: Standing,
  values: Values,
  key: string,
  subject: StoredEntry | null,
) {
  const own = scopeOf(register, values)
  const itself = { bodies: [], chains: [], enterprises: register.enterpriseLevel === 0 ? [key] : [] }
  const around = subject === null ? itself : together(subject.scope, subject.inherited)
  const place = placeIn(standing === 'keeper' ? access.keeps : access.asks, together(own, around))
  if (place === 'elsewhere') throw new ProblemError('entry-out-of-scope')
  return place === 'within' ? own : together(own, access.own)
}

function refuseNewKey({ keyField }: KnownRegister, changes: Readonly<Record<string, unknown>>): void {
  if (Object.hasOwn(changes, keyField.name)) throw new ProblemError('key-fixed', { field: keyField.field.label })
}

/** Whose an entry is, those say who keep it: by its district and chain it is decided who sees it and who answers for it. */
function refuseNewOwner(register: KnownRegister, before: Values, changes: Readonly<Record<string, unknown>>): void {
  const owning = Object.values(register.scopeFields).flat()
  const moved = owning.some((name) => Object.hasOwn(changes, name) && (before[name] ?? null) !== null)
  if (moved) throw notKept(register, { zh: '变更归属（所在区、产业链等）', en: 'change its district or chain' })
}

function refuseFaults(register: KnownRegister, faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new ProblemError('values-refused', { faults: faults.map((fault) => told(register, fault)) })
}

const told = ({ seen }: KnownRegister, { field, message }: Fault) => {
  const label = seen.get(field)?.field.label ?? { zh: field, en: field }
  return { field, zh: `${label.zh}：${message.zh}`, en: `${label.en}: ${message.en}` }
}

/** Whoever cannot see the entry is told no more of it than that the key is taken. */
async function taken(
  tx: Transaction,
  register: KnownRegister,
  key: string,
  access: RegisterAccess,
): Promise<ProblemError> {
  const [entry] = await entriesByKey(tx, register, [key], new Set())
  const isSeen = entry && standingOn(access, belongingsOf(together(entry.scope, entry.inherited)), entry.state) !== null
  const state = isSeen ? stateNames[entry.state] : { zh: '已登记', en: 'entered' }
  return new ProblemError('entry-exists', { key, state })
}

const filledIn = (values: Values): readonly string[] =>
  Object.keys(values)
    .filter((field) => values[field] !== null)
    .sort()
