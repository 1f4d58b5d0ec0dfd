import type { CaseDetail, CaseList, ImportedList, ImportedListRow, ImportedListRows, Problem } from '@linchpin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import type { Answer, Sender, TestApp } from '../../../test/test-app.ts'
import { enterInto, tianjinApp } from '../../../test/tianjin-app.ts'
import { createChance } from '../../platform/chance.ts'
import { bookOf, type ListedProblem, listedFirms, listedProblems, shapes } from './fixtures/odd-lists.ts'

let app: TestApp
const clock = new Date('2026-03-20T02:00:00.000Z')

beforeAll(async () => {
  app = await tianjinApp({ now: () => clock, fileLimitBytes: 8 * 1024 * 1024 })
  const keeper = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  for (const { code, name, isRegistered } of listedFirms) {
    const values = { creditCode: code, name, district: 'binhai', primaryChain: 'automobiles' }
    if (!isRegistered) continue
    await enterInto('enterprises', keeper, values)
  }
})
afterAll(() => app?.close())

type Told = ImportedList & Problem
const send = (bytes: Uint8Array, by: Sender = app, type = 'problem', name = '清单.xlsx'): Promise<Answer<Told>> =>
  by.upload<Told>(`/api/case-lists?type=${type}`, name, bytes)
const post = (id: string, what: string, body: object = {}, by: Sender = app): Promise<Answer<Told>> =>
  by.send('POST', `/api/case-lists/${id}/${what}`, body)
async function rowsOf(id: string, query = '', by: Sender = app): Promise<ImportedListRow[]> {
  const rows: ImportedListRow[] = []
  for (let after: number | null = 0; after !== null; ) {
    const url: string = `/api/case-lists/${id}/rows?limit=200&after=${after}${query}`
    const page: ImportedListRows = (await by.send<ImportedListRows>('GET', url)).body
    rows.push(...page.rows)
    after = page.next
  }
  return rows
}
const openOf = async (list: string) =>
  (await app.send<CaseList>('GET', `/api/cases?status=all&origin=import:${list}&limit=200`)).body
const tableOf = (...rows: readonly (readonly unknown[])[]) => bookOf({ rows: rows as never })
const head = ['企业', '问题', '问题类型', '责任单位', '办理时限']
const firm = listedFirms[0]?.name ?? ''

describe.each(Object.entries(shapes))('300 problems in %s', (name, shape) => {
  const seed = name.length
  const problems = listedProblems(seed, 300)
  let list: Told

  test('are read as they are meant, with what is not on the register told', async () => {
    const answer = await send(await bookOf(shape(problems, createChance(seed + 1))))
    list = answer.body
    expect([answer.status, list.state]).toEqual([201, 'preview'])
    expect(list.counts).toMatchObject({
      ...{ new: 300, faulty: 0, duplicate: 0 },
      unmatched: problems.filter((each) => !each.firm.isRegistered).length,
    })
    expect(list.columns.filter(({ isRequired, column }) => isRequired && column === null)).toEqual([])
  })

  test('become cases in one step, each saying what its row says', async () => {
    const taken = await post(list.id, 'take')
    expect([taken.status, taken.body.state, taken.body.counts.opened]).toEqual([200, 'applied', 300])
    const rows = await rowsOf(list.id, '&outcome=opened')
    const byTitle = new Map(problems.map((each) => [each.title, each]))
    const chance = createChance(3)
    expect((await openOf(list.id)).total).toBe(300)
    for (let looked = 0; looked < 25; looked++) {
      const row = chance.of(rows)
      const { body } = await app.send<CaseDetail>('GET', `/api/cases/${row.case?.id}`)
      expectToSay(body, byTitle.get(String(body.values.title)), name)
    }
  })

  test('are withdrawn as one', async () => {
    const undone = await post(list.id, 'undo')
    expect([undone.status, undone.body.state]).toEqual([200, 'undone'])
    expect(undone.body.counts).toMatchObject({ opened: 0, kept: 0 })
    expect((await openOf(list.id)).total).toBe(0)
  })
})

