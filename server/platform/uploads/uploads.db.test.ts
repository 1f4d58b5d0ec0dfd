import { createHash } from 'node:crypto'
import type pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { type Connected, connect } from '../database/index.ts'
import { ProblemError } from '../problem/index.ts'
import { dropOldUploads, storeBytes, takeUploads, uploadBytes, uploadOf, uploadsKeptBy } from './index.ts'

interface Uploaded {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly kind: string
  readonly code?: string
}

let connection: pg.ClientConfig
let app: TestApp
let connected: Connected
let now = new Date('2025-03-05T08:00:00Z')

beforeEach(async () => {
  now = new Date('2025-03-05T08:00:00Z')
  connection = await testDatabase()
  app = await testApp(connection, { now: () => now })
  connected = connect(connection, 'tianjin', () => undefined)
})
afterEach(async () => {
  await app.close()
  await connected.pool.end()
})

const send = (name: string, content: string, sender = app as Pick<TestApp, 'upload'>) =>
  sender.upload<Uploaded>('/api/uploads', name, content)
const take = (ids: readonly string[], personId: string, keptBy = 'case:1') =>
  connected.db.transaction((tx) => takeUploads(tx, ids, personId, keptBy))
const files = async () =>
  Number((await query(connection, 'select count(*) as count from tianjin.stored_file')).rows[0].count)

describe('a file that is sent in', () => {
  test('is there under its id, byte for byte, and the same bytes are kept once', async () => {
    const first = await send('情况 说明.txt', '情况说明')
    expect(first).toMatchObject({ status: 201, body: { name: '情况 说明.txt', size: 12, kind: 'txt' } })
    const second = await send('另一份.txt', '情况说明')
    expect(second.body.id).not.toBe(first.body.id)
    expect((await uploadBytes(connected.db, second.body.id))?.toString()).toBe('情况说明')
    expect(await uploadOf(connected.db, first.body.id)).toMatchObject({
      sha256: createHash('sha256').update('情况说明').digest('hex'),
      uploadedBy: app.personId,
      keptBy: null,
      at: now,
    })
    expect(await files()).toBe(1)
  })

  test('that is no file for a record leaves nothing behind', async () => {
    expect(await send('页面.html', '<html><p>1</p></html>')).toMatchObject({
      status: 415,
      body: { code: 'upload-kind-refused' },
    })
    expect(await send('纪要.txt', '机密★1年\n纪要')).toMatchObject({ status: 422, body: { code: 'file-classified' } })
    expect(await send('大.txt', '字'.repeat(1024 * 1024))).toMatchObject({
      status: 413,
      body: { code: 'file-too-large' },
    })
    expect((await app.send<Uploaded>('POST', '/api/uploads', { a: 1 })).body.code).toBe('file-missing')
    expect((await send('a.txt', '甲', app.nobody)).status).toBe(401)
    expect(await files()).toBe(0)
  })
})

describe('a record', () => {
  test('takes files in the order in which they are named, once', async () => {
    const [a, b] = [(await send('甲.txt', '甲')).body.id, (await send('乙.txt', '乙')).body.id]
    expect((await take([b, a, b], app.personId)).map(({ fileName }) => fileName)).toEqual(['乙.txt', '甲.txt'])
    expect((await uploadsKeptBy(connected.db, 'case:1')).map(({ id }) => id).sort()).toEqual([a, b].sort())
    await expect(take([a], app.personId, 'case:2')).rejects.toMatchObject({ code: 'upload-not-yours' })
    expect(await take([], app.personId)).toEqual([])
  })

  test('takes nothing that somebody else sent, and then none of the others either', async () => {
    const other = await app.as([{ role: 'institution', scope: { kind: 'body', id: 'x' } }])
    const [mine, theirs] = [(await send('甲.txt', '甲')).body.id, (await send('乙.txt', '乙', other)).body.id]
    const failure = await take([mine, theirs], app.personId).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ProblemError)
    expect(failure).toMatchObject({ params: { ids: theirs } })
    expect((await uploadOf(connected.db, mine))?.keptBy).toBeNull()
  })

  test('of two that take the same file at once gets it, or the other does', async () => {
    const { id } = (await send('甲.txt', '甲')).body
    const results = await Promise.allSettled(['case:1', 'case:2'].map((by) => take([id], app.personId, by)))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

test('what no record takes goes after a while; bytes that something else refers to stay', async () => {
  const [kept, , shared] = [
    (await send('甲.txt', '甲')).body.id,
    await send('乙.txt', '乙'),
    await send('丙.txt', '甲'),
  ]
  await connected.db.transaction((tx) => storeBytes(tx, new TextEncoder().encode('丁')))
  await take([kept], app.personId)
  now = new Date('2025-03-05T08:10:00Z')
  const fresh = (await send('戊.txt', '戊')).body.id
  expect(await dropOldUploads(connected.db, new Date('2025-03-05T08:05:00Z'))).toBe(2)
  expect(await uploadOf(connected.db, shared.body.id)).toBeUndefined()
  expect((await uploadBytes(connected.db, kept))?.toString()).toBe('甲')
  expect(await uploadOf(connected.db, fresh)).toBeDefined()
  // 甲, 丁 (which nobody asked to drop) and 戊.
  expect(await files()).toBe(3)
})
