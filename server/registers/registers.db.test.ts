import type { EntryDetail, EntryList, EntryVersion, Problem, RegisterDetail, RegisterList } from '@linchpin/api'
import { checkPack } from '@linchpin/pack-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Sender, type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'
import { codeOf } from './fixtures/credit-code.ts'
import { pack } from './fixtures/yunzhu.ts'

const now = () => new Date('2026-06-15T02:00:00Z')
let app: TestApp
let bureau: Sender
let eastShore: Sender
let westHill: Sender

beforeAll(async () => {
  app = await testApp(await testDatabase(), { loaded: { pack, lexicons: [] }, now })
  bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  eastShore = await app.as([{ role: 'district', scope: { kind: 'district', id: 'east-shore' } }])
  westHill = await app.as([{ role: 'district', scope: { kind: 'district', id: 'west-hill' } }])
})
afterAll(() => app?.close())

const firm = (number: number, more: object = {}) => ({
  creditCode: codeOf(number),
  name: `云渚第${number}轴承有限公司`,
  district: 'east-shore',
  ...more,
})
const url = (register: string, key = '', rest = '') =>
  `/api/registers/${register}/entries${key === '' ? '' : `/${encodeURIComponent(key)}`}${rest}`
const add = (by: Sender, register: string, values: object, more: object = {}) =>
  by.send<EntryDetail & Problem>('POST', url(register), { values, ...more })
const get = async (by: Sender, register: string, key: string) =>
  (await by.send<EntryDetail & Problem>('GET', url(register, key))).body
const list = async (by: Sender, register: string, query = '') =>
  (await by.send<EntryList & Problem>('GET', `${url(register)}?${query}`)).body
const keys = async (by: Sender, register: string, query = '') =>
  (await list(by, register, query)).items.map(({ key }) => key)

test('the pack of these tests is one that would start', () => {
  expect(checkPack(pack).map(({ place, message }) => `${place} ${message.en}`)).toEqual([])
})

