/**
 * Random persons ask every route that the server has for random records: what comes back holds nothing of a record out of reach, and
 * what would change one changes nothing. Who reaches what is written here a second time, naively, so that a mistake in the server does not hide.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dayInChina } from '../server/people/index.ts'
import { createChance } from '../server/platform/chance.ts'
import type { Sender, TestApp } from './test-app.ts'
import { tianjinApp } from './tianjin-app.ts'

type Assignment = Parameters<TestApp['as']>[0][number]
interface Marked {
  readonly kind: 'entry' | 'case'
  /** Stands in the name or the title, and nowhere else. */
  readonly marker: string
  readonly id: string
  readonly district: string
  readonly chain: string
  readonly enterprise: string
  readonly bodies: readonly string[]
}

const districts = ['binhai', 'wuqing', 'beichen']
const chains = ['biomedicine', 'automobiles', 'aerospace']
const departments = ['industry-bureau', 'science-bureau', 'finance-bureau']
const unknown = '00000000-0000-4000-8000-000000000000'
const persons = 10
const fillings = 2

let app: TestApp
const records: Marked[] = []
let meeting: string

beforeAll(async () => {
  app = await tianjinApp()
  const keeper = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  for (const [at, code] of codes.entries()) {
    const [district, chain] = [districts[at % 3] as string, chains[Math.floor(at / 3) % 3] as string]
    const marker = `标记甲${at}号`
    const values = { creditCode: code, name: marker, district, primaryChain: chain, telephone: `1390000${1000 + at}` }
    await made(keeper, '/api/registers/enterprises/entries', { values, source: '测试', confirmed: true })
    records.push({ kind: 'entry', marker, id: code, district, chain, enterprise: code, bodies: [district] })
    const responsible = at % 2 === 0 ? (departments[at % 3] as string) : district
    const problem = { title: `标记乙${at}号`, responsible }
    const { id } = await made<{ id: string }>(app, '/api/cases', { type: 'problem', subject: code, values: problem })
    const bodies = [responsible, district]
    records.push({ kind: 'case', marker: problem.title, id, district, chain, enterprise: code, bodies })
  }
  // Its papers hold cases of everywhere, as they were on a day: whoever reads them sees their own.
  const held = { kind: 'weekly-dispatch', plannedOn: dayInChina(new Date()) }
  meeting = (await made<{ id: string }>(app, '/api/meetings', held)).id
  await app.send('POST', `/api/meetings/${meeting}/freeze`, {}, 1)
})
afterAll(() => app.close())

