import type { CaseList, CaseTally } from '@linchpin/api'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Sender } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { nobodys } from '../../people/index.ts'
import { type CasesApp, casesApp } from '../fixtures/cases-app.ts'

let app: CasesApp
let clock = new Date('2026-04-01T02:00:00.000Z')
let office: Sender

const firm = '91120000MA00000001'
const chains = ['aerospace', 'automobiles']

beforeAll(async () => {
  app = await casesApp(await testDatabase(), pack, () => clock)
  app.entries.set(`enterprises/${firm}`, {
    name: '云渚轴承有限公司',
    belongings: { ...nobodys, enterprises: [firm], districts: ['beichen'], chains },
    record: {},
  })
  office = await app.as([{ role: 'headquarters-office', scope: { kind: 'city', id: '' } }])
  const open = (title: string, due: string) =>
    office.send('POST', '/api/cases', {
      ...{ type: 'problem', subject: firm },
      values: { title, responsible: 'industry-bureau', due },
    })
  for (const [title, due] of [
    ['甲', '2026-04-08'],
    ['乙', '2026-04-09'],
    ['丙', '2026-12-31'],
  ] as const) {
    expect((await open(title, due)).status).toBe(201)
  }
})
afterAll(() => app?.close())

const tally = async (who: Sender, by: string) =>
  (await who.send<CaseTally>('GET', `/api/cases/tally?by=${by}&type=problem`)).body

test('a case of two chains counts once in all and with each of them', async () => {
  const { total, groups } = await tally(office, 'chain')
  const sum = (each: CaseTally['total'][number]) => each.red + each.yellow + each.green + each.noData
  expect(total.map((each) => [each.type, sum(each)])).toEqual([['problem', 3]])
  expect(groups.map((each) => [each.key, each.label.zh, sum(each)]).sort()).toEqual([
    ['aerospace', '航空航天产业链', 3],
    ['automobiles', expect.stringContaining('汽车'), 3],
  ])
})

test('what was due yesterday turned red today, and tomorrow it is red without having turned', async () => {
  const { body } = await office.send<CaseList>('GET', '/api/cases?type=problem&sort=due')
  const due = body.items[0]?.due ?? ''
  const first = body.items.filter((each) => each.due === due).length
  clock = dayAfter(due, 1)
  expect((await tally(office, 'lead')).total).toMatchObject([{ red: first, turnedRed: first, longestLate: 1 }])
  clock = dayAfter(due, 2)
  const [later] = (await tally(office, 'lead')).total
  expect(later).toMatchObject({ longestLate: 2 })
  expect((later?.red ?? 0) - (later?.turnedRed ?? 0)).toBe(first)
})

test('who reaches none of the cases is told of none', async () => {
  const other = await app.as([{ role: 'district', scope: { kind: 'district', id: 'xiqing' } }])
  expect(await tally(other, 'chain')).toEqual({ total: [], groups: [] })
})

const dayAfter = (day: string, days: number): Date => new Date(Date.parse(`${day}T02:00:00.000Z`) + days * 86_400_000)
