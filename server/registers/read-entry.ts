/** Entries as the API shows them. */
import type { Entry, EntryDetail, EntryStanding, EntryVersion } from '@linchpin/api'
import { dayInChina } from '../people/index.ts'
import { ProblemError } from '../platform/problem/index.ts'
import { belongingsOf, together } from './belongings-of.ts'
import { entriesByKey, entryNow, type StoredEntry } from './entries.store.ts'
import { openMoves } from './entry.ts'
import { type StoredVersion, versionsOf } from './entry-history.store.ts'
import { ownValues, type Value, warningsOn } from './entry-values.ts'
import type { KnownRegister } from './known-registers.ts'
import { maskedValue, maskedValues } from './masked.ts'
import { type RegisterAccess, type Standing, standingOn } from './may-see-register.ts'
import { trialsOf } from './move-entry.ts'
import { namesOf } from './pointers.store.ts'
import { reviewDue } from './review-due.ts'
import type { Services } from './services.ts'
import { sizeOf } from './size-of-entry.ts'
import { standingsOf } from './standings.store.ts'
import { valueMarks } from './value-marks.ts'

export interface Seen {
  readonly entry: StoredEntry
  readonly standing: Standing
}

/** Throws where it is not there, or not within reach: nobody can tell the one from the other. */
export async function seenEntry(
  { db }: Pick<Services, 'db'>,
  register: KnownRegister,
  access: RegisterAccess,
  key: string,
): Promise<Seen> {
  const entry = await entryNow(db, register, key)
  const standing =
    entry === undefined ? null : standingOn(access, belongingsOf(together(entry.scope, entry.inherited)), entry.state)
  if (entry === undefined || standing === null) throw new ProblemError('entry-not-found', { key })
  return { entry, standing }
}

export function shownEntry(register: KnownRegister, entry: StoredEntry): Entry {
  const { key, name, subject, state, since, until, reviewedOn, revision, isInvented } = entry
  return {
    key,
    name,
    subject: register.form.subject === 'subject' ? subject : null,
    state,
    since,
    until,
    reviewedOn,
    revision,
    isInvented,
    changedAt: entry.changedAt.toISOString(),
    unconfirmed: [...entry.unconfirmed],
    values: maskedValues(register, entry.values) as Entry['values'],
  }
}

/** What somebody may do besides reading. */
export interface Able {
  readonly toWrite: boolean
  readonly toAdmit: boolean
}

export async function entryDetail(
  services: Services,
  register: KnownRegister,
  { entry, standing }: Seen,
  able: Able,
): Promise<EntryDetail> {
  const { db, registers, now } = services
  const [history, trials, names, above] = await Promise.all([
    versionsOf(db, register.id, entry.key),
    trialsOf(db, services, register, entry, dayInChina(now())),
    namesOf(db, registers, register, [entry]),
    entriesAbove(services, register, entry),
  ])
  const own = ownValues(register, entry.values)
  const marks = Object.entries(valueMarks(history, own)).map(([field, mark]) => [
    field,
    { ...mark, at: mark.at.toISOString() },
  ])
  const size = sizeOf(register, own)
  return {
    ...shownEntry(register, entry),
    register: register.id,
    above,
    marks: Object.fromEntries(marks),
    warnings: [...warningsOn(register, own)],
    admission: forReply(trials.admission),
    exit: forReply(trials.exit),
    reviewDue: dueOf(register, entry),
    sizeClass: size === null ? null : { ...size, missing: [...size.missing] },
    names: names as EntryDetail['names'],
    may: actionsOn(entry, standing, able),
  }
}

export async function entryHistory(
  { db }: Services,
  register: KnownRegister,
  { entry }: Seen,
): Promise<EntryVersion[]> {
  const versions = await versionsOf(db, register.id, entry.key)
  return versions.reverse().map((version) => shownVersion(register, version))
}

/** The other registers that it stands on, as far as the person may see them. */
export async function entryStandings(
  { db, registers }: Services,
  register: KnownRegister,
  { entry }: Seen,
  accessOf: (register: KnownRegister) => RegisterAccess,
): Promise<EntryStanding[]> {
  const found = await standingsOf(db, registers.dependents(register.id), entry.key, accessOf)
  return found.map(({ register: { id, definition }, ...rest }) => ({ register: id, label: definition.label, ...rest }))
}

function actionsOn(entry: StoredEntry, standing: Standing, { toWrite, toAdmit }: Able): string[] {
  if (standing === 'reader') return []
  const needsAdmit = ['admit', 'refuse', 'exit', 'review']
  const moves = openMoves(entry.state, standing).filter((move) => (needsAdmit.includes(move) ? toAdmit : toWrite))
  const others = [
    ...(toWrite ? ['change'] : []),
    ...(toWrite && standing === 'keeper' && entry.unconfirmed.length > 0 ? ['confirm'] : []),
    'reveal',
  ]
  return [...moves, ...others]
}

function dueOf({ definition }: KnownRegister, { state, since, reviewedOn }: StoredEntry): string | null {
  const every = definition.review?.every ?? null
  const last = reviewedOn ?? since
  return every === null || last === null || state !== 'admitted' ? null : reviewDue(every, last)
}

async function entriesAbove(
  { db }: Services,
  { above }: KnownRegister,
  { aboveKeys }: StoredEntry,
): Promise<EntryDetail['above']> {
  const found = above.map(async (register, index) => {
    const [entry] = await entriesByKey(db, register, [aboveKeys[index] ?? ''], new Set())
    return entry === undefined ? [] : [{ register: register.id, key: entry.key, name: entry.name }]
  })
  return (await Promise.all(found)).flat()
}

function shownVersion(register: KnownRegister, version: StoredVersion): EntryVersion {
  const changes = Object.entries(version.changes ?? {}).map(([name, { from, to }]) => {
    const field = register.seen.get(name)?.field
    return [name, { from: maskedValue(field, from as Value), to: maskedValue(field, to as Value) }]
  })
  const { revision, kind, confirms, move, fromState, toState, rule, reason, source, asOf, confirmed } = version
  return {
    revision,
    kind: kind as EntryVersion['kind'],
    changes: Object.fromEntries(changes),
    confirms: confirms ?? [],
    move,
    fromState: fromState as EntryVersion['fromState'],
    toState: toState as EntryVersion['toState'],
    rule: rule as EntryVersion['rule'],
    reason,
    source,
    asOf,
    confirmed,
    person: version.personName,
    at: version.at.toISOString(),
    import: version.importId,
  }
}

type Writable<T> = T extends readonly (infer Item)[]
  ? Writable<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Writable<T[K]> }
    : T
/** A reply is written out and not changed, so readonly is no hindrance. */
const forReply = <T>(data: T): Writable<T> => data as Writable<T>
