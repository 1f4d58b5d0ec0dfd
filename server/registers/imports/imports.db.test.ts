import type { EntryList, Problem, RegisterImport } from '@linchpin/api'
import { describe, expect, test } from 'vitest'
import { codeOf } from '../fixtures/credit-code.ts'
import { base, firm, importTest, linesOf } from './fixtures/import-test.ts'

const { apply, district, entry, keys, preview, rowsOf, send, settled, upload } = importTest()

describe('a table', () => {
  test('is looked through before anything changes, then applied as a whole', async () => {
    const item = await preview([firm(1, [1200.5, 35, '轴承产业链']), firm(2, ['3.5万', 12, null])], {
      query: '?source=%E7%BB%9F%E8%AE%A1%E5%B1%80&asOf=2025-12-31&confirmed=true',
    })
    expect([item.state, item.counts]).toMatchObject(['preview', { added: 2, changed: 0, faulty: 0, decide: 0 }])
    expect(item.columns.filter(({ column }) => column !== null).map(({ field, unit }) => [field, unit])).toEqual([
      ['creditCode', null],
      ['name', null],
      ['district', null],
      ['primaryChain', null],
      ['staff', null],
      ['revenue', '万元'],
    ])
    expect(await keys('enterprises')).toEqual([])
    const done = await apply(item)
    expect([done.state, done.may]).toEqual(['applied', ['undo']])
    const first = await entry('enterprises', codeOf(1))
    expect(first.values).toMatchObject({
      district: 'east-shore',
      revenue: 1_200_500_000,
      staff: 35,
      primaryChain: 'bearings',
    })
    expect([first.state, first.since, first.unconfirmed]).toEqual(['admitted', '2026-06-15', []])
    expect(first.marks.revenue).toMatchObject({
      source: '统计局',
      asOf: '2025-12-31',
      confirmed: true,
      import: item.id,
    })
    expect((await entry('enterprises', codeOf(2))).values.revenue).toBe(3_500_000)
    const found = await send<EntryList>('GET', '/api/registers/enterprises/entries?q=第2机械')
    expect(found.body.items.map(({ key }) => key)).toEqual([codeOf(2)])
  })

  test('that comes again changes what differs and says so value by value', async () => {
    await apply(await preview([firm(1, [100, 35]), firm(2, [100, 12])]))
    const item = await preview([firm(1, [100, 35]), firm(2, [250, null]), firm(3, [1, 1])])
    expect(item.counts).toMatchObject({ added: 1, changed: 1, same: 1 })
    const { items } = await rowsOf(item, 'outcome=changed')
    expect(items.map(({ key, changes }) => [key, changes])).toEqual([
      [codeOf(2), { revenue: { from: 1_000_000_00, to: 2_500_000_00 } }],
    ])
    await apply(item)
    const changed = await entry('enterprises', codeOf(2))
    // A cell that is empty takes nothing away.
    expect(changed.values).toMatchObject({ revenue: 2_500_000_00, staff: 12 })
    expect([changed.revision, changed.unconfirmed.includes('revenue')]).toEqual([2, true])
  })

  test('with the head of another office is matched by names, and columns can be chosen', async () => {
    const columns = ['序号', '单位名称', '信用代码', '属地', '备注', '员工人数']
    const rows = [[1, '云渚海工有限公司', codeOf(8), '西山区', '重点', 80]]
    const item = await preview(rows, { columns })
    const place = (of: RegisterImport, field: string) => of.columns.find((each) => each.field === field)?.column
    expect(['name', 'creditCode', 'district', 'staff'].map((field) => place(item, field))).toEqual([1, 2, 3, 5])
    const chosen = { columns: { contact: 4, staff: null } }
    await send('POST', base('enterprises', item.id, '/columns'), chosen)
    const again = await settled(item)
    expect([place(again, 'contact'), place(again, 'staff')]).toEqual([4, null])
    const { items } = await rowsOf(again)
    expect(items[0]?.values).toMatchObject({ name: '云渚海工有限公司', contact: '重＊' })
  })

  test('without a head, without a record, or that is no table at all says what it is', async () => {
    const none = await preview([[1, 2, 3]], { columns: ['1', '2', '3'] })
    expect([none.state, none.problem?.code, none.may]).toEqual(['failed', 'import-no-head', ['choose', 'discard']])
    expect((await preview([])).problem?.code).toBe('import-no-rows')
    expect((await upload('说明.pdf', '%PDF-1.4 nothing')).problem?.message.zh).toContain('说明.pdf')
    expect((await send('DELETE', base('enterprises', none.id))).status).toBe(204)
    expect((await send<Problem>('GET', base('enterprises', none.id))).body.code).toBe('import-not-found')
  })
})

