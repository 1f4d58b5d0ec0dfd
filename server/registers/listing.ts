/** Lists of entries: pages, totals, counts by a column, with what of them can be kept until the register changes. */
import type { EntryGroups, EntryList, EntryQuery } from '@linchpin/api'
import type { Database } from '../platform/database/index.ts'
import { type Anchors, createAnchors } from './anchors.ts'
import {
  countEntries,
  countGroups,
  countStates,
  type StateCounts,
  sizesOfTables,
  versionsOfRegisters,
} from './counts.store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { entriesByKey } from './entries.store.ts'
import { columnNamed, type EntryChoice, readFilters, readSort } from './entry-query.ts'
import type { GrowingIndexes } from './grow-indexes.store.ts'
import type { KnownRegister, KnownRegisters } from './known-registers.ts'
import { type ListColumn, listColumns } from './list-columns.ts'
import type { RegisterAccess } from './may-see-register.ts'
import { pageOfKeys } from './page.store.ts'
import { namesOf } from './pointers.store.ts'
import { shownEntry } from './read-entry.ts'
import { createRecent } from './recent.ts'
import { type Where, whereOf } from './where.store.ts'

export interface Listing {
  readonly page: (register: KnownRegister, access: RegisterAccess, query: EntryQuery) => Promise<EntryList>
  readonly count: (register: KnownRegister, access: RegisterAccess, query: Given) => Promise<number>
  readonly groups: (register: KnownRegister, access: RegisterAccess, query: Given, by: string) => Promise<EntryGroups>
  readonly states: (
    asked: readonly { readonly register: KnownRegister; readonly access: RegisterAccess }[],
  ) => Promise<ReadonlyMap<string, StateCounts>>
}
type Given = { readonly q?: string | undefined } & Readonly<Record<string, unknown>>

export interface ListingLimits {
  /** From here on it matters how a page is found, and a total is asked for by itself. */
  readonly largeRows: number
  /** How many rows of an order are looked through before the whole register is asked. */
  readonly piece: number
}
const usualLimits: ListingLimits = { largeRows: 20_000, piece: 4000 }
const sizesHoldMs = 30_000

export function createListing(
  db: Database,
  registers: KnownRegisters,
  indexes: GrowingIndexes,
  { largeRows, piece }: ListingLimits = usualLimits,
): Listing {
  const columnsOf = memo((register) => listColumns(register))
  const anchors = createRecent<Anchors>(200)
  const counts = createRecent<number>(2000)
  const states = createRecent<StateCounts>(5000)
  let sizes: { readonly at: number; readonly rows: Promise<ReadonlyMap<string, number>> } | undefined

  const isLarge = async ({ form }: KnownRegister): Promise<boolean> => {
    if (sizes === undefined || performance.now() - sizes.at > sizesHoldMs) {
      sizes = { at: performance.now(), rows: sizesOfTables(db) }
    }
    return ((await sizes.rows).get(form.table) ?? 0) > largeRows
  }
  const choiceOf = (register: KnownRegister, given: Given): EntryChoice => ({
    q: given.q ?? '',
    filters: readFilters(given, columnsOf(register)),
  })
  /** What names a list as long as nothing of its registers changes. */
  const questionOf = (
    register: KnownRegister,
    access: RegisterAccess,
    given: Given,
    versions: ReadonlyMap<string, number>,
  ) => {
    const filters = Object.entries(given).filter(([name]) => name === 'q' || name.startsWith('f.'))
    const line = [register, ...register.above].map(({ id }) => [id, versions.get(id)])
    return JSON.stringify([line, access.sees, access.isPublic, filters.sort()])
  }
  const counted = async (register: KnownRegister, where: Where, question: string): Promise<number> => {
    const known = counts.get(question)
    if (known !== undefined) return known
    const total = await countEntries(db, register, where)
    counts.set(question, total)
    return total
  }

  return {
    page: async (register, access, query) => {
      const columns = columnsOf(register)
      const [versions, large] = await Promise.all([versionsOfRegisters(db), isLarge(register)])
      const question = questionOf(register, access, query, versions)
      const where = whereOf(register, access, choiceOf(register, query))
      const places = anchors.get(question) ?? createAnchors()
      anchors.set(question, places)
      const sort = readSort(query.sort, columns)
      const { keys, next } = await pageOfKeys(db, {
        register,
        where,
        sort,
        size: query.size,
        from:
          query.after === undefined
            ? { offset: ((query.page ?? 1) - 1) * query.size }
            : { after: readCursor(query.after, sort) },
        isLarge: large,
        piece,
        anchors: places,
        indexes,
      })
      const entries = await entriesByKey(db, register, keys, shownFields(query.columns, columns))
      const [names, total] = await Promise.all([
        namesOf(db, registers, register, entries),
        large ? (counts.get(question) ?? null) : counted(register, where, question),
      ])
      const items = entries.map((entry) => shownEntry(register, entry))
      return { items, next: next === null ? null : writeCursor(next), total, names: names as EntryList['names'] }
    },
    count: async (register, access, given) => {
      const question = questionOf(register, access, given, await versionsOfRegisters(db))
      const where = whereOf(register, access, choiceOf(register, given))
      if (await isLarge(register)) indexes.want(register.form.table, where.columns)
      return counted(register, where, question)
    },
    groups: async (register, access, given, by) => {
      const column = columnNamed(by, columnsOf(register))
      const where = whereOf(register, access, choiceOf(register, given))
      if (await isLarge(register)) indexes.wantGroups(register.form.table, where.columns, column)
      return { groups: [...(await countGroups(db, register, where, column))] }
    },
    states: async (asked) => {
      const versions = await versionsOfRegisters(db)
      const questions = new Map(
        asked.map(({ register, access }) => [register.id, questionOf(register, access, {}, versions)]),
      )
      const open = asked.filter(({ register }) => states.get(questions.get(register.id) ?? '') === undefined)
      const wheres = open.map(({ register, access }) => ({
        register,
        where: whereOf(register, access, { q: '', filters: [] }),
      }))
      for (const [id, found] of await countStates(db, wheres)) states.set(questions.get(id) ?? '', found)
      const known = ({ register }: { readonly register: KnownRegister }) => states.get(questions.get(register.id) ?? '')
      return new Map(asked.map((each) => [each.register.id, known(each) ?? { admitted: 0, proposed: 0 }]))
    },
  }
}

function shownFields(given: string | undefined, columns: ReadonlyMap<string, ListColumn>): ReadonlySet<string> | null {
  return given === undefined || given === '' ? null : new Set(given.split(',').filter((name) => columns.has(name)))
}

function memo<T>(make: (register: KnownRegister) => T): (register: KnownRegister) => T {
  const made = new Map<string, T>()
  return (register) => {
    const known = made.get(register.id) ?? make(register)
    made.set(register.id, known)
    return known
  }
}