describe('an entry', () => {
  test('is added with its values, and each value says where it comes from', async () => {
    const values = firm(1, {
      staff: 350,
      revenue: 3_000_000_000,
      industryCode: '3451',
      primaryChain: 'bearings',
      contact: '张三丰',
    })
    const { status, body } = await add(bureau, 'enterprises', values, {
      source: '2025年统计年报',
      asOf: '2025-12-31',
      confirmed: true,
    })
    expect(status).toBe(201)
    expect(body.values).toMatchObject({ industryCode: 'C3451', staff: 350, revenue: 3_000_000_000, contact: '张＊＊' })
    expect([body.state, body.since, body.name, body.unconfirmed]).toEqual([
      'admitted',
      '2026-06-15',
      '云渚第1轴承有限公司',
      [],
    ])
    expect(body.marks.revenue).toMatchObject({ source: '2025年统计年报', asOf: '2025-12-31', confirmed: true })
    expect(body.warnings).toEqual([])
    expect(body.reviewDue).toBe('2027-06-15')
  })

  test('has its size class computed where nobody stated one, and it follows the figures', async () => {
    const first = await get(bureau, 'enterprises', codeOf(1))
    expect([first.values.sizeClass, first.sizeClass?.computed]).toEqual(['medium', 'medium'])
    const change = { values: { staff: 12 } }
    const { body } = await bureau.send<EntryDetail>('PATCH', url('enterprises', codeOf(1)), change, first.revision)
    expect([body.values.sizeClass, body.sizeClass?.computed]).toEqual(['micro', 'micro'])
    const stated = { values: { sizeClass: 'small' } }
    const said = await bureau.send<EntryDetail>('PATCH', url('enterprises', codeOf(1)), stated, body.revision)
    const more = { values: { staff: 350 } }
    const last = await bureau.send<EntryDetail>('PATCH', url('enterprises', codeOf(1)), more, said.body.revision)
    expect([last.body.values.sizeClass, last.body.sizeClass?.computed]).toEqual(['small', 'medium'])
  })

  test('with a credit code whose check character fails is kept, and says so', async () => {
    const wrong = `${codeOf(2).slice(0, -1)}${codeOf(2).endsWith('0') ? '1' : '0'}`
    const { status, body } = await add(bureau, 'enterprises', firm(2, { creditCode: ` ${wrong.toLowerCase()} ` }))
    expect([status, body.key, body.warnings.map(({ field }) => field)]).toEqual([201, wrong, ['creditCode']])
  })

  test('is refused with everything that is wrong with it at once', async () => {
    const { status, body } = await add(bureau, 'enterprises', {
      creditCode: '无',
      district: 'atlantis',
      industryCode: 'C99',
      revenue: 1.5,
      founded: '2025-02-30',
      shoeSize: 4,
    })
    expect([status, body.code]).toEqual([422, 'values-refused'])
    const faults = body.params?.faults as { field: string }[]
    expect(faults.map(({ field }) => field).sort()).toEqual(
      [
        'creditCode',
        'creditCode',
        'district',
        'district',
        'founded',
        'industryCode',
        'name',
        'revenue',
        'shoeSize',
      ].sort(),
    )
    expect(body.detail).toContain('所在区：没有“atlantis”这个单位')
  })

  test('that is there already is not added again, in whatever form its code is written', async () => {
    const again = await add(bureau, 'enterprises', firm(1, { creditCode: codeOf(1).toLowerCase() }))
    expect([again.status, again.body.code]).toEqual([409, 'entry-exists'])
  })

  test('names its primary chain once', async () => {
    const values = firm(3, { primaryChain: 'robots', otherChains: ['robots', 'bearings'] })
    expect((await add(bureau, 'enterprises', values)).body.values.otherChains).toEqual(['bearings'])
  })

  test('keeps its key, and does not change on an old revision', async () => {
    const { revision } = await get(bureau, 'enterprises', codeOf(3))
    const target = url('enterprises', codeOf(3))
    const newKey = await bureau.send<Problem>('PATCH', target, { values: { creditCode: codeOf(99) } }, revision)
    expect([newKey.status, newKey.body.code]).toEqual([422, 'key-fixed'])
    const changed = await bureau.send<EntryDetail>(
      'PATCH',
      target,
      { values: { name: '云渚机器人有限公司' } },
      revision,
    )
    expect(changed.body.revision).toBe(revision + 1)
    const stale = await bureau.send<Problem>('PATCH', target, { values: { staff: 5 } }, revision)
    expect([stale.status, stale.body.code]).toEqual([412, 'entry-stale'])
    expect((await bureau.send<Problem>('PATCH', target, { values: {} })).body.code).toBe('precondition-required')
  })

  test('has a history with what each change changed, newest first', async () => {
    const { body } = await bureau.send<EntryVersion[]>('GET', url('enterprises', codeOf(3), '/history'))
    expect(body.map(({ kind, changes }) => [kind, changes])).toEqual([
      ['changed', { name: { from: '云渚第3轴承有限公司', to: '云渚机器人有限公司' } }],
      ['added', {}],
    ])
  })
})

describe('personal values', () => {
  test('come masked, are no part of the history in full, and are shown one at a time with a line in the audit', async () => {
    await add(bureau, 'enterprises', firm(4, { contact: '李四', telephone: '13812345678' }))
    const target = url('enterprises', codeOf(4))
    const entry = await get(bureau, 'enterprises', codeOf(4))
    expect([entry.values.contact, entry.values.telephone]).toEqual(['李＊', '138****5678'])
    // A form sends back what it was shown.
    const back = { values: { telephone: '138****5678', staff: 20 } }
    const { body } = await bureau.send<EntryDetail>('PATCH', target, back, entry.revision)
    const full = await bureau.send<{ value: string }>('POST', `${target}/reveal`, { field: 'telephone' })
    expect(full.body.value).toBe('13812345678')
    const changed = { values: { telephone: '13987654321' } }
    await bureau.send('PATCH', target, changed, body.revision)
    const history = await bureau.send<EntryVersion[]>('GET', `${target}/history`)
    expect(history.body[0]?.changes.telephone).toEqual({ from: '138****5678', to: '139****4321' })
    const auditor = await app.as([{ role: 'audit-officer', scope: { kind: 'city', id: '' } }])
    const audit = await auditor.send('GET', '/api/audit?limit=5')
    const text = audit.raw.toString()
    expect(text).toContain('entry.revealed')
    expect(text).not.toContain('13812345678')
  })

  test('are neither searched, filtered nor sorted by, and a field that is not personal is not revealed', async () => {
    for (const query of ['f.telephone=138', 'sort=contact']) {
      expect((await list(bureau, 'enterprises', query)).code, query).toBe('filter-refused')
    }
    const plain = await bureau.send<Problem>('POST', url('enterprises', codeOf(4), '/reveal'), { field: 'name' })
    expect([plain.status, plain.body.code]).toEqual([403, 'reveal-refused'])
  })
})