async function made<T>(by: Sender, url: string, body: object): Promise<T> {
  const answer = await by.send<T>('POST', url, body)
  if (answer.status >= 300) throw new Error(`${url}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Who may see a record, in the plainest words. */
function reaches({ role, scope }: Assignment, record: Marked): boolean {
  if (['inspector', 'institution', 'congress', 'conference'].includes(role)) return record.bodies.includes(scope.id)
  if (role.endsWith('-officer')) return false
  if (scope.kind === 'city') return true
  if (scope.kind === 'district') return record.district === scope.id || record.bodies.includes(scope.id)
  if (scope.kind === 'chain') return record.chain === scope.id
  if (scope.kind === 'enterprise') return record.enterprise === scope.id
  // A department keeps the register of enterprises for the whole city, and handles what it is asked to.
  return record.kind === 'entry' || record.bodies.includes(scope.id)
}

describe('whoever asks', () => {
  test('every route names a permission and what it filters by, and is closed without the permission', async () => {
    const withoutRole = await app.as([])
    expect(app.http.declaredRoutes.length).toBeGreaterThan(60)
    for (const { method, url, permission, scope } of app.http.declaredRoutes) {
      if (permission === 'none' && scope === 'none') continue
      const answer = await asked(app.nobody, method, url, record(0))
      expect([method, url, answer.status]).toEqual([method, url, 401])
      if (permission === 'none') continue
      const refused = await asked(withoutRole, method, url, record(0))
      expect([method, url, refused.status]).toEqual([method, url, 403])
    }
  })

  test('sees nothing of a record out of reach, on any route that reads', async () => {
    const chance = createChance(7)
    let [seen, hidden] = [0, 0]
    const reading = app.http.declaredRoutes.filter(({ method }) => method === 'GET')
    for (let at = 0; at < persons; at++) {
      const assignments = chance.is(0.3) ? [randomRole(chance), randomRole(chance)] : [randomRole(chance)]
      const who = await app.as(assignments)
      for (const { url } of reading) {
        for (let round = 0; round < fillings; round++) {
          const { raw, status } = await asked(who, 'GET', url, chance.of(records))
          expect([url, status < 500]).toEqual([url, true])
          const text = raw.toString('utf8')
          for (const each of records) {
            const isReached = assignments.some((assignment) => reaches(assignment, each))
            if (!text.includes(each.marker)) continue
            seen++
            expect([assignments, url, each, isReached]).toEqual([assignments, url, each, true])
          }
          hidden += records.filter((each) => !assignments.some((assignment) => reaches(assignment, each))).length
        }
      }
    }
    // The walk has to have met both, or it has shown nothing.
    expect(seen).toBeGreaterThan(100)
    expect(hidden).toBeGreaterThan(1000)
  })

  test('sees what is in reach: a district its own, a chain its own, an enterprise itself', async () => {
    const cases: readonly (readonly [Assignment, (each: Marked) => boolean])[] = [
      [{ role: 'district', scope: { kind: 'district', id: 'binhai' } }, ({ district }) => district === 'binhai'],
      [{ role: 'task-force', scope: { kind: 'chain', id: 'aerospace' } }, ({ chain }) => chain === 'aerospace'],
      [
        { role: 'enterprise', scope: { kind: 'enterprise', id: codes[0] ?? '' } },
        ({ enterprise }) => enterprise === codes[0],
      ],
    ]
    for (const [assignment, isOwn] of cases) {
      const who = await app.as([assignment])
      for (const each of records) {
        const url = each.kind === 'case' ? `/api/cases/${each.id}` : `/api/registers/enterprises/entries/${each.id}`
        expect([assignment, each.marker, (await who.send('GET', url)).status]).toEqual([
          assignment,
          each.marker,
          isOwn(each) ? 200 : 404,
        ])
      }
    }
  })

  test('is answered as if a record out of reach were not there, on any route that writes, and changes nothing', async () => {
    const before = await revisions()
    let asks = 0
    const chance = createChance(11)
    const writing = app.http.declaredRoutes.filter(({ method, url }) => method !== 'GET' && /:(id|key)\b/.test(url))
    for (let at = 0; at < persons; at++) {
      const assignment = randomRole(chance)
      const who = await app.as([assignment])
      const outside = records.filter((each) => !reaches(assignment, each))
      for (const { method, url } of writing) {
        const target = outside.length > 0 ? chance.of(outside) : undefined
        if (target === undefined || !fits(url, target)) continue
        const [out, none] = [
          await asked(who, method, url, target, bodyFor(url)),
          await asked(who, method, url, absent(target), bodyFor(url)),
        ]
        const told = ({ status, body }: typeof out) => [status, (body as { code?: string } | null)?.code]
        expect([assignment, method, url, ...told(out)]).toEqual([assignment, method, url, ...told(none)])
        expect([assignment, method, url, out.status >= 400]).toEqual([assignment, method, url, true])
        asks += out.status === 404 ? 1 : 0
      }
    }
    expect(await revisions()).toEqual(before)
    // Most have to get as far as the record, or the walk has shown nothing.
    expect(asks).toBeGreaterThan(60)
  })
})

/** Something that would go through if the record were in reach: a request that is refused for its form shows nothing. */
function bodyFor(url: string): object {
  const known: readonly (readonly [RegExp, object])[] = [
    [/cases\/:id\/moves$/, { move: 'plan', values: { plan: '越权' } }],
    [/cases\/:id\/fields$/, { values: { title: '越权' } }],
    [/cases\/:id\/notes$/, { text: '越权' }],
    [/cases\/:id\/handler$/, { person: null }],
    [/cases\/:id\/instructions$/, { text: '越权', day: '2026-11-20' }],
    [/cases\/:id\/links$/, { kind: 'entry', register: 'enterprises', key: codes[0] }],
    [/cases\/:id\/files$/, { files: ['00000000-0000-4000-8000-000000000000'] }],
    [/cases\/:id\/reveal$/, { field: 'title' }],
    [/cases\/:id\/void$/, { reason: '越权' }],
    [/cases\/:id\/subject$/, { key: codes[0] }],
    [/entries\/:key$/, { values: { name: '越权' }, source: '越权', confirmed: false }],
    [/entries\/:key\/confirm$/, { fields: ['name'], source: '越权' }],
    [/entries\/:key\/moves$/, { move: 'exit', reason: '越权', day: '2026-11-20' }],
    [/entries\/:key\/reveal$/, { field: 'telephone' }],
  ]
  return known.find(([route]) => route.test(url))?.[1] ?? {}
}

const fits = (url: string, { kind }: Marked): boolean =>
  (kind === 'case' && url.startsWith('/api/cases/:id')) || (kind === 'entry' && url.includes('/entries/:key'))

async function asked(who: Sender, method: string, url: string, target: Marked, body: object = {}) {
  const path = url
    .replace('/api/cases/:id', `/api/cases/${target.kind === 'case' ? target.id : unknown}`)
    .replace('/api/registers/:id', '/api/registers/enterprises')
    .replace('/entries/:key', `/entries/${target.kind === 'entry' ? target.id : unknown}`)
    .replace('/cases/types/:type', '/cases/types/problem')
    .replace('/api/meetings/:id', `/api/meetings/${method === 'GET' ? meeting : unknown}`)
    .replace(/:\w+/g, unknown)
  const query = method === 'GET' && /\/(cases|board|counts)$/.test(path) ? '?type=problem' : ''
  const withBody = ['GET', 'HEAD'].includes(method) ? undefined : body
  return who.send(method as 'GET', `${path}${query}`, withBody, 1)
}

async function revisions(): Promise<readonly unknown[]> {
  const told = records.map(async (each) => {
    const url = each.kind === 'case' ? `/api/cases/${each.id}` : `/api/registers/enterprises/entries/${each.id}`
    const reader = each.kind === 'case' ? app : await keeperOf()
    const { body, status } = await reader.send<{ revision?: number; entry?: { revision: number } }>('GET', url)
    return [each.id, status, JSON.stringify(body).match(/"revision":(\d+)/)?.[1]]
  })
  return Promise.all(told)
}
const keeperOf = () => app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])

function randomRole(chance: ReturnType<typeof createChance>): Assignment {
  return chance.of<() => Assignment>([
    () => ({ role: 'headquarters-office', scope: { kind: 'city', id: '' } }),
    () => ({ role: 'chain-chief', scope: { kind: 'chain', id: chance.of(chains) } }),
    () => ({ role: 'task-force', scope: { kind: 'chain', id: chance.of(chains) } }),
    () => ({ role: 'department', scope: { kind: 'body', id: chance.of(departments) } }),
    () => ({ role: 'district', scope: { kind: 'district', id: chance.of(districts) } }),
    () => ({ role: 'district', scope: { kind: 'district', id: chance.of(districts) } }),
    () => ({ role: 'enterprise', scope: { kind: 'enterprise', id: chance.of(codes) } }),
    () => ({ role: 'enterprise', scope: { kind: 'enterprise', id: chance.of(codes) } }),
    () => ({ role: 'institution', scope: { kind: 'body', id: 'people-bank' } }),
    () => ({ role: 'congress', scope: { kind: 'body', id: 'congress-committee' } }),
    () => ({ role: 'inspector', scope: { kind: 'city', id: '' } }),
  ])()
}

/** Of the same kind, and there is none. */
const absent = (target: Marked): Marked => ({ ...target, id: target.kind === 'case' ? unknown : '91120000MA0NONE999' })
const record = (at: number) => records[at] as Marked
/** Made up; that their check character fails is warned of and no more. */
const codes = Array.from({ length: 9 }, (_, at) => `91120000MA0TEST${String(at).padStart(3, '0')}`)
