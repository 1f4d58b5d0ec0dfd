import type { LinkPage } from '@linchpin/api'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemActor } from '../../people/index.ts'
import { type Connected, connect, type Transaction } from '../../platform/database/index.ts'
import { knownRegisters } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'
import { firmOf } from './firm-identity.ts'
import { addFirms, settleNames } from './firms.store.ts'
import { codeOf, head, type LinksApp, line, linksApp, lookedThrough, settled, sourceUrl } from './fixtures/links-app.ts'
import { addLinks, deleteLinks } from './link-parts.store.ts'
import { fileOf, type StoredSource, sourceOf, sourcesOf } from './sources.store.ts'
import { writeLinks } from './write-links.store.ts'

let app: LinksApp
let connected: Connected
const registers = knownRegisters(undefined)
beforeAll(async () => {
  app = await linksApp()
  connected = connect(app.connection, 'tianjin', console.error)
})
afterAll(async () => {
  await connected.pool.end()
  await app.close()
})

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const firm = (code: string | null, name: string) => [firmOf({ code, name })].filter((each) => each !== null)
const named = (tx: Transaction, code: string | null, name: string) =>
  addFirms(tx, firm(code, name)).then(() => settleNames(tx, registers))
async function sameAs(name: string): Promise<string | null> {
  const { rows } = await connected.db.execute<{ code: string | null }>(sql`
    select c.code from supply_firm f left join supply_firm c on c.id = f.same_as where f.identity = ${firm(null, name)[0]?.identity}`)
  return rows[0]?.code ?? null
}

test('of two who name firms at once the later sees whom the earlier has named', async () => {
  const { db } = connected
  await Promise.all([
    db.transaction(async (tx) => {
      await named(tx, null, '云渚同时厂')
      await pause(300)
    }),
    pause(100).then(() => db.transaction((tx) => named(tx, codeOf(71), '云渚同时厂'))),
  ])
  expect(await sameAs('云渚同时厂')).toBe(codeOf(71))
})

test('a name that several firms bear is none of them, whichever came first', async () => {
  await connected.db.transaction(async (tx) => {
    await named(tx, null, '云渚重名厂')
    await named(tx, codeOf(72), '云渚重名厂')
  })
  expect(await sameAs('云渚重名厂')).toBe(codeOf(72))
  await connected.db.transaction((tx) => named(tx, codeOf(73), '云渚重名厂'))
  expect(await sameAs('云渚重名厂')).toBeNull()
})

test('large sources are taken back at the same time', async () => {
  const { db } = connected
  const sources = [900_001, 900_002, 900_003, 900_004]
  for (const source of sources) {
    const from = sql`select n as supplier, n + 1 as customer, 5 as value, 1 as lines from generate_series(1, 20) n`
    await db.transaction((tx) => addLinks(tx, { source, asOf: '2026-03-01', links: 20_000, from }))
  }
  const undone = await Promise.all(sources.map((source) => db.transaction((tx) => deleteLinks(tx, source))))
  expect(undone).toEqual([20, 20, 20, 20])
  expect(await db.transaction((tx) => deleteLinks(tx, 900_001))).toBe(0)
})

test('a step that was given up meanwhile leaves no link', async () => {
  const { db, pool } = connected
  const { id } = await lookedThrough(app.keeper, [head, line(1, 2, 5), line(2, 3, 6)].join('\n'))
  const source = (await sourceOf(db, id)) as StoredSource
  const services = { db, pool, registers, now: () => new Date() } as unknown as ChainsServices
  const writing = { source, fileId: fileOf(source)?.id ?? '', asOf: '2026-03-01', reach: 'city' as const }
  const work = { ...writing, actor: systemActor(new Date(), 'test'), signal: new AbortController().signal }
  await expect(writeLinks(services, work)).rejects.toMatchObject({ code: 'job-interrupted' })
  await app.keeper.send('POST', sourceUrl(id, '/confirm'))
  expect(await settled(app.keeper, id)).toMatchObject({ state: 'held', counts: { links: 2 } })
  const { body } = await app.keeper.send<LinkPage>('GET', '/api/chains/links')
  expect(body.items.map(({ fen }) => fen)).toEqual([600, 500])
})

test('sources whose links count are shown, however many have come and gone since', async () => {
  const { db } = connected
  await db.execute(sql`
    insert into link_source (kind, state, name, as_of, confidence, is_invented, person_id, person_name, created_at)
    select 'file', case n when 1 then 'held' else 'undone' end, 'S' || n, '2026-03-01', 'low', false, 'p', 'p', now()
    from generate_series(1, 230) n`)
  const names = (await sourcesOf(db, null)).map(({ name }) => name)
  expect([names[0], names.includes('S1'), names.includes('S2')]).toEqual(['S230', true, false])
})
