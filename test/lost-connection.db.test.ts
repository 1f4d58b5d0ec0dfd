import type { AddressInfo } from 'node:net'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measuresText } from './measures-text.ts'
import { query } from './start-postgres.ts'
import { multipart, type TestApp, testApp } from './test-app.ts'
import { testDatabase } from './test-database.ts'

let connection: Awaited<ReturnType<typeof testDatabase>>
let app: TestApp
let port: number

beforeAll(async () => {
  connection = await testDatabase()
  app = await testApp(connection)
  await app.http.listen({ host: '127.0.0.1', port: 0 })
  port = (app.http.server.address() as AddressInfo).port
})
afterAll(() => app.close())

test('a connection that is lost in the middle of a file leaves nothing', async () => {
  const { socket, body } = await open(measuresText())
  socket.write(body.subarray(0, body.length / 2))
  await pause(100)
  socket.destroy()
  await pause(300)
  expect(await documents()).toBe(0)
})

test('a connection that is lost right after the file leaves the document or nothing', async () => {
  for (const delay of [0, 5, 50, 200, 400]) {
    const { socket, body } = await open(`${measuresText()}\n${delay}`)
    socket.write(body)
    await pause(delay)
    socket.destroy()
  }
  await pause(1500)
  const { rows } = await query(
    connection,
    `select d.id, (select count(*)::int from tianjin.clause c where c.document_id = d.id) as clauses,
      (select count(*)::int from tianjin.audit a where a.subject = 'document:' || d.id) as lines from tianjin.document d`,
  )
  for (const row of rows) expect(row).toMatchObject({ lines: 1, clauses: rows[0].clauses })
  expect(rows.length).toBeLessThanOrEqual(5)
  expect((await app.upload('/api/documents', '措施.txt', measuresText())).status).toBe(201)
})

async function open(content: string): Promise<{ socket: Socket; body: Buffer }> {
  const { headers, payload } = multipart('措施.txt', content)
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  await new Promise((ready) => socket.once('connect', ready))
  socket.write(
    `POST /api/documents HTTP/1.1\r\nhost: localhost\r\ncookie: ${app.cookie}\r\ncontent-type: ${headers['content-type']}\r\ncontent-length: ${payload.length}\r\n\r\n`,
  )
  return { socket, body: payload }
}

const documents = async () => Number((await query(connection, 'select count(*) from tianjin.document')).rows[0].count)
const pause = (ms: number) => new Promise((next) => setTimeout(next, ms))
