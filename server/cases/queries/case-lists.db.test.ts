import type { CaseBoard, CaseChange, CaseDetail, CaseList, Problem, SavedView } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sender } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { nobodys, systemActor } from '../../people/index.ts'
import { readSheet } from '../../platform/sheets/index.ts'
import { asAuthority } from '../acting.ts'
import { dueOf } from '../case-row.ts'
import { beginWork, type Opening } from '../case-work.ts'
import { caseItem } from '../cases.tables.ts'
import { caseLight } from '../deadlines/case-light.ts'
import { type CasesApp, casesApp } from '../fixtures/cases-app.ts'
import { lightOn } from './case-where.store.ts'

let app: CasesApp
let office: Sender
let bureau: Sender
const now = new Date('2026-04-01T02:00:00.000Z')
const firm = '91120000MA00000001'

beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => now)
  const belongings = { ...nobodys, enterprises: [firm], districts: ['beichen'], chains: ['high-end-equipment'] }
  app.entries.set(`enterprises/${firm}`, { name: '云渚轴承有限公司', belongings, record: {} })
  office = await app.as([{ role: 'headquarters-office', scope: { kind: 'city', id: '' } }], '办公室')
  bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }], '工信局')
})
afterAll(() => app?.close())

/** As a list that comes in from elsewhere brings them. */
async function bringIn(...openings: readonly Partial<Opening>[]) {
  const ids: string[] = []
  await app.db.transaction(async (tx) => {
    const work = beginWork(tx, app.services, asAuthority(systemActor(now, 'test')))
    for (const opening of openings) {
      const values = { title: '问题', responsible: 'industry-bureau', ...opening.values }
      ids.push((await work.open({ type: 'problem', subject: firm, origin: null, ...opening, values })).id)
    }
    await work.finish()
  })
  return ids
}
const due = (day: string | null) => ({ values: { title: `时限${day}`, due: day } })

describe('what comes in from elsewhere', () => {
  test('stands where its list says it stands, whatever its deadline', async () => {
    const [solved, closed] = await bringIn(
      { ...due('2021-12-31'), state: 'solved' },
      { ...due('2022-12-31'), state: 'struckOff' },
    )
    const detail = async (id = '') => (await office.send<CaseDetail>('GET', `/api/cases/${id}`)).body
    expect((await detail(solved)).state.id).toBe('solved')
    expect([(await detail(closed)).closedAt, (await detail(closed)).light]).toEqual([now.toISOString(), null])
    await expect(bringIn({ state: 'nowhere' })).rejects.toMatchObject({ code: 'case-state-unknown' })
  })

  test('may be about something that the register does not have, until the office finds it', async () => {
    const [id] = await bringIn({ subject: null, subjectName: '云渚轴承' })
    const url = `/api/cases/${id}`
    const before = (await office.send<CaseDetail>('GET', url)).body
    expect([before.subject, before.districts]).toEqual([{ register: 'enterprises', key: '', name: '云渚轴承' }, []])
    const match = (by: Sender, key: string) =>
      by.send<CaseChange & Problem>('POST', `${url}/subject`, { key }, before.revision)
    expect((await match(bureau, firm)).status).toBe(403)
    expect((await match(office, 'none')).body.code).toBe('case-link-unknown')
    expect((await match(office, firm)).status).toBe(200)
    const after = (await office.send<CaseDetail>('GET', url)).body
    expect([after.subject?.name, after.districts]).toEqual(['云渚轴承有限公司', ['beichen']])
  })

  test('is voided as if it had never been meant, and can still be read', async () => {
    const [id] = await bringIn(due('2026-05-01'))
    const url = `/api/cases/${id}`
    expect((await bureau.send('POST', `${url}/void`, { reason: '误导入' }, 1)).status).toBe(403)
    expect((await office.send('POST', `${url}/void`, { reason: '误导入' }, 1)).status).toBe(200)
    const all = await office.send<CaseList>('GET', '/api/cases?status=all&limit=200')
    expect(all.body.items.some((item) => item.id === id)).toBe(false)
    const { body } = await office.send<CaseDetail>('GET', url)
    expect([body.voidedAt, body.moves, body.history.at(-1)?.text]).toEqual([now.toISOString(), [], '误导入'])
  })
})