describe('who reaches what', () => {
  test('a district sees its own entries and those of zones below it, and for others they do not exist', async () => {
    await add(bureau, 'enterprises', firm(5, { district: 'west-hill' }))
    await add(bureau, 'enterprises', firm(6, { district: 'west-hill', zone: 'harbour-zone' }))
    expect(await keys(westHill, 'enterprises')).toEqual([codeOf(5), codeOf(6)])
    expect(await keys(eastShore, 'enterprises')).not.toContain(codeOf(5))
    expect(await keys(eastShore, 'enterprises')).toContain(codeOf(6))
    const own = [
      url('enterprises', codeOf(5)),
      url('enterprises', codeOf(5), '/history'),
      url('enterprises', codeOf(5), '/standing'),
    ]
    for (const target of own) {
      expect((await eastShore.send<Problem>('GET', target)).body, target).toMatchObject({
        status: 404,
        code: 'entry-not-found',
      })
    }
    const unknown = await eastShore.send<Problem>('GET', url('enterprises', codeOf(77)))
    const hidden = await eastShore.send<Problem>('GET', url('enterprises', codeOf(5)))
    expect(hidden.body.detail.replace(codeOf(5), '')).toBe(unknown.body.detail.replace(codeOf(77), ''))
    const change = await eastShore.send<Problem>('PATCH', url('enterprises', codeOf(5)), { values: { staff: 1 } }, 1)
    expect([change.status, change.body.code]).toEqual([404, 'entry-not-found'])
    const reveal = await eastShore.send<Problem>('POST', url('enterprises', codeOf(5), '/reveal'), { field: 'contact' })
    expect(reveal.status).toBe(404)
  })

  test('a district adds within its own, and gives no entry to another', async () => {
    expect((await add(eastShore, 'enterprises', firm(7))).status).toBe(201)
    const other = await add(eastShore, 'enterprises', firm(8, { district: 'west-hill' }))
    expect([other.status, other.body.code]).toEqual([403, 'entry-out-of-scope'])
    const { revision } = await get(eastShore, 'enterprises', codeOf(7))
    const away = { values: { district: 'west-hill' } }
    const moved = await eastShore.send<Problem>('PATCH', url('enterprises', codeOf(7)), away, revision)
    expect([moved.status, moved.body.code]).toEqual([403, 'entry-out-of-scope'])
  })

  test('what a register is of decides its reach too', async () => {
    await add(bureau, 'dishonest', { listedOn: '2026-01-01' }, { subject: codeOf(5) })
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'west-hill' } }])
    // Not kept by districts, not public: for them there is no such register.
    expect((await district.send<Problem>('GET', url('dishonest'))).body.code).toBe('register-not-found')
    await add(bureau, 'gazelles', { growth: 30 }, { subject: codeOf(5) })
    const own = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(5) } }])
    const other = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(6) } }])
    expect(await keys(own, 'gazelles')).toEqual([codeOf(5)])
    expect(await keys(other, 'gazelles')).toEqual([])
  })

  test('an enterprise changes its own entry, its values unconfirmed until a keeper confirms them', async () => {
    const own = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(5) } }])
    const before = await get(own, 'enterprises', codeOf(5))
    const given = { values: { revenue: 2_000_000_000 }, confirmed: true, source: '企业填报' }
    const { body } = await own.send<EntryDetail>('PATCH', url('enterprises', codeOf(5)), given, before.revision)
    expect(body.unconfirmed).toContain('revenue')
    expect(body.marks.revenue?.confirmed).toBe(false)
    expect(body.may).not.toContain('confirm')
    const fields = { fields: ['revenue', 'staff'] }
    const asOwn = await own.send<Problem>('POST', url('enterprises', codeOf(5), '/confirm'), fields, body.revision)
    expect([asOwn.status, asOwn.body.code]).toEqual([403, 'register-not-kept'])
    const kept = await westHill.send<EntryDetail>(
      'POST',
      url('enterprises', codeOf(5), '/confirm'),
      fields,
      body.revision,
    )
    expect([kept.body.unconfirmed.includes('revenue'), kept.body.marks.revenue]).toMatchObject([
      false,
      { confirmed: true, source: '企业填报' },
    ])
  })

  test('a chief reads what belongs to the chain and changes nothing', async () => {
    const chief = await app.as([{ role: 'chain-chief', scope: { kind: 'chain', id: 'bearings' } }])
    expect(await keys(chief, 'enterprises')).toEqual([codeOf(1), codeOf(3)])
    expect((await chief.send<Problem>('POST', url('enterprises'), { values: firm(9) })).body.code).toBe('forbidden')
  })

  test('the list of registers has those that somebody may see, with what is in reach', async () => {
    const { body } = await westHill.send<RegisterList>('GET', '/api/registers')
    expect(body.enterprises).toBe('enterprises')
    expect(body.registers.map(({ id, admitted, may }) => [id, admitted, may])).toEqual([
      ['enterprises', 2, ['add', 'import', 'export']],
      ['gazelles', 0, ['export']],
    ])
  })
})

