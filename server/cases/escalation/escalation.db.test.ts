import type { CaseChange, CaseDetail, CaseList, MyWork, NotificationList, Problem } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sender } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { verifyAudit } from '../../people/index.ts'
import { type CasesApp, casesApp } from '../fixtures/cases-app.ts'
import { escalate } from './escalate.ts'

let app: CasesApp
let clock = new Date('2026-03-02T02:00:00.000Z')
let office: Sender
let director: Sender
let bureau: Sender
let district: Sender

const city = { kind: 'city', id: '' } as const
beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => clock)
  office = await app.as([{ role: 'headquarters-office', scope: city }], '办公室')
  director = await app.as([{ role: 'office-director', scope: city }], '主任')
  bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }], '工信局')
  district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'beichen' } }], '北辰区')
})
afterAll(() => app?.close())

const on = (day: string) => {
  clock = new Date(`${day}T02:00:00.000Z`)
}
async function task(lead: string, due: string | null, state: 'assigned' | 'accepted' = 'accepted', by = bureau) {
  const values = { content: `${lead} ${due}`, origin: 'meeting', lead, due }
  const { body } = await office.send<CaseChange & Problem>('POST', '/api/cases', { type: 'task', values })
  const move = async (who: Sender, name: string, revision: number) =>
    (await who.send<CaseChange>('POST', `/api/cases/${body.id}/moves`, { move: name }, revision)).status
  expect(await move(office, 'assign', 1)).toBe(200)
  if (state === 'accepted') expect(await move(by, 'accept', 2)).toBe(200)
  return body
}
const told = async (by: Sender, caseId: string) =>
  (await by.send<NotificationList>('GET', '/api/notifications?limit=100')).body.items
    .filter(({ case: about }) => about?.id === caseId)
    .map(({ kind }) => kind)
const orders = async () =>
  (
    await office.send<CaseList>(
      'GET',
      '/api/cases?type=supervision-order&sort=number&columns=matter,about,addressee,isCentral,form,drafted,due',
    )
  ).body.items

