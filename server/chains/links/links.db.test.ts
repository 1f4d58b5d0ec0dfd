import type {
  FirmNeighbours,
  LinkCoverage,
  LinkDelivered,
  LinkPage,
  LinkSource,
  LinkSources,
  Problem,
} from '@linchpin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import type { Sender } from '../../../test/test-app.ts'
import {
  bringIn,
  codeOf,
  enter,
  head,
  type LinksApp,
  line,
  linksApp,
  lookedThrough,
  nameOf,
  settled,
  sourceUrl,
  written,
} from './fixtures/links-app.ts'

let app: LinksApp
beforeAll(async () => {
  app = await linksApp()
  await enter(app, 1, { revenue: 1_000_000_00 })
  await enter(app, 2, { primaryChain: 'aerospace', district: 'heping' })
  await enter(app, 3)
})
afterAll(() => app.close())

const page = async (by: Sender, query = '') =>
  (await by.send<LinkPage & Problem>('GET', `/api/chains/links?${query}`)).body
const pairs = ({ items }: LinkPage) => items.map(({ supplier, customer, fen }) => [supplier.name, customer.name, fen])
const undone = async (by: Sender, id: number) => {
  await by.send('POST', sourceUrl(id, '/undo'))
  return settled(by, id)
}

describe('a file of invoice lines', () => {
  test('becomes links when it is confirmed, and none when it is undone', async () => {
    const lines = [head, line(1, 2, 100), line(1, 2, '"1,200.50"'), line(3, 1, 50), line(9, 1, '5e2')]
    const seen = await lookedThrough(app.keeper, lines.join('\n'))
    expect(seen.preview).toMatchObject({
      ...{ unit: '元', asOf: '2026-03-01', fen: 185_050, period: { from: '2026-03-01', until: '2026-03-01' } },
      counts: { lines: 4, links: 3, firms: 4, refused: {} },
    })
    expect((await page(app.keeper)).items).toEqual([])
    await app.keeper.send('POST', sourceUrl(seen.id, '/confirm'))
    const held = await settled(app.keeper, seen.id)
    expect(held).toMatchObject({ state: 'held', counts: { links: 3 }, may: ['undo'] })
    const found = await page(app.keeper)
    expect(pairs(found)).toEqual([
      [nameOf(1), nameOf(2), 130_050],
      [nameOf(9), nameOf(1), 50_000],
      [nameOf(3), nameOf(1), 5_000],
    ])
    expect(found.items[0]?.customer).toMatchObject({ key: codeOf(2), district: 'heping', chain: 'aerospace' })
    expect(await undone(app.keeper, seen.id)).toMatchObject({ state: 'undone', may: [] })
    expect((await page(app.keeper)).items).toEqual([])
    expect((await app.keeper.send<Problem>('POST', sourceUrl(seen.id, '/undo'))).body.code).toBe('links-state')
  })

  test('of many links is a part of its own while it is held, and counts beside the others', async () => {
    const parts = async () => {
      const { rows } = await query(
        { ...app.connection, options: '-c search_path=tianjin' },
        `select inhrelid::regclass::text as part from pg_inherits where inhparent = 'supply_link'::regclass order by 1`,
      )
      return rows.map(({ part }) => part)
    }
    const small = await written(app.keeper, [head, line(1, 2, 70_000)].join('\n'))
    const lines = Array.from({ length: 25_000 }, (_, at) => line(100 + (at % 160), 300 + Math.floor(at / 160), at + 1))
    const large = await written(app.keeper, [head, ...lines, line(1, 2, 8)].join('\n'), '?confidence=low')
    expect(large.counts).toMatchObject({ links: 25_001 })
    expect(await parts()).toEqual(['supply_link_0', `supply_link_${large.id}`])
    const found = pairs(await page(app.keeper, 'limit=200'))
    expect([found.length, found[0]]).toEqual([200, [nameOf(1), nameOf(2), 7_000_000]])
    expect(found[1]?.[2]).toBe(2_500_000)
    expect(await undone(app.keeper, large.id)).toMatchObject({ state: 'undone' })
    expect(await parts()).toEqual(['supply_link_0'])
    expect(pairs(await page(app.keeper))).toEqual([[nameOf(1), nameOf(2), 7_000_000]])
    await undone(app.keeper, small.id)
  })

  test('leaves out what cannot count, by reason, with the rows as they were given', async () => {
    const bad = [
      `,,${codeOf(2)},${nameOf(2)},5,2026-03-01`,
      `${codeOf(2)},,,,5,2026-03-01`,
      line(1, 1, 5),
      line(1, 2, ''),
      line(1, 2, -5),
      line(1, 2, 0),
      line(1, 2, 'viel'),
      line(1, 2, '$5'),
      line(1, 2, '900000000000'),
      line(1, 2, 5, '2026-13-45'),
      line(1, 2, 5, ''),
      line(1, 2, 5, '2027-01-01'),
      line(1, 2, 5, '2024-01-01'),
    ]
    const seen = await lookedThrough(app.keeper, [head, line(1, 2, 7), ...bad].join('\r\n'))
    expect(seen.preview?.counts).toEqual({
      ...{ lines: 14, links: 1, firms: 2 },
      refused: {
        ...{ 'no-supplier': 1, 'no-customer': 1, self: 1, 'amount-missing': 1, 'amount-negative': 1, 'amount-zero': 1 },
        ...{ 'amount-unreadable': 1, 'amount-currency': 1, 'amount-absurd': 1 },
        ...{ 'date-missing': 1, 'date-unreadable': 1, 'date-outside': 2 },
      },
    })
    expect(seen.preview?.examples['amount-unreadable']).toEqual([
      { row: 9, given: [codeOf(1), nameOf(1), codeOf(2), nameOf(2), 'viel', '2026-03-01'].join(' | ') },
    ])
  })

  test('is read in what it says or somebody states, and never in two units', async () => {
    const bare = head.replace('（元）', '')
    const unit = async (lines: readonly string[], query = '') => {
      const { problem, preview } = await lookedThrough(app.keeper, lines.join('\n'), query)
      return problem?.code ?? preview?.fen
    }
    expect(await unit([bare, line(1, 2, 3)])).toBe('links-unit-missing')
    expect(await unit([bare, line(1, 2, 3)], '?unit=万元')).toBe(3_000_000)
    expect(await unit([head.replace('元', '亿元'), line(1, 2, 3)])).toBe(30_000_000_000)
    expect(await unit([bare, line(1, 2, '3万元'), line(1, 3, '2 万')])).toBe(5_000_000)
    expect(await unit([bare, line(1, 2, '3万元'), line(1, 3, '2元')])).toBe('links-unit-mixed')
    expect(await unit([head, line(1, 2, '3万元'), line(1, 3, 2)])).toBe('links-unit-mixed')
    expect(await unit([head, line(1, 2, 3)], '?unit=万元')).toBe('links-unit-mixed')
  })

  test('is read anew with other columns and another unit', async () => {
    const table = [
      'a,b,c,d',
      ...[1, 2, 3].map((each) => `${nameOf(each)},${nameOf(each + 1)},${each}0,${each}00`),
    ].join('\n')
    const seen = await lookedThrough(app.keeper, table)
    expect(seen).toMatchObject({ state: 'failed', problem: { code: 'links-columns-missing' } })
    expect(seen.table?.header).toEqual(['a', 'b', 'c', 'd'])
    const columns = { supplierName: 0, customerName: 1, amount: 3 }
    await app.keeper.send('POST', sourceUrl(seen.id, '/read'), { columns, unit: '元' })
    const again = await settled(app.keeper, seen.id)
    expect(again).toMatchObject({ state: 'preview', preview: { fen: 60_000, counts: { links: 3 } } })
    expect((await app.keeper.send('DELETE', sourceUrl(seen.id))).status).toBe(204)
    expect((await app.keeper.send('GET', sourceUrl(seen.id))).status).toBe(404)
  })

  test.each([
    ['nothing', '', 'sheet-empty'],
    ['a letter', '各单位：\n请于本月底前报送。\n谢谢', 'links-not-a-table'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), 'sheet-unsupported'],
    ['a broken workbook', 'PK\u0003\u0004 xl/ and nothing behind it', 'sheet-damaged'],
    ['a broken Parquet file', 'PAR1 and nothing behind it PAR1', 'links-unreadable'],
    ['a head alone', `${head}\n`, 'links-no-lines'],
    ['a state secret', `机密★1年\n${head}\n${line(1, 2, 3)}`, 'file-classified'],
  ])('that is %s is told for what it is', async (_, content, code) => {
    const { state, problem } = await lookedThrough(app.keeper, content, '', '明细.csv')
    expect([state, problem?.code]).toEqual(['failed', code])
  })

  test('that nobody sent is refused, and one whose every line is left out is not written', async () => {
    const { id } = await lookedThrough(app.keeper, [head, line(1, 2, 0)].join('\n'))
    expect((await app.keeper.send<Problem>('POST', sourceUrl(id, '/confirm'))).body.code).toBe('links-nothing-to-write')
    const none = await app.keeper.send<Problem>('POST', '/api/chains/links/imports')
    expect(none.body.code).toBe('file-missing')
  })

  test('ends at once when it is cancelled, and leaves no link', async () => {
    const lines = Array.from({ length: 400_000 }, (_, at) => line(at % 5000, (at * 7) % 4999, at + 1))
    const { body } = await bringIn(app.keeper, '大.csv', [head, ...lines].join('\n'))
    await app.keeper.send('POST', sourceUrl(body.id, '/cancel'))
    expect(await settled(app.keeper, body.id)).toMatchObject({ state: 'failed', preview: null })
    expect((await page(app.keeper)).items).toEqual([])
  })
})

