import type {
  CaseChange,
  CaseCounts,
  CaseDetail,
  CaseList,
  CaseTypeList,
  NotificationList,
  Problem,
} from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Sender } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { nobodys, verifyAudit } from '../people/index.ts'
import { eventsOf } from './case-items.store.ts'
import { stateOf } from './case-row.ts'
import { caseItem } from './cases.tables.ts'
import { type CasesApp, casesApp } from './fixtures/cases-app.ts'
import { evolveAll } from './lifecycle/evolve.ts'

let app: CasesApp
let clock = new Date('2026-04-01T02:00:00.000Z')
let office: Sender
let director: Sender
let district: Sender
let otherDistrict: Sender
let bureau: Sender
let firm: Sender

const firmCode = '91120000MA00000001'
const at = (kind: 'city' | 'district' | 'body' | 'chain' | 'enterprise', id = '') => ({ kind, id }) as const

beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => clock)
  app.entries.set(`enterprises/${firmCode}`, {
    name: '云渚轴承有限公司',
    belongings: { ...nobodys, enterprises: [firmCode], districts: ['beichen'], chains: ['high-end-equipment'] },
    record: { investment: 1 },
  })
  office = await app.as([{ role: 'headquarters-office', scope: at('city') }], '办公室甲')
  director = await app.as([{ role: 'office-director', scope: at('city') }], '主任')
  district = await app.as([{ role: 'district', scope: at('district', 'beichen') }], '区工信局')
  otherDistrict = await app.as([{ role: 'district', scope: at('district', 'xiqing') }], '他区')
  bureau = await app.as([{ role: 'department', scope: at('body', 'industry-bureau') }], '工信局')
  firm = await app.as([{ role: 'enterprise', scope: at('enterprise', firmCode) }], '企业')
})
afterAll(() => app?.close())

const opening = (values: object = {}, more: object = {}) => ({
  type: 'problem',
  subject: firmCode,
  values: { title: '原料到货不稳', responsible: 'industry-bureau', due: '2026-06-30', ...values },
  ...more,
})
type Reply = Answer<CaseChange & Problem>
const open = (by: Sender, body: object = opening()): Promise<Reply> => by.send('POST', '/api/cases', body)
const move = (by: Sender, { body }: Reply, name: string, more: object = {}, revision = body.revision): Promise<Reply> =>
  by.send('POST', `/api/cases/${body.id}/moves`, { move: name, ...more }, revision)
const detailOf = async (by: Sender, id: string) => (await by.send<CaseDetail & Problem>('GET', `/api/cases/${id}`)).body
const upload = async (by: Sender, name = '佐证.txt') =>
  (await by.upload<{ id: string }>('/api/uploads', name, '已协调到位')).body.id
async function solved(): Promise<Reply> {
  const opened = await open(office)
  return move(bureau, opened, 'solve', { values: { result: '已协调' }, evidence: [await upload(bureau)] })
}

