/** Every way to find a page gives what a plain walk over all entries gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../test/test-database.ts'
import { createBodyTree } from '../people/index.ts'
import { type Connected, connect } from '../platform/database/index.ts'
import { pack } from './fixtures/yunzhu.ts'
import { type GrowingIndexes, growingIndexes } from './grow-indexes.store.ts'
import { type KnownRegister, knownRegisters } from './known-registers.ts'
import { createListing, type Listing } from './listing.ts'
import { type RegisterAccess, registerAccess } from './may-see-register.ts'
import { migrateRegisters } from './migrate-registers.store.ts'

const registers = knownRegisters(pack)
const enterprises = registers.get('enterprises') as KnownRegister
const gazelles = registers.get('gazelles') as KnownRegister
const bodies = createBodyTree(pack)
const many = 600

interface Row {
  readonly key: string
  readonly name: string
  readonly district: string
  readonly chain: string | null
  readonly staff: number | null
  readonly revenue: number | null
}

let connected: Connected
let indexes: GrowingIndexes
let rows: readonly Row[]
beforeAll(async () => {
  connected = connect(await testDatabase(), 'tianjin', () => undefined)
  await migrateRegisters(connected.pool, registers)
  rows = invented(many)
  await connected.pool.query(
    `insert into r_enterprises (key, state, changed_at, search, bodies, chains, f_credit_code, f_name, f_district, f_primary_chain, f_staff, f_revenue)
     select key, 'admitted', now(), lower(name), array[district], case when chain is not null then array[chain] end, key, name, district, chain, staff, revenue
     from jsonb_to_recordset($1) as (key text, name text, district text, chain text, staff float8, revenue bigint)`,
    [JSON.stringify(rows)],
  )
  await connected.pool.query(
    `insert into r_gazelles (key, state, changed_at, f_growth)
     select key, 'admitted', now(), id % 7 from r_enterprises where id % 3 = 0`,
  )
  indexes = growingIndexes(connected.pool, (error) => {
    throw error
  })
})
afterAll(async () => {
  await indexes?.settled()
  await connected?.pool.end()
})

function invented(count: number): readonly Row[] {
  let state = 20260615
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const pick = <T>(of: readonly T[]): T => of[random(of.length)] as T
  const keys = new Set<string>()
  while (keys.size < count) keys.add(`91${String(random(1e9)).padStart(16, '0')}`)
  return [...keys].map((key) => ({
    key,
    name: `云渚${pick(['华', '新', '海', '金'])}${pick(['科', '创', '力', '源'])}${pick(['轴承', '机器人', '材料'])}有限公司`,
    district: pick(['east-shore', 'west-hill', 'harbour-zone']),
    chain: pick(['robots', 'bearings', null]),
    staff: pick([null, random(1000), random(10)]),
    revenue: pick([null, random(1e9), 7]),
  }))
}

const all: RegisterAccess = registerAccess(
  [{ role: 'department', scope: { kind: 'city', id: '' } }],
  'registers.read',
  enterprises.definition,
  bodies.widen,
)
const ofEast = registerAccess(
  [{ role: 'district', scope: { kind: 'district', id: 'east-shore' } }],
  'registers.read',
  enterprises.definition,
  bodies.widen,
)
const inEast = ({ district }: Row) => district === 'east-shore' || district === 'harbour-zone'

type Query = Readonly<Record<string, string>>
interface Asked {
  readonly query: Query
  readonly access?: RegisterAccess
  readonly keep: (row: Row) => boolean
  /** Ties go by the order in which they came in. */
  readonly by?: (row: Row) => number | string | null
  readonly isDescending?: boolean
}
const asked: readonly Asked[] = [
  { query: {}, keep: () => true },
  { query: {}, access: ofEast, keep: inEast },
  { query: { 'f.district': 'west-hill' }, keep: ({ district }) => district === 'west-hill' },
  { query: { 'f.revenue': '7..7' }, keep: ({ revenue }) => revenue === 7 },
  {
    query: { 'f.revenue': '900000000..', 'f.primaryChain': 'robots' },
    keep: ({ revenue, chain }) => (revenue ?? 0) >= 9e8 && chain === 'robots',
  },
  { query: { 'f.staff': '-' }, keep: ({ staff }) => staff === null },
  { query: { 'f.staff': '*' }, keep: ({ staff }) => staff !== null },
  { query: { 'f.name': '海科' }, keep: ({ name }) => name.includes('海科') },
  { query: { q: '海科' }, keep: ({ name }) => name.includes('海科') },
  {
    query: { q: '力 轴承' },
    access: ofEast,
    keep: (row) => row.name.includes('力') && row.name.includes('轴承') && inEast(row),
  },
  { query: { q: '力' }, keep: ({ name }) => name.includes('力') },
  { query: { q: '910000000' }, keep: ({ key }) => key.startsWith('910000000') },
  { query: { q: '绝无此名' }, keep: () => false },
  { query: { sort: '-revenue' }, keep: () => true, by: ({ revenue }) => revenue, isDescending: true },
  { query: { sort: 'revenue' }, keep: () => true, by: ({ revenue }) => revenue },
  {
    query: { sort: '-staff', 'f.district': 'east-shore' },
    keep: ({ district }) => district === 'east-shore',
    by: ({ staff }) => staff,
    isDescending: true,
  },
  {
    query: { sort: 'staff', q: '轴承' },
    access: ofEast,
    keep: (row) => row.name.includes('轴承') && inEast(row),
    by: ({ staff }) => staff,
  },
  { query: { sort: 'name' }, keep: () => true, by: ({ name }) => name },
  { query: { sort: '-primaryChain' }, keep: () => true, by: ({ chain }) => chain, isDescending: true },
]

