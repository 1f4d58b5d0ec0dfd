import type {
  AnalysisComparison,
  AnalysisDetail,
  AnalysisRows,
  AnalysisSummary,
  NewAnalysis,
  Problem,
  ShockChoices,
} from '@linchpin/api'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Sender, TestApp } from '../../../test/test-app.ts'
import { tianjinApp } from '../../../test/tianjin-app.ts'
import { enterLink, enterSmallChain, firms, links } from './fixtures/small-chain.ts'

let app: TestApp
let force: Sender
let otherForce: Sender

beforeAll(async () => {
  app = await tianjinApp()
  await enterSmallChain(app)
  force = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'automobiles' } }])
  otherForce = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'aerospace' } }])
})
afterAll(() => app.close())

const criticality: NewAnalysis = { kind: 'criticality', chain: 'automobiles' }

async function begun(who: Sender, asked: NewAnalysis | object): Promise<AnalysisSummary> {
  const answer = await who.send<AnalysisSummary>('POST', '/api/chain-analyses', asked)
  expect([answer.status, answer.body]).toEqual([202, expect.anything()])
  return answer.body
}
const detailOf = async (who: Sender, id: number) =>
  (await who.send<AnalysisDetail>('GET', `/api/chain-analyses/${id}`)).body
async function ended(who: Sender, asked: NewAnalysis | object): Promise<AnalysisDetail> {
  const { id } = await begun(who, asked)
  return vi.waitFor(
    async () => {
      const detail = await detailOf(who, id)
      expect(detail.state).not.toBe('running')
      return detail
    },
    { timeout: 20_000, interval: 50 },
  )
}
const rowsOf = async (who: Sender, id: number, query = '') =>
  (await who.send<AnalysisRows>('GET', `/api/chain-analyses/${id}/rows${query}`)).body
async function numberOf(name: string): Promise<number> {
  const { body } = await app.send<ShockChoices>('GET', `/api/chain-analyses/choices?q=${encodeURIComponent(name)}`)
  return body.firms.find((each) => each.name === name)?.id as number
}
const failing = async (name: string, loss = 1): Promise<NewAnalysis> => ({
  ...{ kind: 'simulation', chain: 'automobiles' },
  shocks: [{ firm: await numberOf(name), loss }],
})
const refusal = async (who: Sender, asked: object) => {
  const { status, body } = await who.send<Problem>('POST', '/api/chain-analyses', asked)
  return [status, body.code]
}

describe('criticality', () => {
  test('ranks each firm by what its failure would cost, and says what it stands on', async () => {
    const done = await ended(force, criticality)
    expect(done).toMatchObject({ state: 'done', problem: null })
    expect(done.data).toMatchObject({ firms: 4, links: 3, registered: 4, coveredFirms: 3 })
    // 6,000 and 5,000 of 7,000 each that the three firms of the chain buy.
    expect(done.data?.coverage).toBeCloseTo(11_000 / 21_000, 9)
    const { ranked } = await rowsOf(force, done.id)
    expect(ranked[0]).toMatchObject({ rank: 1, name: firms.steel.name, isConverged: true })
    // Parts lose the 6,000 of 7,000 that they buy there, wings 1,000; of what parts lose, cars lose 5,000 of 7,000.
    expect(ranked[0]?.risk.medium).toBeCloseTo((1 + 6 / 7 + (5 / 7) * (6 / 7) + 1 / 7) / 4, 9)
    // With nothing beside the known links all four stop.
    expect(ranked[0]?.risk.high).toBeCloseTo(1, 9)
    expect(done.criticality?.curve[0]).toMatchObject({ rank: 1 })
  })

  test('made twice from the same it is the same, and nothing has changed between the two', async () => {
    const [one, other] = [await ended(force, criticality), await ended(force, criticality)]
    expect(other.criticality).toEqual(one.criticality)
    expect(await rowsOf(force, other.id)).toEqual(await rowsOf(force, one.id))
    const { body } = await force.send<AnalysisComparison>('GET', `/api/chain-analyses/${one.id}/compare/${other.id}`)
    expect(body).toMatchObject({ isSameData: true, differs: [], counts: { new: 0, gone: 0, rose: 0, fell: 0 } })
  })

  test('gives no ranking where links cover less than was asked for', async () => {
    const done = await ended(force, { ...criticality, parameters: { leastCoverage: 0.9 } })
    expect(done.criticality).toMatchObject({ isRefused: true, ranked: 0, segments: [], curve: [] })
    expect((await rowsOf(force, done.id)).ranked).toEqual([])
  })
})