describe('several sources', () => {
  test('name one pair: the more confident counts, then the newer; a name stands for the one firm that is called so', async () => {
    const first = await written(app.keeper, [head, line(1, 2, 100)].join('\n'), '?confidence=medium')
    const newer = await written(app.keeper, [head, line(1, 2, 200, '2026-05-01')].join('\n'), '?confidence=medium')
    const low = await written(app.keeper, [head, line(1, 2, 300, '2026-06-01')].join('\n'), '?confidence=low')
    const named = [
      head,
      `,${nameOf(1).replace('有限公司', '有限责任公司')},,${nameOf(2)},400,2026-01-05`,
      `,某外地公司,,${nameOf(2)},1,2026-01-05`,
    ]
    expect(pairs(await page(app.keeper))).toEqual([[nameOf(1), nameOf(2), 20_000]])
    expect(pairs(await page(app.keeper, 'asOf=2026-04-01'))).toEqual([[nameOf(1), nameOf(2), 10_000]])
    const high = await written(app.keeper, named.join('\n'), '?confidence=high')
    expect(pairs(await page(app.keeper))).toEqual([
      [nameOf(1), nameOf(2), 40_000],
      ['某外地公司', nameOf(2), 100],
    ])
    for (const { id } of [first, newer, low, high]) await undone(app.keeper, id)
  })

  test('come by the interface: a batch that is sent twice counts once, and with another content is refused', async () => {
    const firm = (number: number) => ({ code: codeOf(number), name: nameOf(number) })
    const links = [
      { supplier: firm(1), customer: firm(2), amount: 3 },
      { supplier: firm(1), customer: firm(1), amount: 3 },
      { supplier: firm(3), customer: firm(2), amount: -1 },
    ]
    const said = { delivery: 'erp-1', name: '系统', asOf: '2026-06-01', confidence: 'high', unit: '万元' }
    const deliver = (batch: number, more: object[] = links, by: Sender = app.keeper) =>
      by.send<LinkDelivered & Problem>('POST', '/api/chains/links/deliveries', { ...said, batch, links: more })
    const one = await deliver(1)
    expect(one.body).toMatchObject({
      isRepeat: false,
      counts: { links: 1, refused: { self: 1, 'amount-negative': 1 } },
    })
    expect((await deliver(1)).body).toMatchObject({ isRepeat: true, counts: one.body.counts })
    expect((await deliver(1, links.slice(0, 1))).body.code).toBe('links-batch-other')
    await deliver(2, links.slice(0, 1))
    expect(pairs(await page(app.keeper))).toEqual([[nameOf(1), nameOf(2), 6_000_000]])
    expect((await deliver(3, [])).status).toBe(400)
    const force = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'automobiles' } }])
    expect((await deliver(4, links, force)).status).toBe(403)
    await undone(app.keeper, one.body.source)
    expect((await deliver(5)).body.code).toBe('links-delivery-other')
  })
})