function expected({ keep, by, isDescending = false }: Asked): readonly string[] {
  const kept = rows.map((row, place) => ({ row, place })).filter(({ row }) => keep(row))
  if (by === undefined) return kept.map(({ row }) => row.key).sort()
  const filled = kept.filter(({ row }) => by(row) !== null)
  const empty = kept.filter(({ row }) => by(row) === null)
  const sign = isDescending ? -1 : 1
  filled.sort((a, b) => {
    const [x, y] = [by(a.row) as string, by(b.row) as string]
    return sign * (x < y ? -1 : x > y ? 1 : a.place - b.place)
  })
  return [...filled, ...empty].map(({ row }) => row.key)
}

async function walked(listing: Listing, { query, access = all }: Asked, size: number): Promise<string[]> {
  const found: string[] = []
  for (let after: string | undefined; ; ) {
    const page = await listing.page(enterprises, access, {
      ...query,
      size,
      ...(after === undefined ? {} : { after }),
    } as never)
    found.push(...page.items.map(({ key }) => key))
    if (page.next === null) return found
    after = page.next
  }
}

async function numbered(listing: Listing, { query, access = all }: Asked, size: number, pages: readonly number[]) {
  const found: string[][] = []
  for (const page of pages) {
    const { items } = await listing.page(enterprises, access, { ...query, size, page } as never)
    found.push(items.map(({ key }) => key))
  }
  return found
}

const ways = {
  'a small register': { largeRows: 20_000, piece: 4000 },
  'a large register, its pages found among the next rows': { largeRows: -2, piece: 4000 },
  'a large register, the next rows never enough': { largeRows: -2, piece: 5 },
  'a large register, with the indexes that it grew by then': { largeRows: -2, piece: 5 },
}

describe.each(Object.entries(ways))('%s', (_, limits) => {
  beforeAll(() => indexes.settled())

  test('page after page gives every entry once, in order', async () => {
    const listing = createListing(connected.db, registers, indexes, limits)
    for (const each of asked) {
      expect(await walked(listing, each, 70), JSON.stringify(each.query)).toEqual(expected(each))
    }
  })

  test('a page by its number is that piece of the whole, in whatever order pages are asked for', async () => {
    const listing = createListing(connected.db, registers, indexes, limits)
    for (const each of asked) {
      const whole = expected(each)
      const pages = [9, 3, 25, 4, 1, 3, 12]
      const wanted = pages.map((page) => whole.slice((page - 1) * 20, page * 20))
      expect(await numbered(listing, each, 20, pages), JSON.stringify(each.query)).toEqual(wanted)
    }
  })

  test('totals are exact, and so are counts by a column', async () => {
    const listing = createListing(connected.db, registers, indexes, limits)
    for (const each of asked) {
      expect(await listing.count(enterprises, each.access ?? all, each.query), JSON.stringify(each.query)).toBe(
        expected(each).length,
      )
    }
    const { groups } = await listing.groups(enterprises, ofEast, {}, 'primaryChain')
    const count = (chain: string | null) => rows.filter((row) => inEast(row) && row.chain === chain).length
    expect(new Map(groups.map(({ value, count: found }) => [value, found]))).toEqual(
      new Map(['robots', 'bearings', null].map((chain) => [chain, count(chain)])),
    )
  })
})

