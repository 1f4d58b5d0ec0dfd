import type { CityPack, Register } from '@linchpin/pack-kit'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../../test/test-database.ts'
import { type Connected, connect } from '../platform/database/index.ts'
import { pack } from './fixtures/yunzhu.ts'
import { knownRegisters } from './known-registers.ts'
import { migrateRegisters } from './migrate-registers.store.ts'

let connected: Connected
beforeEach(async () => {
  connected = connect(await testDatabase(), 'tianjin', () => undefined)
})
afterEach(() => connected.pool.end())

const migrate = (given: CityPack) => migrateRegisters(connected.pool, knownRegisters(given))
const columnsOf = async (table: string) => {
  const { rows } = await connected.pool.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  return rows.map(({ name }) => name)
}
/** The pack with other fields in one register. */
const withFields = (id: string, change: (fields: Register['fields']) => Register['fields']): CityPack => ({
  ...pack,
  definitions: pack.definitions.map((each) =>
    each.kind === 'register' && each.id === id ? ({ ...each, fields: change(each.fields) } as Register) : each,
  ),
})
const weight = { kind: 'number', unit: '吨', label: { zh: '重量', en: 'weight' } } as const
const text = { kind: 'text', label: { zh: '重量', en: 'weight' } } as const

test('every register of a pack gets its table, and a second start does nothing', async () => {
  await migrate(pack)
  expect(await columnsOf('r_supply_links')).toEqual(expect.arrayContaining(['key', 'state', 'f_code', 'f_share']))
  const before = await connected.pool.query('select xmin::text, * from register_table order by register')
  await migrate(pack)
  const after = await connected.pool.query('select xmin::text, * from register_table order by register')
  expect(after.rows).toEqual(before.rows)
  expect(after.rows).toHaveLength(6)
})

test('a new field is a new column; one that is gone keeps its values and has them again when it comes back', async () => {
  await migrate(withFields('products', (fields) => ({ ...fields, weight })))
  await connected.pool.query(
    `insert into r_products (key, subject, state, changed_at, f_product, f_weight) values ('x', 'y', 'admitted', now(), 'x', 3)`,
  )
  await migrate(pack)
  await migrate(withFields('products', (fields) => ({ ...fields, weight })))
  expect((await connected.pool.query('select f_weight from r_products')).rows).toEqual([{ f_weight: 3 }])
})

test('a field that changes its kind is refused with what to do, and nothing is half done', async () => {
  await migrate(withFields('products', (fields) => ({ ...fields, weight })))
  const changed = withFields('products', (fields) => ({ ...fields, colour: text, weight: text }))
  await expect(migrate(changed)).rejects.toThrow(/products.*double precision.*f_weight.*text.*another name/s)
  expect(await columnsOf('r_products')).not.toContain('f_colour')
})

test('several hosts that start at once make one table', async () => {
  await Promise.all(Array.from({ length: 4 }, () => migrate(pack)))
  expect(await columnsOf('r_gazelles')).toContain('f_growth')
})