function expectToSay(found: CaseDetail, told: ListedProblem | undefined, shape: string): void {
  if (told === undefined) throw new Error(`${found.title} was never in the table`)
  const { firm, type, bodies, due, state, progress } = told
  // One shape asks only whether it is done.
  const expected = shape.startsWith('groups') && state !== 'struckOff' ? 'assigned' : state
  expect([found.title, found.state.id]).toEqual([found.title, expected])
  expect(found.values).toMatchObject({ type, responsible: bodies[0], ...(due === null ? {} : { due }) })
  expect([found.title, found.values.due ?? null]).toEqual([found.title, due])
  expect(found.subject).toEqual({
    register: 'enterprises',
    key: firm.isRegistered ? firm.code : '',
    name: firm.isRegistered ? firm.name : expect.stringContaining('云渚'),
  })
  const notes = found.history.filter(({ kind }) => kind === 'noted').map(({ text }) => text ?? '')
  if (progress !== null) expect(notes.at(-1)).toBe(progress)
  if (bodies.length > 1) expect(notes.join()).toMatch(/(?:承办部门|责任部门|责任单位)：/)
}

const aRow = (at: number) => [firm, `第${at}件要协调的事`, '用地', '市科技局', '2026-09-30']

describe('a table with mistakes', () => {
  test('is answered cell by cell, and its good rows come in alone', async () => {
    const table = await tableOf(
      head,
      aRow(1),
      [firm, '有两处写错', '天文', '市某某局', '尽快'],
      ['', '没有写企业', '用工', '市科技局', '2026-08-31'],
      [firm, '', '用工', '市科技局', '2026-08-31'],
    )
    const { body: list } = await send(table)
    expect(list.counts).toMatchObject({ new: 1, faulty: 3 })
    const faulty = await rowsOf(list.id, '&outcome=faulty')
    expect(
      faulty.map(({ number, issues }) => [number, issues.map(({ column, isFault }) => [column, isFault])]),
    ).toEqual([
      [
        3,
        [
          [2, false],
          [3, true],
          [4, true],
        ],
      ],
      [4, [[0, true]]],
      [5, [[1, true]]],
    ])
    expect(faulty[0]?.issues[1]?.text).toEqual({ zh: '没有找到单位“市某某局”', en: 'no body is called “市某某局”' })
    const taken = await post(list.id, 'take')
    expect(taken.body.counts).toMatchObject({ opened: 1, faulty: 3, new: 0 })
    expect((await openOf(list.id)).items.map(({ title }) => title)).toEqual(['第1件要协调的事'])
  })

  test('of 1,000 bad rows is answered row by row, and nothing can be taken over', async () => {
    const bad = Array.from({ length: 1000 }, (_, at) => [firm, `坏行${at}`, '用地', `市第${at}局`, `第${at}天`])
    const { body: list } = await send(await tableOf(head, ...bad))
    expect(list.counts).toMatchObject({ new: 0, faulty: 1000 })
    const rows = await rowsOf(list.id, '&outcome=faulty')
    expect(rows.map(({ number }) => number)).toEqual(bad.map((_, at) => at + 2))
    expect(rows.every(({ issues }) => issues.filter(({ isFault }) => isFault).length === 2)).toBe(true)
    const taken = await post(list.id, 'take')
    expect([taken.status, taken.body.code]).toEqual([422, 'list-nothing'])
  })

  test('of 10,000 rows is refused with what to do, and nothing of it is kept', async () => {
    const before = (await app.send<{ lists: unknown[] }>('GET', '/api/case-lists')).body.lists.length
    const { status, body } = await send(await tableOf(head, ...Array.from({ length: 10_000 }, (_, at) => aRow(at))))
    expect([status, body.code]).toEqual([422, 'list-too-long'])
    expect(body.detail).toContain('5000')
    expect((await app.send<{ lists: unknown[] }>('GET', '/api/case-lists')).body.lists.length).toBe(before)
  })

  test.each([
    ['of another kind', '清单.xlsx', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'sheet-unsupported'],
    ['that is damaged', '清单.xlsx', new TextEncoder().encode('PK\u0003\u0004broken'), 'sheet-damaged'],
    ['that is empty', '清单.csv', new TextEncoder().encode('企业,问题,责任单位\n'), 'list-empty'],
  ])('%s is refused', async (_, name, bytes, code) => {
    const { status, body } = await send(bytes, app, 'problem', name)
    expect([status < 500, body.code]).toEqual([true, code])
  })

  test('with a sign that no database takes is read all the same', async () => {
    const csv = `企业,问题,责任单位\n${firm},断字\u0000符,市科技局\n`
    const { status, body } = await send(new TextEncoder().encode(csv), app, 'problem', '清单.csv')
    expect([status, body.counts?.new]).toEqual([201, 1])
  })
})