describe('rows with faults', () => {
  test('are told all of them, each with its cell, and stay out only when that is said', async () => {
    const rows = [
      firm(1, [100, 35]),
      ['代码不详', '云渚丁有限公司', '东岸区', 1, 1],
      [codeOf(3), null, '亚特兰蒂斯', '很多', 'x', '不存在的链'],
      firm(1, [200]),
      [codeOf(4).slice(0, 17) + (codeOf(4).endsWith('0') ? '1' : '0'), '云渚戊有限公司', '东岸区', 1, 1],
    ]
    const item = await preview(rows)
    expect(item.counts).toMatchObject({ added: 2, faulty: 3 })
    const { items } = await rowsOf(item, 'outcome=faulty')
    expect(
      items.map(({ number, faults }) => [number, faults.map(({ column, message }) => [column, message.zh])]),
    ).toEqual([
      [
        3,
        [
          [0, '“代码不详”格式不符'],
          [null, '缺少统一社会信用代码'],
        ],
      ],
      [
        4,
        [
          [2, '没有名为“亚特兰蒂斯”的单位'],
          [5, '“不存在的链”不在选项中，可填：机器人产业链／轴承产业链'],
          [4, expect.stringContaining('不是数字')],
          [3, expect.stringContaining('不是金额')],
          [1, '必填'],
        ],
      ],
      [5, [[null, '与第2行重复']]],
    ])
    const warned = (await rowsOf(item, 'outcome=added')).items.find(({ number }) => number === 6)
    expect(warned?.warnings.map(({ message }) => message.zh)).toEqual(['统一社会信用代码校验位不符，已照录'])
    const refused = await send<Problem>('POST', base('enterprises', item.id, '/apply'), {})
    expect([refused.status, refused.body.code]).toEqual([409, 'import-faulty'])
    await apply(item, { withoutFaulty: true })
    expect(await keys('enterprises')).toHaveLength(2)
  })

  test('ten thousand of them are answered completely', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      codeOf(index + 1),
      `云渚第${index + 1}厂`,
      '无此区',
      'abc',
      1,
    ])
    const item = await preview([...rows, firm(20_000, [1, 1])])
    expect(item.counts).toMatchObject({ added: 1, faulty: 10_000 })
    let [told, after] = [0, 0]
    for (;;) {
      const page = await rowsOf(item, `outcome=faulty&limit=500&after=${after}`)
      told += page.items.filter(({ faults }) => faults.length >= 2).length
      if (page.next === null) break
      after = page.next
    }
    expect(told).toBe(10_000)
    const file = await send('GET', base('enterprises', item.id, '/faults'))
    const lines = await linesOf(file.raw)
    expect(lines).toHaveLength(20_001)
    expect(lines[1]).toEqual([2, 'C', '所在区', codeOf(1), '云渚第1厂', '没有名为“无此区”的单位'])
    await apply(item, { withoutFaulty: true })
    expect(await keys('enterprises')).toEqual([codeOf(20_000)])
  }, 120_000)

  test('what is not the person’s to keep is a fault of its row', async () => {
    await apply(await preview([firm(1, [1])]))
    const west = await district('west-hill')
    const item = await preview(
      [firm(1, [9]), [codeOf(2), '云渚乙有限公司', '西山区'], [codeOf(3), '云渚丙有限公司', '东岸区']],
      { by: west },
    )
    expect(item.counts).toMatchObject({ added: 1, faulty: 2 })
    const { status, body } = await send<RegisterImport[]>('GET', base('enterprises'))
    expect([status, body.length]).toEqual([200, 2])
    // Another district is told of none of them.
    const east = await district('east-shore')
    expect((await east.send<RegisterImport[]>('GET', base('enterprises'))).body).toEqual([])
    expect((await east.send<Problem>('GET', base('enterprises', item.id, '/rows'))).body.code).toBe('import-not-found')
  })
})