describe('a simulation', () => {
  test('tells who is hit after which round, from whom, with days of stock, the body in charge and who could stand in', async () => {
    const done = await ended(force, await failing(firms.steel.name))
    expect(done.subject).toEqual([firms.steel.name])
    expect(done.simulation).toMatchObject({
      ...{ hit: 3, isConverged: true, first: { name: firms.parts.name, days: 5 } },
      shocked: [{ name: firms.steel.name, kind: 'firm', firms: 1, loss: 1 }],
    })
    expect(done.simulation?.share.high).toBeCloseTo(1, 9)
    expect(done.simulation?.byDistrict.map(({ district, firms: count }) => [district, count])).toEqual([
      ['binhai', 3],
      ['wuqing', 1],
    ])
    const { hit } = await rowsOf(force, done.id)
    const parts = hit.find(({ name }) => name === firms.parts.name)
    expect(parts).toMatchObject({
      ...{
        sweep: 1,
        direction: 'down',
        via: { name: firms.steel.name },
        product: '冷轧板',
        stockDays: 5,
        switchDays: 40,
      },
      ...{ isSoleSource: true, district: 'wuqing', isShocked: false },
    })
    expect(parts?.body?.zh).toContain('专班')
    expect(hit.find(({ name }) => name === firms.cars.name)).toMatchObject({ sweep: 2, stockDays: 12 })
  })

  test('half a loss does half the damage, and low is no more than high', async () => {
    const { simulation: whole } = await ended(force, await failing(firms.steel.name))
    const { simulation } = await ended(force, await failing(firms.steel.name, 0.5))
    expect(simulation?.share.medium).toBeCloseTo((whole?.share.medium ?? 0) / 2, 9)
    const { low, medium, high } = simulation?.output ?? { low: 1, medium: 0, high: 0 }
    expect(low).toBeLessThanOrEqual(medium)
    expect(medium).toBeLessThanOrEqual(high)
  })

  test('is kept under a name, opened again, and run anew on the links of today', async () => {
    const keeper = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
    const before = await ended(force, { ...(await failing(firms.steel.name)), chain: 'automobiles' })
    const url = `/api/chain-analyses/${before.id}`
    expect((await force.send('PATCH', url, { name: '钢材断供' })).body).toMatchObject({ name: '钢材断供' })
    const kept = await force.send<AnalysisSummary[]>('GET', '/api/chain-analyses?kind=simulation&named=true')
    expect(kept.body.map(({ id }) => id)).toEqual([before.id])
    await enterLink(keeper, { ...links[1], code: 'L5', supplier: firms.steel, productName: '型钢' })
    const again = await force.send<AnalysisSummary>('POST', `${url}/again`)
    expect(again.status).toBe(202)
    const after = await vi.waitFor(
      async () => {
        const detail = await detailOf(force, again.body.id)
        expect(detail.state).toBe('done')
        return detail
      },
      { timeout: 20_000, interval: 50 },
    )
    const { body } = await force.send<AnalysisComparison>('GET', `${url}/compare/${after.id}`)
    expect(body).toMatchObject({ isSameData: false, differs: [] })
  })

  test('goes out as a workbook, and the audit says who took it', async () => {
    const { id } = await ended(force, await failing(firms.parts.name))
    const { status, headers, raw } = await force.send('GET', `/api/chain-analyses/${id}/export`)
    expect([status, raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('断供推演.xlsx')
  })
})

describe('what cannot be analysed is refused by name', () => {
  test('no shock, a loss of nothing or more than all, a firm that is none, a day to come', async () => {
    const parts = await numberOf(firms.parts.name)
    const simulation = (shocks: object[]) => ({ kind: 'simulation', chain: 'automobiles', shocks })
    const table: readonly (readonly [object, number, string])[] = [
      [simulation([]), 422, 'chain-analysis-without-shock'],
      [simulation([{ firm: parts, loss: 0 }]), 422, 'chain-analysis-loss-out-of-range'],
      [simulation([{ firm: parts, loss: 1.2 }]), 422, 'chain-analysis-loss-out-of-range'],
      [simulation([{ loss: 1 }]), 422, 'chain-analysis-shock-unclear'],
      [simulation([{ firm: parts, segment: 'x', loss: 1 }]), 422, 'chain-analysis-shock-unclear'],
      [
        simulation([
          { firm: parts, loss: 1 },
          { firm: parts, loss: 0.5 },
        ]),
        422,
        'chain-analysis-shock-twice',
      ],
      [simulation([{ firm: 987_654, loss: 1 }]), 422, 'chain-analysis-firm-unknown'],
      [{ ...criticality, asOf: '2999-01-01' }, 422, 'chain-analysis-day'],
      [{ ...criticality, chain: 'no-such-chain' }, 404, 'chain-unknown'],
    ]
    for (const [asked, ...expected] of table)
      expect([asked, ...(await refusal(force, asked))]).toEqual([asked, ...expected])
  })

  test('a segment without firms and a day without links end the job with what to do', async () => {
    const none = await ended(force, {
      kind: 'simulation',
      chain: 'automobiles',
      shocks: [{ segment: 'nowhere', loss: 1 }],
    })
    expect(none).toMatchObject({ state: 'failed', problem: { code: 'chain-analysis-segment-unknown' } })
    const early = await ended(force, { ...criticality, asOf: '2001-01-01' })
    expect(early).toMatchObject({ state: 'failed', problem: { code: 'chain-analysis-empty' } })
    expect(early.problem?.remedy.zh).toContain('导入')
  })
})

describe('a task force', () => {
  test('analyses its own chain only, and not the city', async () => {
    expect(await refusal(otherForce, criticality)).toEqual([404, 'chain-unknown'])
    expect(await refusal(otherForce, { ...criticality, chain: null })).toEqual([403, 'chain-analysis-city-only'])
    const bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
    expect((await ended(bureau, { ...criticality, chain: null })).data?.firms).toBe(5)
  })

  test('sees no result of another chain, on any route', async () => {
    const { id } = await ended(force, criticality)
    const own = await ended(otherForce, { ...criticality, chain: 'aerospace', parameters: { leastCoverage: 0 } })
    const url = `/api/chain-analyses/${id}`
    const asks = [
      ['GET', url],
      ['GET', `${url}/rows`],
      ['GET', `${url}/export`],
      ['GET', `${url}/compare/${own.id}`],
      ['GET', `/api/chain-analyses/${own.id}/compare/${id}`],
      ['POST', `${url}/again`],
      ['POST', `${url}/cancel`],
      ['PATCH', url],
    ] as const
    for (const [method, path] of asks) {
      const body = method === 'GET' ? undefined : { name: '越权' }
      const { status, body: told } = await otherForce.send<Problem>(method, path, body)
      expect([method, path, status, told.code]).toEqual([method, path, 404, 'chain-analysis-not-found'])
    }
    const { body } = await otherForce.send<AnalysisSummary[]>('GET', '/api/chain-analyses')
    expect(body.map(({ chain }) => chain)).toEqual(['aerospace'])
  })

  test('sees of other chains those firms that its own deals with, and no others', async () => {
    const { raw } = await otherForce.send('GET', '/api/chain-analyses/choices?chain=aerospace')
    expect(raw.toString()).toContain(firms.steel.name)
    for (const { name } of [firms.parts, firms.cars]) expect(raw.toString()).not.toContain(name)
    const outside = await ended(otherForce, {
      ...{ kind: 'simulation', chain: 'aerospace' },
      shocks: [{ firm: await numberOf(firms.parts.name), loss: 1 }],
    })
    expect(outside).toMatchObject({ state: 'failed', problem: { code: 'chain-analysis-firm-unknown' } })
    expect(JSON.stringify(outside)).not.toContain(firms.parts.name)
  })

  test('an enterprise and a district analyse nothing', async () => {
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: firms.parts.code } }])
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'binhai' } }])
    for (const who of [firm, district]) {
      expect((await who.send('GET', '/api/chain-analyses')).status).toBe(403)
      expect((await who.send('POST', '/api/chain-analyses', criticality)).status).toBe(403)
    }
  })
})