describe('what is there already', () => {
  test('is told as a duplicate with its case, spaces and signs aside, and comes in only where that is wanted', async () => {
    const table = await tableOf(head, aRow(21), aRow(22))
    const first = (await send(table)).body
    await post(first.id, 'take')
    const again = (
      await send(
        await tableOf(
          head,
          [` ${firm} `, ' 第21件， 要协调的事', '用地', '市科技局', ''],
          aRow(22),
          aRow(23),
          aRow(23),
        ),
      )
    ).body
    expect(again.counts).toMatchObject({ new: 1, duplicate: 3 })
    const rows = await rowsOf(again.id)
    const there = (await openOf(first.id)).items.map(({ number }) => number).sort()
    expect(rows.slice(0, 2).map((row) => row.case?.number)).toEqual(there)
    expect(rows[3]?.issues.map(({ text }) => text.zh)).toEqual(['与第4行内容相同'])
    const taken = await post(again.id, 'take', { withDuplicates: true })
    expect(taken.body.counts).toMatchObject({ opened: 4, duplicate: 0 })
  })

  test('but out of reach is nobody’s duplicate', async () => {
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'wuqing' } }])
    const first = (await send(await tableOf(head, aRow(31)))).body
    await post(first.id, 'take')
    const { body } = await send(await tableOf(head, aRow(31)), district)
    expect(body.counts).toMatchObject({ new: 1, duplicate: 0, unmatched: 1 })
  })
})