describe('entries of the same name', () => {
  test('under another code are not merged by themselves: a person says what they are', async () => {
    await apply(await preview([firm(1, [100]), firm(2, [100])]))
    const twin = (number: number, of: number) => [codeOf(number), `云渚第${of}机械有限责任公司`, '东岸区', 5]
    const item = await preview([twin(11, 1), twin(12, 2), [null, '云渚第2机械有限公司', '东岸区', 7]])
    expect(item.counts).toMatchObject({ decide: 3, added: 0 })
    const { items } = await rowsOf(item, 'outcome=decide')
    expect(items.map(({ namesakes }) => namesakes)).toEqual([
      [{ key: codeOf(1), name: '云渚第1机械有限公司' }],
      [{ key: codeOf(2), name: '云渚第2机械有限公司' }],
      [{ key: codeOf(2), name: '云渚第2机械有限公司' }],
    ])
    const early = await send<Problem>('POST', base('enterprises', item.id, '/apply'), {})
    expect(early.body.code).toBe('import-undecided')
    const decide = (given: object) =>
      send<RegisterImport & Problem>('POST', base('enterprises', item.id, '/decisions'), given)
    expect((await decide({ rows: [4], decision: 'add' })).body.code).toBe('import-row-without-key')
    await decide({ rows: [2], decision: 'add' })
    await decide({ rows: [4], decision: 'same', key: codeOf(2) })
    // Another row says that entry now.
    await decide({ rows: [3], decision: 'same', key: codeOf(2) })
    const { body } = await decide({ rows: null, decision: 'skip' })
    expect(body.counts).toMatchObject({ added: 1, changed: 1, faulty: 1, decide: 0 })
    expect((await rowsOf(item, 'outcome=faulty')).items[0]?.faults[0]?.message.zh).toBe('与第4行重复')
    expect((await decide({ rows: [2], decision: 'skip' })).body.code).toBe('import-row-decided')
    await apply(item, { withoutFaulty: true })
    expect(await keys('enterprises')).toEqual([codeOf(1), codeOf(2), codeOf(11)].sort())
    expect((await entry('enterprises', codeOf(2))).values.revenue).toBe(7_000_000)
  })

  test('name the entry that a row is about, where it gives no code, once a person agrees', async () => {
    await apply(await preview([firm(1, [2000]), firm(2, [2000])]))
    const columns = ['企业名称', '统一社会信用代码', '营业收入增幅（%）']
    const item = await preview(
      [
        ['云渚第1机械有限公司', null, 30],
        [null, codeOf(2), 25],
        ['查无此企', codeOf(9), 1],
      ],
      {
        register: 'gazelles',
        columns,
      },
    )
    expect(item.counts).toMatchObject({ decide: 1, added: 1, faulty: 1 })
    await send('POST', base('gazelles', item.id, '/decisions'), { rows: [2], decision: 'same', key: codeOf(1) })
    await apply(item, { withoutFaulty: true })
    expect(await keys('gazelles')).toEqual([codeOf(1), codeOf(2)].sort())
    // The register admits by rule: who comes in by a list waits for it.
    expect((await entry('gazelles', codeOf(2))).state).toBe('proposed')
  })

  test('come in as admitted where a decision elsewhere is said to stand behind the list', async () => {
    await apply(await preview([firm(1, [2000])]))
    const given = { register: 'gazelles', columns: ['统一社会信用代码', '营业收入增幅（%）'], query: '?admits=true' }
    await apply(await preview([[codeOf(1), 30]], given))
    expect((await entry('gazelles', codeOf(1))).state).toBe('admitted')
  })
})
