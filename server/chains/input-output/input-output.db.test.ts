import type { IoShockResult, IoTableCheck, IoTableDetail, IoTableSummary, Problem } from '@linchpin/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender, TestApp } from '../../../test/test-app.ts'
import { registersApp } from '../../registers/fixtures/registers-app.ts'

const csv = [
  '代码,部门名称,A,B,最终使用合计,总产出',
  'A,轴承,150,500,350,1000',
  'B,机器人,200,100,1700,2000',
  'TVA,增加值合计,650,1400',
  'EMP,从业人员,50,20',
].join('\n')
const head = 'name=云渚市投入产出表&year=2026&place=云渚市&unit=万元&origin=云渚市统计局（虚构）'
const path = (more = '') => `/api/io-tables?${encodeURI(head)}${more}`

let app: TestApp
let id = 0
beforeAll(async () => {
  app = await registersApp()
})
afterAll(() => app?.close())

test('a city without a table has an empty list', async () => {
  expect((await app.send('GET', '/api/io-tables')).body).toEqual([])
  expect((await app.send('GET', '/api/io-tables/1')).status).toBe(404)
})

test('a file is checked without being kept', async () => {
  const { status, body } = await app.upload<IoTableCheck>(path('&check=true'), '表.csv', csv)
  expect([status, body.faultCount, body.sectors.length]).toEqual([200, 0, 2])
  const faulty = await app.upload<IoTableCheck>(path('&check=true'), '表.csv', csv.replace('350', '360'))
  expect(faulty.body.faults[0]?.zh).toContain('行不平衡')
  expect((await app.send('GET', '/api/io-tables')).body).toEqual([])
})

test('what does not balance, has no head or no name is refused', async () => {
  const sent = (url: string, content: string) => app.upload<Problem>(url, '表.csv', content)
  expect((await sent(path(), csv.replace('350', '360'))).body.code).toBe('io-table-faulty')
  expect((await sent(path(), 'a,b\n1,2\n')).body.code).toBe('io-table-without-head')
  expect((await sent('/api/io-tables', csv)).body.code).toBe('io-table-head-needed')
})

test('a table is kept, with its multipliers', async () => {
  const made = await app.upload<IoTableSummary>(path(), '表.csv', csv)
  expect([made.status, made.body.sectors, made.body.output]).toEqual([201, 2, 3000])
  id = made.body.id
  const { body } = await app.send<IoTableDetail>('GET', `/api/io-tables/${id}`)
  expect(body.rows[0]?.multiplier).toBeCloseTo(1.15 / 0.7575, 12)
  expect(body.rows[0]?.valueAddedMultiplier).toBeCloseTo(1, 12)
  expect((await app.send<IoTableSummary[]>('GET', '/api/io-tables')).body).toMatchObject([
    { id, holdsImports: false, holdsJobs: true, output: 3000, mayUndo: true },
  ])
})

test('the loss of a sector comes back with value added and jobs', async () => {
  const shock = { model: 'leontief', measure: 'quantity', shocks: [{ code: 'A', change: -0.1 }] }
  const { body } = await app.send<IoShockResult>('POST', `/api/io-tables/${id}/shock`, shock)
  expect(body.rows[0]).toMatchObject({ code: 'A', isShocked: true })
  expect(body.rows[1]?.amount).toBeCloseTo((-100 * 0.2) / 0.95, 9)
  expect(body.jobs).toBeCloseTo(-5 - (20 * 0.05 * 0.2) / 0.95, 9)
  const prices = { ...shock, measure: 'price', shocks: [{ code: 'A', change: 0.1 }] }
  const { body: dearer } = await app.send<IoShockResult>('POST', `/api/io-tables/${id}/shock`, prices)
  expect(dearer.rows[1]?.share).toBeCloseTo((0.1 * 0.25) / 0.95, 12)
  expect([dearer.jobs, dearer.valueAdded]).toEqual([null, null])
})

test.each([
  [{ shocks: [{ code: 'Z', change: -0.1 }] }, 'io-sector-unknown'],
  [{ shocks: [{ code: 'A', change: -1.1 }] }, 'request-invalid'],
  [{ shocks: [] }, 'request-invalid'],
  [
    {
      shocks: [
        { code: 'A', change: 0 },
        { code: 'A', change: 0 },
      ],
    },
    'io-shock-impossible',
  ],
  [{ flows: 'home', shocks: [{ code: 'A', change: 0 }] }, 'io-imports-unknown'],
])('a shock that means nothing is refused: %o', async (given, code) => {
  const shock = { model: 'leontief', measure: 'quantity', ...given }
  expect((await app.send<Problem>('POST', `/api/io-tables/${id}/shock`, shock)).body.code).toBe(code)
})

test('who only reads can ask and not import; who imported, or answers for the city, takes back', async () => {
  const force = (chain: string): Promise<Sender> =>
    app.as([{ role: 'task-force', scope: { kind: 'chain', id: chain } }])
  const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'east-shore' } }])
  const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: '91330000000000001X' } }])
  expect((await district.send('GET', `/api/io-tables/${id}`)).status).toBe(200)
  expect((await firm.send('GET', `/api/io-tables/${id}`)).status).toBe(403)
  expect((await district.upload(path(), '表.csv', csv)).status).toBe(403)
  const [one, other] = [await force('robots'), await force('bearings')]
  const own = (await one.upload<IoTableSummary>(path(), '表.csv', csv)).body.id
  expect((await other.send<Problem>('POST', `/api/io-tables/${own}/undo`)).body.code).toBe('io-table-not-yours')
  expect((await one.send('POST', `/api/io-tables/${own}/undo`)).status).toBe(204)
  expect((await app.send('POST', `/api/io-tables/${id}/undo`)).status).toBe(204)
  expect((await app.send('POST', `/api/io-tables/${id}/undo`)).status).toBe(404)
  expect((await app.send('GET', '/api/io-tables')).body).toEqual([])
})