describe('what an enterprise says of its suppliers', () => {
  test('counts when it is admitted, and the newest on a product takes the place of the one before', async () => {
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(1) } }])
    const url = '/api/registers/supply-links/entries'
    const said = {
      ...{ customer: codeOf(1), supplierName: '某国外轴承公司', supplierPlace: 'abroad', originCountry: '德国' },
      ...{ productName: '轴承', amount: 500_00, share: 60, stockDays: 20, isSoleSource: true },
      asOf: '2026-01-01',
    }
    const give = async (code: string, more: object) => {
      const answer = await firm.send('POST', url, { values: { ...said, code, ...more }, source: '自报' })
      expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ state: 'proposed' })])
    }
    const admit = (code: string) =>
      app.keeper.send('POST', `${url}/${code}/moves`, { move: 'admit', reason: '已核实' }, 1)
    await give('A1', {})
    expect((await page(app.keeper)).items).toEqual([])
    expect((await admit('A1')).status).toBe(200)
    expect(pairs(await page(app.keeper))).toEqual([['某国外轴承公司', nameOf(1), 50_000]])
    await give('A2', { amount: 700_00, asOf: '2026-05-01' })
    await give('A3', {
      supplierName: nameOf(3),
      supplier: codeOf(3),
      supplierPlace: 'city',
      productName: '钢材',
      amount: 400_00,
    })
    for (const code of ['A2', 'A3']) await admit(code)
    expect(pairs(await page(app.keeper))).toEqual([
      ['某国外轴承公司', nameOf(1), 70_000],
      [nameOf(3), nameOf(1), 40_000],
    ])
    expect(pairs(await page(app.keeper, 'asOf=2026-03-01'))[0]).toEqual(['某国外轴承公司', nameOf(1), 50_000])
    for (const code of ['A1', 'A2', 'A3'])
      await app.keeper.send('POST', `${url}/${code}/moves`, { move: 'exit', reason: '测试结束' }, 2)
    expect((await page(app.keeper)).items).toEqual([])
  })
})

