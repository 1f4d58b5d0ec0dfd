import type { EntryDetail, EntryVersion, Problem, RegisterDetail } from '@linchpin/api'
import { checkPack } from '@linchpin/pack-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sender, TestApp } from '../../test/test-app.ts'
import { codeOf } from './fixtures/credit-code.ts'
import { add, bureauOf, enterpriseOf, firm, get, keys, list, registersApp, url } from './fixtures/registers-app.ts'
import { pack } from './fixtures/yunzhu.ts'

let app: TestApp
let bureau: Sender
beforeAll(async () => {
  app = await registersApp()
  bureau = await bureauOf(app)
})
afterAll(() => app?.close())

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
    const own = await enterpriseOf(app, 1)
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