describe('a problem from its report to its striking off', () => {
  test('is closed by the rating of the enterprise', async () => {
    const opened = await open(district)
    expect([opened.status, opened.body.number]).toEqual([201, expect.stringMatching(/^问题-2026-\d{4}$/)])
    const planned = await move(bureau, opened, 'plan', { values: { plan: '协调通行' } })
    const evidence = [await upload(bureau)]
    const done = await move(bureau, planned, 'solve', { values: { result: '原料到厂' }, evidence })
    const rated = await move(firm, done, 'rate', { values: { rating: 'satisfied' } })
    expect([rated.status, rated.body.state, rated.body.closedAt]).toEqual([200, 'struckOff', clock.toISOString()])
    const detail = await detailOf(firm, opened.body.id)
    expect(detail.history.map(({ kind, move: made }) => made?.label.zh ?? kind)).toEqual([
      'opened',
      '拟定方案',
      '报告解决',
      '企业评价销号',
    ])
    expect(detail.history[2]?.files).toEqual([{ id: evidence[0], name: '佐证.txt', size: expect.any(Number) }])
    expect([detail.moves, detail.light]).toEqual([[], null])
    const file = await firm.send('GET', `/api/cases/${opened.body.id}/files/${evidence[0]}`)
    expect([file.status, file.raw.toString()]).toEqual([200, '已协调到位'])
  })

  test('reopens when the enterprise is not satisfied, and closes by a call-back of somebody who did not handle it', async () => {
    const done = await solved()
    const bad = await move(firm, done, 'rate', { values: { rating: 'dissatisfied' } })
    expect([bad.status, bad.body.code]).toEqual([422, 'case-move-needs'])
    expect(bad.body.detail).toContain('企业评价')
    const reopened = await move(firm, done, 'reopen', { reason: '仍有延误' })
    expect([reopened.status, reopened.body.state]).toEqual([200, 'planned'])
    const both = await app.as(
      [
        { role: 'headquarters-office', scope: at('city') },
        { role: 'department', scope: at('body', 'industry-bureau') },
      ],
      '兼任',
    )
    const again = await move(both, reopened, 'solve', {
      values: { result: '专车保障' },
      evidence: [await upload(both)],
    })
    const own = await move(both, again, 'callBack', { values: { rating: 'fair' } })
    expect([own.status, own.body.code]).toEqual([403, 'case-move-same-person'])
    const closed = await move(office, again, 'callBack', { values: { rating: 'fair' } })
    expect([closed.status, closed.body.state]).toEqual([200, 'struckOff'])
  })

  test('“conditions not there, explained” needs the director', async () => {
    const opened = await open(office)
    const explained = await move(bureau, opened, 'explain', { reason: '用地指标不具备' })
    expect(explained.body.state).toBe('explained')
    expect((await move(office, explained, 'approve')).body.code).toBe('case-move-not-yours')
    expect((await move(director, explained, 'approve')).body.state).toBe('closedExplained')
  })
})