test('the light of a list is that of the case, on any day', async () => {
  await bringIn(...['2026-03-01', '2026-04-02', '2026-04-09', '2026-12-31', null].map(due))
  await bringIn({ ...due('2026-06-30'), state: 'planned' }, { ...due(null), state: 'planned' })
  for (const day of ['2026-02-01', '2026-04-01', '2026-04-06', '2026-06-28', '2027-01-01']) {
    const rows = await app.db.select({ item: caseItem, light: lightOn(day) }).from(caseItem)
    const pure = rows.map(({ item }) => {
      const { due, warnFrom } = item
      const times = {
        reportedAt: item.reportedAt?.toISOString() ?? null,
        closedAt: item.closedAt?.toISOString() ?? null,
      }
      return caseLight({ due, warnFrom, dueBecause: dueOf(item), ...times }, day)
    })
    expect(rows.map(({ light }) => light)).toEqual(pure)
    expect(new Set(pure).size).toBeGreaterThan(2)
  }
})

test('the board has every state, the nearest first, and says how many there are', async () => {
  const { body } = await bureau.send<CaseBoard>('GET', '/api/cases/board?type=problem&limit=2')
  expect(body.columns.map(({ state }) => state.id)).toEqual(
    Object.keys(app.services.types.named('problem')?.states ?? {}),
  )
  const [assigned] = body.columns
  expect(assigned?.items).toHaveLength(2)
  expect(assigned?.count).toBeGreaterThan(2)
  const dues = assigned?.items.map((item) => item.due ?? '') ?? []
  expect(dues).toEqual([...dues].sort())
  expect((await bureau.send<Problem>('GET', '/api/cases/board?type=none')).body.code).toBe('case-type-unknown')
})

test('cases for which nobody answers yet can be found and given to a body', async () => {
  const task = await office.send<CaseChange>('POST', '/api/cases', {
    type: 'task',
    values: { content: '摸清底数', origin: 'meeting' },
  })
  const nobody = async () => (await office.send<CaseList>('GET', '/api/cases?type=task&body=none')).body.total
  expect(await nobody()).toBe(1)
  const url = `/api/cases/${task.body.id}/handler`
  expect((await office.send<Problem>('POST', url, { body: 'no-body' }, 1)).body.code).toBe('case-body-unknown')
  expect((await office.send('POST', url, { body: 'industry-bureau' }, 1)).status).toBe(200)
  expect(await nobody()).toBe(0)
  expect((await bureau.send('GET', `/api/cases/${task.body.id}`)).status).toBe(200)
  const fit = await office.send<Problem>('POST', url, { person: office.personId }, 2)
  expect(fit.status).toBe(200)
  const unfit = await office.send<Problem>('POST', url, { person: '00000000-0000-4000-8000-000000000000' }, 3)
  expect([unfit.status, unfit.body.code]).toEqual([422, 'case-handler-unfit'])
})

test('a list goes out as a sheet with the fields of its type, within reach, and that is written down', async () => {
  const { status, raw, headers } = await bureau.send('GET', '/api/cases/export.xlsx?type=problem&status=all')
  expect([status, String(headers['content-disposition'])]).toEqual([200, expect.stringContaining('.xlsx')])
  const rows: unknown[][] = []
  for await (const { cells } of (await readSheet(new Uint8Array(raw), { fileName: 'x.xlsx' })).rows)
    rows.push([...cells])
  const head = rows.find((cells) => cells.includes('编号')) ?? []
  expect(head).toEqual(expect.arrayContaining(['事项', '亮灯', '责任单位', '解决方案', '企业评价']))
  const total = (await bureau.send<CaseList>('GET', '/api/cases?type=problem&status=all')).body.total
  expect(rows.length - rows.indexOf(head) - 1).toBe(total)
  expect(rows.at(-1)).toContain(app.services.bodies.get('industry-bureau')?.label.zh)
  const { rows: audit } = await app.sql(`select detail from audit where action = 'case.exported'`)
  expect(audit).toEqual([{ detail: { filter: { type: 'problem', status: 'all' } } }])
})

test('a person keeps views of a list, and nobody else sees them', async () => {
  const search = { q: '用地', 'f.light': 'red' }
  const kept = await bureau.send<SavedView>('POST', '/api/cases/views?type=problem', { name: '逾期用地', search })
  expect(kept.body).toMatchObject({ name: '逾期用地', search })
  const views = async (by: Sender, type: string) =>
    (await by.send<SavedView[]>('GET', `/api/cases/views?type=${type}`)).body
  expect([await views(bureau, 'problem'), await views(bureau, 'task'), await views(office, 'problem')]).toEqual([
    [kept.body],
    [],
    [],
  ])
  expect((await office.send('DELETE', `/api/cases/views/${kept.body.id}?type=problem`)).status).toBe(404)
  expect((await bureau.send('DELETE', `/api/cases/views/${kept.body.id}?type=problem`)).status).toBe(204)
})