describe('whoever asks', () => {
  test('sees links with an end in reach, may bring in such links only, and nobody else’s files', async () => {
    const given = await written(app.keeper, [head, line(1, 3, 10), line(2, 9, 20), line(8, 9, 30)].join('\n'))
    const force = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'automobiles' } }])
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'heping' } }])
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: codeOf(1) } }])
    expect((await page(app.keeper)).items).toHaveLength(3)
    expect(pairs(await page(force))).toEqual([[nameOf(1), nameOf(3), 1000]])
    expect(pairs(await page(district))).toEqual([[nameOf(2), nameOf(9), 2000]])
    expect((await firm.send('GET', '/api/chains/links')).status).toBe(403)
    expect((await force.send('GET', sourceUrl(given.id))).status).toBe(404)
    expect((await force.send<Problem>('POST', sourceUrl(given.id, '/undo'))).status).toBe(404)
    const own = await written(force, [head, line(3, 1, 5), line(2, 9, 500)].join('\n'))
    expect(own.counts).toMatchObject({ links: 1, refused: { 'out-of-reach': 1 } })
    const { items } = (await force.send<LinkSources>('GET', '/api/chains/links/sources')).body
    const may = (id: number) => items.find((each: LinkSource) => each.id === id)?.may
    expect([may(given.id), may(own.id)]).toEqual([[], ['undo']])
    await undone(force, own.id)
    await undone(app.keeper, given.id)
  })

  test('sees the neighbours of a firm with their shares, and of a firm out of reach only those in reach', async () => {
    const given = await written(
      app.keeper,
      [head, line(1, 2, 30), line(3, 2, 10), line(9, 2, 60), line(2, 9, 5)].join('\n'),
    )
    const { items } = await page(app.keeper)
    const second = items.find(({ customer }) => customer.key === codeOf(2))?.customer.id as number
    const around = (by: Sender, id = second) =>
      by.send<FirmNeighbours & Problem>('GET', `/api/chains/firms/${id}/neighbours`)
    const { suppliers, customers } = (await around(app.keeper)).body
    expect(suppliers.items.map(({ firm, share }) => [firm.name, share])).toEqual([
      [nameOf(9), 0.6],
      [nameOf(1), 0.3],
      [nameOf(3), 0.1],
    ])
    expect(customers).toMatchObject({ fen: 500, count: 1 })
    const force = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'automobiles' } }])
    expect((await around(force)).body.suppliers.items.map(({ firm }) => firm.name)).toEqual([nameOf(1), nameOf(3)])
    const other = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'biomedicine' } }])
    expect((await around(other)).body.code).toBe('links-firm-unknown')
    expect((await around(app.keeper, 2_000_000)).status).toBe(404)
    await undone(app.keeper, given.id)
  })

  test('is told how much of all purchases the links are: by revenue where it is known', async () => {
    const given = await written(app.keeper, [head, line(9, 1, 140_000), line(9, 2, 99)].join('\n'))
    const { city, chains, ratio } = (await app.keeper.send<LinkCoverage>('GET', '/api/chains/links/coverage')).body
    expect(ratio).toBe(0.7)
    expect(city).toMatchObject({
      firms: 3,
      linked: 2,
      known: 1,
      purchases: 700_000_00,
      covered: 140_000_00,
      share: 0.2,
    })
    expect(chains.find(({ chain }) => chain === 'aerospace')).toMatchObject({
      firms: 1,
      linked: 1,
      known: 0,
      share: null,
    })
    await undone(app.keeper, given.id)
  })
})