describe('what is refused, with nothing half done', () => {
  test('a wrong transition, missing fields, a wrong value, a deadline in the past', async () => {
    const opened = await open(office)
    const codes = [
      await move(firm, opened, 'rate'),
      await move(bureau, opened, 'solve'),
      await move(bureau, opened, 'fly'),
      await open(office, opening({ title: null })),
      await open(office, opening({ type: 'weather' })),
      await open(office, opening({ due: '2026-03-31' })),
      await open(office, { ...opening(), subject: '91120000MA00000009' }),
      await open(office, { ...opening(), subject: null }),
      await open(bureau),
      await open(office, { ...opening(), type: 'weather' }),
    ].map(({ status, body }) => [status, body.code])
    expect(codes).toEqual([
      [409, 'case-move-not-now'],
      [422, 'case-move-incomplete'],
      [422, 'case-move-unknown'],
      [422, 'case-fields-missing'],
      [422, 'case-values-invalid'],
      [422, 'case-deadline-past'],
      [422, 'case-subject-unknown'],
      [422, 'case-subject-missing'],
      [403, 'case-opening-not-yours'],
      [404, 'case-type-unknown'],
    ])
    expect((await detailOf(office, opened.body.id)).history).toHaveLength(1)
  })

  test('numbers have no gap, whatever was refused between', async () => {
    const first = Number((await open(office)).body.number.slice(-4))
    await open(office, opening({ title: null }))
    await open(office, opening({ due: '2020-01-01' }))
    expect(Number((await open(office)).body.number.slice(-4))).toBe(first + 1)
  })

  test('two people on one case: the second is told who was first, and nothing of the change is kept', async () => {
    const opened = await open(office)
    await move(bureau, opened, 'plan', { values: { plan: '甲方案' } })
    const second = await move(district, opened, 'plan', { values: { plan: '乙方案' } })
    expect([second.status, second.body.code, second.body.params?.by]).toEqual([412, 'case-changed', '工信局'])
    expect((await move(district, opened, 'plan', {}, undefined)).status).toBe(412)
    const bare = await district.send<Problem>('POST', `/api/cases/${opened.body.id}/moves`, { move: 'plan' })
    expect(bare.status).toBe(428)
    expect((await detailOf(office, opened.body.id)).values.plan).toBe('甲方案')
  })

  test('two at the same moment: one goes through', async () => {
    const opened = await open(office)
    const both = await Promise.all(
      [bureau, district].map((by) => move(by, opened, 'plan', { values: { plan: '方案' } })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  test('a case out of reach is as one that does not exist', async () => {
    const opened = await open(office)
    const answers = await Promise.all([
      otherDistrict.send<Problem>('GET', `/api/cases/${opened.body.id}`),
      otherDistrict.send<Problem>('GET', '/api/cases/00000000-0000-4000-8000-000000000000'),
      move(otherDistrict, opened, 'plan', { values: { plan: '越权' } }),
      otherDistrict.send<Problem>('POST', `/api/cases/${opened.body.id}/notes`, { text: '越权' }),
    ])
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'case-not-found']))
    expect((await otherDistrict.send<CaseList>('GET', '/api/cases?status=all')).body.total).toBe(0)
    const foreign = await open(otherDistrict)
    expect([foreign.status, foreign.body.code]).toEqual([403, 'case-opening-not-yours'])
  })

  test('a file of somebody else, and one that another case has', async () => {
    const opened = await open(office)
    const his = await upload(district)
    const solve = (file: string) => move(bureau, opened, 'solve', { values: { result: '已协调' }, evidence: [file] })
    expect((await solve(his)).body.code).toBe('case-upload-unknown')
    const used = (await detailOf(office, (await solved()).body.id)).files[0]?.id ?? ''
    expect((await solve(used)).body.code).toBe('case-upload-unknown')
  })
})

describe('the same command sent twice', () => {
  const withKey = (by: Sender, url: string, payload: object, key: string, revision?: number) =>
    app.http.inject({
      method: 'POST',
      url,
      payload,
      headers: {
        host: 'localhost',
        cookie: by.cookie,
        'idempotency-key': key,
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
      },
    })

  test('is done once and answered the same, and the key is for that command only', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => withKey(office, '/api/cases', opening(), 'k1')))
    expect([first?.statusCode, second?.statusCode]).toEqual([201, 201])
    expect(second?.json()).toEqual(first?.json())
    const { id } = first?.json() as CaseChange
    const url = `/api/cases/${id}/moves`
    const moving = { move: 'plan', values: { plan: '方案' } }
    const answers = [await withKey(bureau, url, moving, 'k1', 1), await withKey(bureau, url, moving, 'k1', 1)]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    expect((await detailOf(office, id)).history).toHaveLength(2)
    const other = await withKey(office, '/api/cases', opening({ title: '另一个' }), 'k1')
    expect((other.json() as Problem).code).toBe('idempotency-key-reused')
    expect((await withKey(office, '/api/cases', opening(), 'ein schlüssel')).statusCode).toBe(400)
  })
})