describe('an import', () => {
  test('is read again with other columns', async () => {
    const table = await tableOf(
      ['甲', '乙', '丙', '丁'],
      [firm, '看起来像标题', '真正的问题一', '市科技局'],
      [firm, '看起来像标题', '真正的问题二', '市工信局'],
    )
    const { body: list } = await send(table)
    const early = await post(list.id, 'take')
    expect([early.status, early.body.code]).toEqual([422, 'list-columns-missing'])
    const columns = { subject: 0, 'field:title': 1, 'field:responsible': 3 }
    const chosen = await post(list.id, 'columns', { columns })
    expect(chosen.body.counts).toMatchObject({ new: 1, duplicate: 1, faulty: 0 })
    const better = await post(list.id, 'columns', { columns: { 'field:title': 2, remark: 1 } })
    expect(better.body.counts).toMatchObject({ new: 2, duplicate: 0, faulty: 0 })
    await post(list.id, 'take')
    expect((await openOf(list.id)).items.map(({ title }) => title).sort()).toEqual(['真正的问题一', '真正的问题二'])
    for (const [wrong, code] of [
      [{ 'field:title': 4 }, 'list-column-unknown'],
      [{ 'field:nonsense': 1 }, 'list-target-unknown'],
    ] as const) {
      const refused = await post((await send(table)).body.id, 'columns', { columns: wrong })
      expect([refused.status, refused.body.code]).toEqual([422, code])
    }
  })

  test('is taken over once, however often it is asked for, and undone once', async () => {
    const { body: list } = await send(await tableOf(head, aRow(41), aRow(42)))
    const early = await post(list.id, 'undo')
    expect([early.status, early.body.code]).toEqual([409, 'list-settled'])
    const taken = await Promise.all([post(list.id, 'take'), post(list.id, 'take')])
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await openOf(list.id)).total).toBe(2)
    expect((await app.send('DELETE', `/api/case-lists/${list.id}`)).status).toBe(409)
    expect((await post(list.id, 'columns', { columns: {} })).status).toBe(409)
    const undone = await Promise.all([post(list.id, 'undo'), post(list.id, 'undo')])
    expect(undone.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await openOf(list.id)).total).toBe(0)
  })

  test('leaves, when undone, what somebody worked on since', async () => {
    const { body: list } = await send(
      await tableOf([...head, '进展'], [...aRow(51), '已对接'], [...aRow(52), '已对接']),
    )
    await post(list.id, 'take')
    const [worked] = (await openOf(list.id)).items
    const bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'science-bureau' } }])
    const moved = await bureau.send(
      'POST',
      `/api/cases/${worked?.id}/moves`,
      { move: 'plan', values: { plan: '协调' } },
      worked?.revision,
    )
    expect(moved.status).toBe(200)
    const undone = await post(list.id, 'undo')
    expect(undone.body.counts).toMatchObject({ kept: 1, opened: 0, new: 1 })
    expect((await openOf(list.id)).items.map(({ id }) => id)).toEqual([worked?.id])
    expect((await rowsOf(list.id, '&outcome=kept')).map((row) => row.case?.id)).toEqual([worked?.id])
  })

  test('comes in as a whole or not at all', async () => {
    const { body: list } = await send(await tableOf(head, aRow(61), aRow(62)))
    const keeper = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'automobiles' } }])
    const sql = `update case_list_row set "values" = "values" || '{"responsible": "no-such-body"}' where list_id = '${list.id}' and number = 3`
    await query({ ...app.connection, options: '-c search_path=tianjin' }, sql, [])
    const refused = await post(list.id, 'take')
    expect([refused.status, refused.body.code]).toEqual([422, 'case-values-invalid'])
    expect((await openOf(list.id)).total).toBe(0)
    const still = await app.send<ImportedList>('GET', `/api/case-lists/${list.id}`)
    expect([still.body.state, still.body.counts.new]).toEqual(['preview', 2])
    expect((await keeper.send('GET', `/api/case-lists/${list.id}`)).status).toBe(404)
  })

  test('of somebody else is not there, whatever is asked of it', async () => {
    const { body: list } = await send(await tableOf(head, aRow(71)))
    const other = await app.as([{ role: 'headquarters-office', scope: { kind: 'city', id: '' } }], '另一位')
    for (const what of ['take', 'undo', 'columns']) {
      const { status, body } = await post(list.id, what, what === 'columns' ? { columns: {} } : {}, other)
      expect([what, status, body.code]).toEqual([what, 404, 'list-not-found'])
    }
    for (const url of ['', '/rows'])
      expect((await other.send('GET', `/api/case-lists/${list.id}${url}`)).status).toBe(404)
    expect((await other.send('DELETE', `/api/case-lists/${list.id}`)).status).toBe(404)
    expect((await other.send<{ lists: unknown[] }>('GET', '/api/case-lists')).body.lists).toEqual([])
    expect((await app.send('DELETE', `/api/case-lists/${list.id}`)).status).toBe(204)
    expect((await app.send('GET', `/api/case-lists/${list.id}`)).status).toBe(404)
  })

  test('of passes is refused: each is given out by itself', async () => {
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'binhai' } }])
    const passes = await tableOf(['企业', '车辆号牌', '证号', '状态'], [firm, '津A12345', '津市域0001', '有效'])
    expect((await send(passes, district, 'pass')).body.code).toBe('list-not-imported')
  })

  test('of a kind of cases that the person may not open is refused before it is read', async () => {
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'binhai' } }])
    const { status, body } = await send(await tableOf(head, aRow(81)), district, 'task')
    expect([status, body.code]).toEqual([403, 'case-opening-not-yours'])
  })

  test('due long ago sets no deadline aside, and notes that tell nothing of progress make nothing green', async () => {
    const { body: list } = await send(
      await tableOf([...head, '提出时间'], [firm, '早就到期', '用地', '市科技局', '2025-12-31', '2025年11月3日']),
    )
    await post(list.id, 'take')
    const [item] = (await openOf(list.id)).items
    expect(item).toMatchObject({ due: '2025-12-31', light: 'red' })
    const { body } = await app.send<CaseDetail>('GET', `/api/cases/${item?.id}`)
    expect(body.history.map(({ kind, text, isInternal }) => [kind, text, isInternal])).toEqual([
      ['opened', null, false],
      ['noted', '提出时间：2025年11月3日', true],
    ])
  })
})
