/** What a batch of rows may mean of the entries that are there: a few queries for some thousand rows. */
import { normaliseCompanyName } from '@linchpin/kernels/quantity'
import { sql } from 'drizzle-orm'
import { searchForm } from '../../documents/index.ts'
import type { Database, Transaction } from '../../platform/database/index.ts'
import { entriesByKey } from '../entries.store.ts'
import { keyForm } from '../entry-values.ts'
import type { KnownRegister, KnownRegisters } from '../known-registers.ts'
import { existingKeys } from '../pointers.store.ts'
import { tableOf } from '../register-sql.store.ts'
import type { Namesake } from '../registers.tables.ts'
import type { KnownEntries } from './plan-import.ts'
import type { ReadRow } from './read-import-row.ts'

/** `earlier`: rows of the file by key, across batches; the caller adds those that were planned. */
export async function knownEntries(
  db: Database | Transaction,
  registers: KnownRegisters,
  register: KnownRegister,
  rows: readonly ReadRow[],
  earlier: ReadonlyMap<string, number>,
  /** Fields of entries that are looked at; `null`: all. */
  fields: ReadonlySet<string> | null = null,
): Promise<KnownEntries> {
  const [of] = register.above
  const subjectKeys =
    of === undefined
      ? []
      : keysIn(
          rows.map(({ subject }) => subject),
          of,
        )
  const ownKeys =
    register.form.subject === 'key'
      ? subjectKeys
      : keysIn(
          rows.map(({ values }) => values[register.keyField.name]),
          register,
        )
  const holder = register.form.subject === 'key' ? of : register
  const [existing, subjects, namesakes, pointers] = await Promise.all([
    entriesByKey(db, register, ownKeys, fields),
    of === undefined ? [] : entriesByKey(db, of, subjectKeys, new Set()),
    holder === undefined ? new Map<string, Namesake[]>() : namesakesIn(db, holder, namesOf(rows, register)),
    pointersOf(db, registers, register, rows),
  ])
  const byKey = new Map(existing.map((entry) => [entry.key, entry]))
  const bySubject = new Map(subjects.map((entry) => [entry.key, entry]))
  return {
    byKey,
    subjects: bySubject,
    namesakes: (name) => namesakes.get(nameForm(name)) ?? [],
    pointer: (id, text) => pointers.get(id)?.(text) ?? null,
    earlier: (key) => earlier.get(key),
  }
}

const keysIn = (given: readonly unknown[], { keyField }: KnownRegister): readonly string[] =>
  [
    ...new Set(given.map((each) => keyForm(keyField.field, each)).filter((key) => key !== null && key !== '')),
  ] as string[]

function namesOf(rows: readonly ReadRow[], { form, nameField }: KnownRegister): readonly string[] {
  if (form.subject === 'key')
    return rows.flatMap(({ subject, subjectName }) => (subject === null && subjectName !== null ? [subjectName] : []))
  if (nameField?.level !== 0) return []
  return rows.flatMap(({ values }) => {
    const name = values[nameField.name]
    return typeof name === 'string' ? [name] : []
  })
}

/** 有限责任公司 and 有限公司 are one form in two wordings, and lists write now one, now the other. */
const nameForm = (name: string): string => searchForm(normaliseCompanyName(name))
const wordings = (name: string): readonly string[] => [
  searchForm(name),
  nameForm(name),
  nameForm(name).replace('有限公司', '有限责任公司'),
]

async function namesakesIn(db: Database | Transaction, register: KnownRegister, names: readonly string[]) {
  const found = new Map<string, Namesake[]>()
  const column = register.nameField
  // A key that is a name cannot have a namesake under another key.
  if (names.length === 0 || column?.level !== 0 || column.name === register.keyField.name) return found
  const forms = [...new Set(names.flatMap(wordings))]
  const { rows } = await db.execute<{ key: string; name: string }>(sql`
    select t.key, t.${sql.identifier(column.column)} as name from unnest(${sql.param(forms)}::text[]) as form(text)
    join ${tableOf(register)} t on t.search = form.text`)
  for (const { key, name } of rows) {
    const form = nameForm(name)
    found.set(form, [...(found.get(form) ?? []), { key, name }])
  }
  return found
}

/** For each register that values point into: what a text, a key or a name, means there. */
async function pointersOf(
  db: Database | Transaction,
  registers: KnownRegisters,
  { definition }: KnownRegister,
  rows: readonly ReadRow[],
) {
  const texts = new Map<string, Set<string>>()
  for (const [name, field] of Object.entries(definition.fields)) {
    if (field.kind !== 'entry') continue
    const all = texts.get(field.register) ?? new Set<string>()
    for (const { values } of rows) for (const text of [values[name] ?? []].flat()) all.add(String(text))
    texts.set(field.register, all)
  }
  const found = [...texts].map(async ([id, all]) => [id, await meaningIn(db, registers.get(id), [...all])] as const)
  return new Map(await Promise.all(found))
}

async function meaningIn(db: Database | Transaction, target: KnownRegister | undefined, texts: readonly string[]) {
  if (target === undefined || texts.length === 0) return () => null
  const keyOf = (text: string) => keyForm(target.keyField.field, text)
  const keys = new Set(
    await existingKeys(
      db,
      target,
      texts.map(keyOf).filter((key) => key !== null),
    ),
  )
  const byName = await namesakesIn(db, target, texts)
  return (text: string): string | null => {
    const key = keyOf(text)
    if (key !== null && keys.has(key)) return key
    const named = byName.get(nameForm(text)) ?? []
    return named.length === 1 ? (named[0]?.key ?? null) : null
  }
}