describe('what people write beside the moves', () => {
  test('an instruction goes to the authorities only, a note of theirs too, one of the enterprise to all', async () => {
    const chief = await app.as([{ role: 'chain-chief', scope: at('chain', 'high-end-equipment') }], '王市长')
    const { id } = (await open(office)).body
    const post = (by: Sender, what: string, body: object) =>
      by.send<Reply['body']>('POST', `/api/cases/${id}/${what}`, body)
    expect((await post(chief, 'instructions', { text: '请专班尽快协调', day: '2026-04-01' })).status).toBe(200)
    const scans = [await upload(office, '批示.txt')]
    expect((await post(office, 'instructions', { leader: '李书记', day: '2026-03-30', scans })).status).toBe(200)
    expect((await post(office, 'instructions', { text: '代录', day: '2026-03-30' })).body.code).toBe(
      'case-leader-missing',
    )
    expect((await post(firm, 'instructions', { text: '请批示', day: '2026-03-30' })).status).toBe(403)
    await post(bureau, 'notes', { text: '已约谈承运方' })
    await post(bureau, 'notes', { text: '预计周五到货', isInternal: false })
    await post(firm, 'notes', { text: '库存还有三天' })
    const inside = await detailOf(office, id)
    expect(inside.history.flatMap(({ instruction }) => instruction ?? [])).toEqual([
      { leader: '王市长', day: '2026-04-01', isRecorded: false },
      { leader: '李书记', day: '2026-03-30', isRecorded: true },
    ])
    const outside = await detailOf(firm, id)
    expect(outside.history.map(({ text }) => text)).toEqual([null, '预计周五到货', '库存还有三天'])
    expect(outside.files).toEqual([])
    expect((await firm.send<Problem>('GET', `/api/cases/${id}/files/${scans[0]}`)).status).toBe(404)
    expect((await office.send('GET', `/api/cases/${id}/files/${scans[0]}`)).status).toBe(200)
  })

  test('the enterprise that a case waits for is not told of an instruction on it', async () => {
    const { id } = (await solved()).body
    const body = { text: '请核实后销号', leader: '李书记', day: '2026-04-01' }
    expect((await director.send('POST', `/api/cases/${id}/instructions`, body)).status).toBe(200)
    const kinds = async (by: Sender) =>
      (await by.send<NotificationList>('GET', '/api/notifications?limit=100')).body.items
        .filter((item) => item.case?.id === id)
        .map(({ kind }) => kind)
    expect([await kinds(firm), await kinds(office)]).toEqual([['waiting'], ['instructed', 'waiting']])
  })

  test('a body that only cooperates sees the case and notes on it, and moves nothing', async () => {
    const finance = await app.as([{ role: 'department', scope: at('body', 'finance-bureau') }], '财政局')
    const values = {
      content: '制定支持办法',
      origin: 'meeting',
      lead: 'industry-bureau',
      cooperating: ['finance-bureau'],
    }
    const task = await open(office, { type: 'task', values })
    const given = await move(office, task, 'assign')
    const seen = await detailOf(finance, task.body.id)
    expect(seen.moves.map(({ id, isAllowed }) => [id, isAllowed])).toEqual([
      ['accept', false],
      ['return', false],
      ['end', false],
    ])
    expect((await move(finance, given, 'accept')).body.code).toBe('case-move-not-yours')
    expect((await finance.send('POST', `/api/cases/${task.body.id}/notes`, { text: '预算已安排' })).status).toBe(200)
    expect((await move(bureau, given, 'accept', {}, 3)).status).toBe(200)
  })

  test('personal values are masked, in the history too, until somebody asks and is written down', async () => {
    const values = { planned: '2026-04-20', leader: '张三丰', met: '13812345678' }
    const { id } = (await open(district, { type: 'visit', subject: firmCode, values })).body
    const detail = await detailOf(district, id)
    expect([detail.values.leader, detail.values.met, detail.masked]).toEqual([
      '张＊＊',
      '138****5678',
      ['leader', 'met'],
    ])
    expect(JSON.stringify(detail)).not.toContain('张三丰')
    const seen = await district.send<{ value: string }>('POST', `/api/cases/${id}/reveal`, { field: 'leader' })
    expect(seen.body.value).toBe('张三丰')
    const { rows } = await app.sql(`select action, detail::text from audit where subject = $1 order by seq`, [
      `case:${id}`,
    ])
    expect(rows.map(({ action }) => action)).toEqual(['case.opened', 'case.personalSeen'])
    expect(JSON.stringify(rows)).not.toContain('张三丰')
  })
})