describe('a task that is late', () => {
  test('reminds who handles it before, then the office too, then drafts an order for the director to sign', async () => {
    on('2026-03-02')
    const { id, number } = await task('industry-bureau', '2026-03-20')
    for (const day of ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-21', '2026-03-26'])
      await escalate(app.services, day)
    expect(await told(bureau, id)).toEqual(['overdue', 'dueSoon', 'waiting'])
    expect(await told(office, id)).toEqual(['overdue'])
    expect(await orders()).toEqual([])
    on('2026-03-27')
    expect(await escalate(app.services, '2026-03-27')).toEqual({ reminded: 1, drafted: 1 })
    const [order] = await orders()
    expect(order?.state.id).toBe('drafted')
    expect(order?.values).toMatchObject({
      ...{ about: number, addressee: 'industry-bureau', isCentral: false, form: 'order', drafted: 'byRule' },
      due: '2026-04-03',
    })
    expect(await told(director, order?.id ?? '')).toEqual(['waiting'])
    // The one it is addressed to does not see it before it is signed.
    const url = `/api/cases/${order?.id}`
    expect((await bureau.send('GET', url)).status).toBe(404)
    const sign = (by: Sender) => by.send<Problem>('POST', `${url}/moves`, { move: 'sign' }, 1)
    expect((await sign(office)).body.code).toBe('case-move-not-yours')
    expect((await sign(director)).status).toBe(200)
    expect((await bureau.send<CaseDetail>('GET', url)).body.origin?.title).toContain(number)
  })

  test('run again the same day, or later, nothing happens twice', async () => {
    const before = (await orders()).length
    expect(await escalate(app.services, '2026-03-27')).toEqual({ reminded: 0, drafted: 0 })
    // The order itself is nearly due by then.
    expect(await escalate(app.services, '2026-03-31')).toEqual({ reminded: 1, drafted: 0 })
    expect(await escalate(app.services, '2026-03-31')).toEqual({ reminded: 0, drafted: 0 })
    expect((await orders()).length).toBe(before)
  })

  test('of a central body is drafted as a letter, of a body in a district to the district, of nobody not at all', async () => {
    on('2026-04-01')
    const central = await app.as([{ role: 'department', scope: { kind: 'body', id: 'tax-bureau' } }], '税务局')
    const town = pack.definitions.find(({ kind, id }) => kind === 'body' && id === 'beichen')
    expect(town).toBeDefined()
    await task('tax-bureau', '2026-04-03', 'accepted', central)
    await task('beichen', '2026-04-03', 'accepted', district)
    await office.send('POST', '/api/cases', {
      type: 'task',
      values: { content: '无牵头', origin: 'meeting', due: '2026-04-03' },
    })
    const before = (await orders()).length
    on('2026-04-20')
    const { drafted } = await escalate(app.services, '2026-04-20')
    const made = (await orders()).slice(before).map(({ values }) => [values.addressee, values.isCentral, values.form])
    expect([drafted, made.length]).toEqual([2, 2])
    expect(made).toEqual(
      expect.arrayContaining([
        ['tax-bureau', true, 'letter'],
        ['beichen', false, 'order'],
      ]),
    )
    expect((await verifyAudit(app.db)).broken).toBeNull()
  })
})

describe('my work', () => {
  test('shows what waits for me, and what is late until it ends, whoever it waits for', async () => {
    on('2026-05-04')
    const { id, number } = await task('science-bureau-none', '2026-05-08').catch(() =>
      task('industry-bureau', '2026-05-08'),
    )
    const work = async (by: Sender) => (await by.send<MyWork>('GET', '/api/my-work')).body
    const numbers = (part: MyWork['overdue']) => part.items.map((item) => item.number)
    expect(numbers((await work(bureau)).waiting)).toContain(number)
    on('2026-05-06')
    expect(numbers((await work(bureau)).dueSoon)).toContain(number)
    on('2026-05-11')
    const ask = { move: 'askForTime', values: { newDue: '2026-06-30' }, reason: '等待上级文件' }
    expect((await bureau.send('POST', `/api/cases/${id}/moves`, ask, 3)).status).toBe(200)
    const mine = await work(bureau)
    expect(numbers(mine.waiting)).not.toContain(number)
    expect(numbers(mine.overdue)).toContain(number)
    expect(mine.overdue.items[0]?.light).toBe('red')
    expect(numbers((await work(director)).waiting)).toContain(number)
    expect(numbers((await work(district)).overdue)).not.toContain(number)
    const { body } = await director.send<CaseChange>(
      'POST',
      `/api/cases/${id}/moves`,
      { move: 'extend', values: { due: '2026-06-30' } },
      4,
    )
    expect(body.due).toBe('2026-06-30')
    expect(numbers((await work(bureau)).overdue)).not.toContain(number)
  })

  test('what runs on without a deadline owes a report by quarter', async () => {
    const { id, number } = await task('industry-bureau', null)
    const reports = async () => (await bureau.send<MyWork>('GET', '/api/my-work')).body.reports.items
    expect((await reports()).find((item) => item.number === number)?.due).toBe('2026-06-30')
    const report = { move: 'report', values: { standing: 'lasting', progress: '已开展两轮对接' } }
    expect((await bureau.send('POST', `/api/cases/${id}/moves`, report, 3)).status).toBe(200)
    expect((await reports()).find((item) => item.number === number)?.due).toBe('2026-09-30')
  })

  test('notifications are a person’s own, and can be read', async () => {
    const { body } = await bureau.send<NotificationList>('GET', '/api/notifications?limit=2')
    expect(body.unread).toBeGreaterThan(2)
    const [first] = body.items
    expect(first?.text.zh).toMatch(/待您办理|逾期|到期|办理意见/)
    await director.send('POST', '/api/notifications/read', { ids: [first?.id] })
    expect((await bureau.send<NotificationList>('GET', '/api/notifications')).body.unread).toBe(body.unread)
    const read = await bureau.send<{ unread: number }>('POST', '/api/notifications/read', { ids: [first?.id] })
    expect(read.body.unread).toBe(body.unread - 1)
    expect((await bureau.send<{ unread: number }>('POST', '/api/notifications/read', {})).body.unread).toBe(0)
    const page = (await bureau.send<NotificationList>('GET', `/api/notifications?limit=2&before=${body.next}`)).body
    expect(page.items.every(({ id }) => id < (body.next ?? 0))).toBe(true)
  })
})