describe('admission, review and exit', () => {
  const target = url('gazelles', codeOf(5), '/moves')
  const move = (by: Sender, revision: number, given: object) =>
    by.send<EntryDetail & Problem>('POST', target, given, revision)

  test('who does not meet the rule is not admitted, and is told why with what was read', async () => {
    const entry = await get(bureau, 'gazelles', codeOf(5))
    expect([entry.state, entry.admission?.outcome, entry.may]).toEqual([
      'proposed',
      'notMet',
      ['admit', 'refuse', 'withdraw', 'change', 'confirm', 'reveal'],
    ])
    const refused = await move(bureau, entry.revision, { move: 'admit', reason: '请予准入' })
    expect([refused.status, refused.body.code]).toEqual([409, 'admission-not-met'])
    expect(refused.body.detail).toContain('失信名单')
  })

  test('a register that something stands on elsewhere is seen by the rule on the day', async () => {
    const { revision } = await get(bureau, 'dishonest', codeOf(5))
    const left = { move: 'exit', reason: '已修复信用' }
    const out = await bureau.send<EntryDetail>('POST', url('dishonest', codeOf(5), '/moves'), left, revision)
    expect([out.body.state, out.body.until]).toEqual(['exited', '2026-06-15'])
    const entry = await get(bureau, 'gazelles', codeOf(5))
    expect(entry.admission?.outcome).toBe('met')
    const admitted = await move(bureau, entry.revision, { move: 'admit' })
    expect([admitted.status, admitted.body.state, admitted.body.since]).toEqual([200, 'admitted', '2026-06-15'])
    const { body } = await bureau.send<EntryVersion[]>('GET', url('gazelles', codeOf(5), '/history'))
    expect(body[0]).toMatchObject({ kind: 'moved', move: 'admit', fromState: 'proposed', rule: { outcome: 'met' } })
  })

  test('what the rule cannot tell needs the word of a person', async () => {
    await add(bureau, 'gazelles', {}, { subject: codeOf(6) })
    const key = url('gazelles', codeOf(6), '/moves')
    const entry = await get(bureau, 'gazelles', codeOf(6))
    const silent = await bureau.send<Problem>('POST', key, { move: 'admit' }, entry.revision)
    expect([silent.status, silent.body.code]).toEqual([409, 'admission-unknown'])
    const checked = { move: 'admit', reason: '查阅审计报告，收入和增幅均达标' }
    expect((await bureau.send<EntryDetail>('POST', key, checked, entry.revision)).body.state).toBe('admitted')
  })

  test('a review that finds the exit due says so, and a move that is not open is refused', async () => {
    const entry = await get(bureau, 'gazelles', codeOf(6))
    const change = { values: { revoked: true } }
    const { body } = await bureau.send<EntryDetail>('PATCH', url('gazelles', codeOf(6)), change, entry.revision)
    expect(body.exit?.outcome).toBe('met')
    const key = url('gazelles', codeOf(6), '/moves')
    const review = await bureau.send<Problem>('POST', key, { move: 'review' }, body.revision)
    expect([review.status, review.body.code]).toEqual([409, 'exit-is-due'])
    const admit = await bureau.send<Problem>('POST', key, { move: 'admit' }, body.revision)
    expect([admit.status, admit.body.code]).toEqual([409, 'move-refused'])
    const silent = await bureau.send<Problem>('POST', key, { move: 'exit' }, body.revision)
    expect([silent.status, silent.body.code]).toEqual([422, 'reason-missing'])
  })

  test('an enterprise proposes itself, decides nothing, and may take back what is not decided', async () => {
    await add(bureau, 'enterprises', firm(10, { district: 'west-hill' }))
    const own = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(10) } }])
    const proposed = await add(own, 'gazelles', { growth: 50 }, { subject: codeOf(10) })
    expect([proposed.status, proposed.body.state, proposed.body.may]).toEqual([
      201,
      'proposed',
      ['withdraw', 'change', 'reveal'],
    ])
    const other = await add(own, 'gazelles', { growth: 50 }, { subject: codeOf(1) })
    expect([other.status, other.body.code]).toEqual([403, 'entry-out-of-scope'])
    const key = url('gazelles', codeOf(10), '/moves')
    const admit = await own.send<Problem>('POST', key, { move: 'admit' }, 1)
    expect([admit.status, admit.body.code]).toEqual([403, 'register-not-kept'])
    expect((await own.send('POST', key, { move: 'withdraw' }, 1)).status).toBe(204)
    expect((await own.send('GET', url('gazelles', codeOf(10)))).status).toBe(404)
  })

  test('what others still stand on is not withdrawn', async () => {
    const { revision } = await get(bureau, 'enterprises', codeOf(5))
    const away = await bureau.send<Problem>(
      'POST',
      url('enterprises', codeOf(5), '/moves'),
      { move: 'withdraw' },
      revision,
    )
    expect([away.status, away.body.code]).toEqual([409, 'entry-in-use'])
    expect(away.body.detail).toContain('瞪羚企业名录')
    const { body } = await bureau.send<unknown[]>('GET', url('enterprises', codeOf(5), '/standing'))
    expect(body).toMatchObject([
      { register: 'dishonest', state: 'exited' },
      { register: 'gazelles', state: 'admitted' },
    ])
  })
})