test('columns that were gone by have their index, one holds all of them, and free text is in none', async () => {
  await indexes.settled()
  const { rows: found } = await connected.pool.query<{ name: string; def: string }>(
    `select indexname as name, indexdef as def from pg_indexes
     where tablename = 'r_enterprises' and indexname ~ '_(g|p|cover)_' order by 1`,
  )
  const names = found.map(({ name }) => name)
  expect(names.filter((name) => !name.includes('_cover_'))).toEqual([
    'r_enterprises_g_bodies',
    'r_enterprises_g_chains',
    'r_enterprises_g_enterprises',
    'r_enterprises_g_f_district',
    'r_enterprises_g_f_primary_chain',
    'r_enterprises_g_f_revenue',
    'r_enterprises_g_f_staff',
  ])
  const covers = found.filter(({ name }) => name.includes('_cover_'))
  expect(covers).toHaveLength(1)
  const columns = ['f_district', 'f_primary_chain', 'f_revenue', 'f_staff']
  for (const column of columns) expect(covers[0]?.def).toContain(column)
  expect(covers[0]?.def).not.toContain('f_name')
})

test('what is counted by one column among those with a value of another has an index of the two', async () => {
  const listing = createListing(connected.db, registers, indexes, { largeRows: -2, piece: 5 })
  const counted = async () =>
    (await listing.groups(enterprises, all, { 'f.district': 'west-hill' }, 'primaryChain')).groups
  const before = await counted()
  await indexes.settled()
  const { rows: found } = await connected.pool.query(
    `select 1 from pg_indexes where indexname = 'r_enterprises_p_f_district_f_primary_chain'`,
  )
  expect(found).toHaveLength(1)
  expect(await counted()).toEqual(before)
})

test('a register of another is searched, filtered and sorted by what it is of', async () => {
  const listing = createListing(connected.db, registers, indexes, { largeRows: -2, piece: 10 })
  const of = rows.filter((_, place) => (place + 1) % 3 === 0)
  const keys = async (query: Query, access = all) =>
    (await listing.page(gazelles, access, { ...query, size: 200 } as never)).items.map(({ key }) => key)
  const bearings = of.filter(({ name }) => name.includes('轴承'))
  expect(await keys({ q: '轴承' })).toEqual(bearings.map(({ key }) => key).sort())
  const east = of.filter((row) => inEast(row) && row.chain === 'robots')
  expect(await keys({ 'f.primaryChain': 'robots' }, ofEast)).toEqual(east.map(({ key }) => key).sort())
  const byRevenue = [...of]
    .filter(({ revenue }) => revenue !== null)
    .sort((a, b) => (b.revenue ?? 0) - (a.revenue ?? 0))
  expect((await keys({ sort: '-revenue' })).slice(0, 5)).toEqual(byRevenue.slice(0, 5).map(({ key }) => key))
})

test('a total that was counted holds until something changes', async () => {
  const listing = createListing(connected.db, registers, indexes)
  const count = () => listing.count(enterprises, all, { 'f.district': 'west-hill' })
  const before = await count()
  await connected.pool.query(
    `update r_enterprises set f_district = 'east-shore' where id = (select min(id) from r_enterprises where f_district = 'west-hill')`,
  )
  expect(await count()).toBe(before)
  await connected.pool.query(`update register_table set version = version + 1 where register = 'enterprises'`)
  expect(await count()).toBe(before - 1)
})
