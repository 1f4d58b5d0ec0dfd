import type { CaseDetail, CaseList, ImportedList, ImportedListRow, ImportedListRows, Problem } from '@linchpin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createChance } from '../../../test/chance.ts'
import { type Answer, type Sender, type TestApp, testApp } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { packOf } from '../../city-packs.ts'
import { bookOf, type ListedProblem, listedFirms, listedProblems, shapes } from './fixtures/odd-lists.ts'

const loaded = await packOf({ pack: undefined, city: 'tianjin' }, '.')
let app: TestApp
const clock = new Date('2026-03-20T02:00:00.000Z')

beforeAll(async () => {
  if (!loaded) throw new Error('Tianjin has no pack')
  app = await testApp(await testDatabase(), { loaded, now: () => clock, fileLimitBytes: 8 * 1024 * 1024 })
  const keeper = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  for (const { code, name, isRegistered } of listedFirms) {
    const values = { creditCode: code, name, district: 'binhai', primaryChain: 'automobiles' }
    if (!isRegistered) continue
    const { status, body } = await keeper.send('POST', '/api/registers/enterprises/entries', {
      ...{ values, source: '测试', confirmed: true },
    })
    if (status >= 300) throw new Error(JSON.stringify(body))
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
    const url = `/api/case-lists/${id}/rows?limit=200&after=${after}${query}`
    const { body } = await by.send<ImportedListRows>('GET', url)
    rows.push(...body.rows)
    after = body.next
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
    const began = performance.now()
    const taken = await post(list.id, 'take')
    console.log(name, Math.round(performance.now() - began), 'ms')
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