describe('registers of other forms', () => {
  test('an entry under a key of its own says what it is about, and shows the fields of that', async () => {
    const { status, body } = await add(
      bureau,
      'products',
      { product: '五轴加工中心', price: 100 },
      { subject: codeOf(1) },
    )
    expect([status, body.key, body.name, body.subject]).toEqual([201, '五轴加工中心', '五轴加工中心', codeOf(1)])
    expect(body.values).toMatchObject({ product: '五轴加工中心', name: '云渚第1轴承有限公司', district: 'east-shore' })
    expect(body.above).toEqual([{ register: 'enterprises', key: codeOf(1), name: '云渚第1轴承有限公司' }])
    const nobody = await add(bureau, 'products', { product: '无主产品' }, { subject: codeOf(404) })
    expect([nobody.status, nobody.body.code]).toEqual([422, 'subject-not-found'])
  })

  test('a value that points at an entry points at one that is there, and comes with its name', async () => {
    const values = { code: 'L-1', chain: 'robots', supplier: codeOf(404) }
    const wrong = await add(bureau, 'supply-links', values)
    expect([wrong.status, wrong.body.detail]).toEqual([422, `填写有误：供方：“企业库”中没有“${codeOf(404)}”。`])
    const right = await add(bureau, 'supply-links', { ...values, supplier: codeOf(1) })
    expect(right.body.names).toEqual({ enterprises: { [codeOf(1)]: '云渚第1轴承有限公司' } })
    const own = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(1) } }])
    expect(await keys(own, 'supply-links')).toEqual(['L-1'])
  })

  test('an entry by somebody whose scope no field names is within that scope', async () => {
    const office = await app.as([{ role: 'institution', scope: { kind: 'body', id: 'industry-bureau' } }])
    const { status } = await add(office, 'supply-links', { code: 'L-2', chain: 'bearings' })
    expect([status, await keys(office, 'supply-links')]).toEqual([201, ['L-2']])
  })
})

test('the detail of a register has its fields, rules in words and what the person may do', async () => {
  const { body } = await bureau.send<RegisterDetail>('GET', '/api/registers/gazelles')
  expect(body.fields.map(({ name, of }) => `${of}.${name}`).slice(0, 5)).toEqual([
    'enterprises.creditCode',
    'enterprises.name',
    'gazelles.growth',
    'gazelles.revoked',
    'gazelles.mentor',
  ])
  expect([body.key, body.name, body.hasSubject, body.may]).toEqual([
    'creditCode',
    'name',
    true,
    ['add', 'import', 'export'],
  ])
  expect(JSON.stringify(body.rules)).toContain('营业收入不低于1000万元')
})