describe('lists', () => {
  test('filter, count, page and sort what is within reach', async () => {
    const before = (await bureau.send<CaseCounts>('GET', '/api/cases/counts?type=problem&q=分页')).body.total
    expect(before).toBe(0)
    const dues = ['2026-05-03', '2026-05-01', '2026-05-02', undefined, '2026-04-02']
    for (const due of dues) await open(office, opening({ title: `分页 ${due ?? '无时限'}`, due: due ?? null }))
    const list = (query: string) => bureau.send<CaseList>('GET', `/api/cases?type=problem&q=分页&${query}`)
    const first = (await list('limit=2&sort=due')).body
    expect(first.items.map(({ due, light }) => [due, light])).toEqual([
      ['2026-04-02', 'yellow'],
      ['2026-04-09', 'green'],
    ])
    expect(first.total).toBe(5)
    const seen: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: CaseList = (await list(`limit=2&sort=-number&after=${after}`.replace(/&after=$/, ''))).body
      seen.push(...page.items.map(({ number }) => number))
      after = page.next
    }
    expect(seen).toEqual([...seen].sort().reverse())
    expect(new Set(seen).size).toBe(5)
    const counts = (await bureau.send<CaseCounts>('GET', '/api/cases/counts?type=problem&q=分页')).body
    expect([counts.total, counts.states, counts.lights]).toEqual([
      5,
      [{ type: 'problem', key: 'assigned', label: { zh: '已交办', en: 'assigned' }, count: 5 }],
      [
        { key: 'green', count: 4 },
        { key: 'yellow', count: 1 },
      ],
    ])
    expect((await list('light=yellow')).body.total).toBe(1)
    expect((await list('due=2026-04-02..2026-04-02')).body.total).toBe(1)
    expect((await list('light=purple')).status).toBe(400)
    expect((await list('after=abc')).status).toBe(400)
    expect((await list('district=beichen&chain=high-end-equipment&enterprise=91120000MA00000001')).body.total).toBe(5)
    expect((await list('body=finance-bureau')).body.total).toBe(0)
  })

  test('kinds show to those who may open one or see some', async () => {
    const types = async (by: Sender) => (await by.send<CaseTypeList>('GET', '/api/cases/types')).body.items
    const mine = await types(firm)
    expect(mine.find(({ id }) => id === 'problem')).toMatchObject({ mayOpen: true, principal: 'problem' })
    expect(mine.some(({ id }) => id === 'law-inspection')).toBe(false)
    expect((await types(office)).find(({ id }) => id === 'task')).toMatchObject({ mayOpen: true })
  })
})

describe('what is kept', () => {
  test('every case is what its events make of it, and the audit is whole', async () => {
    const items = await app.db.select().from(caseItem)
    expect(items.length).toBeGreaterThan(15)
    for (const item of items) expect(evolveAll(await eventsOf(app.db, item.id))).toEqual(stateOf(item))
    expect((await verifyAudit(app.db)).broken).toBeNull()
  })

  test('nobody changes or takes away an event', async () => {
    for (const statement of [
      `update case_event set role = 'x'`,
      'delete from case_event',
      'truncate case_event cascade',
    ])
      await expect(app.sql(statement)).rejects.toThrow('only ever added')
  })

  test('somebody who leaves hands the cases over before the account closes', async () => {
    const security = await app.as([{ role: 'system-officer', scope: at('city') }], '系统管理员')
    const leaver = await app.as([{ role: 'department', scope: at('body', 'industry-bureau') }], '老王')
    const taker = await app.as([{ role: 'department', scope: at('body', 'industry-bureau') }], '小李')
    const opened = await open(office)
    const url = `/api/cases/${opened.body.id}/handler`
    expect((await leaver.send('POST', url, { person: leaver.personId }, 1)).status).toBe(200)
    const close = (to: string | null) =>
      security.send<Problem>('POST', `/api/people/${leaver.personId}/close`, { handOverTo: to })
    expect((await close(null)).body.code).toBe('work-in-hand')
    expect((await close(taker.personId)).status).toBeLessThan(300)
    expect((await detailOf(office, opened.body.id)).handler).toEqual({ id: taker.personId, name: '小李' })
    expect((await verifyAudit(app.db)).broken).toBeNull()
    clock = new Date(clock.getTime() + 1000)
  })
})
