import type {
  ChainDrawing,
  ChainFound,
  ChainGraph,
  ChainNetwork,
  FirmPage,
  GraphAround,
  GraphNodeDetail,
  Problem,
} from '@linchpin/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import type { Sender, TestApp } from '../../../test/test-app.ts'
import { tianjinApp } from '../../../test/tianjin-app.ts'
import { inventedFiles } from './fixtures/invented-graph.ts'

let app: TestApp
const chain = 'automobiles'
const forceOf = (id: string) => app.as([{ role: 'task-force', scope: { kind: 'chain', id } }])

beforeAll(async () => {
  app = await tianjinApp({ isDemo: true })
})
afterAll(() => app.close())

async function settled(id: number): Promise<ChainGraph> {
  for (;;) {
    const { body } = await app.send<ChainGraph>('GET', `/api/chains/graphs/${id}`)
    if (!['reading', 'applying', 'undoing'].includes(body.state)) return body
    await new Promise((next) => setTimeout(next, 20))
  }
}
const graphs = '/api/chains/graphs'

async function previewed(): Promise<ChainGraph> {
  let id = 0
  for (const { name, bytes } of inventedFiles()) {
    const { body }: { body: ChainGraph } = await app.upload(
      `${graphs}${id === 0 ? '?name=云渚图谱' : `?into=${id}`}`,
      name,
      bytes,
    )
    id = body.id
    await settled(id)
  }
  return settled(id)
}
const find = async (q: string, by: Sender = app) =>
  (await by.send<ChainFound>('GET', `/api/chains/find?q=${encodeURIComponent(q)}`)).body

describe('a graph that comes in', () => {
  test('is looked through file by file, applied as a whole, found and walked, and taken back as a whole', async () => {
    const preview = await previewed()
    expect([preview.state, preview.may, preview.files.length]).toEqual(['preview', ['add', 'apply', 'discard'], 8])
    expect(preview.report?.refused.find(({ reason }) => reason === 'self-loop')?.examples).toEqual(['轴承钢 → 轴承钢'])
    expect((await find('减速')).nodes).toEqual([])

    await app.send('POST', `${graphs}/${preview.id}/apply`)
    expect(await settled(preview.id)).toMatchObject({ state: 'applied', may: ['undo'] })
    const [gear] = (await find('减速')).nodes
    expect(gear).toMatchObject({ name: '减速器', kind: 'product' })
    expect((await find('900002')).nodes.map(({ name }) => name)).toEqual(['临江机器人股份有限公司'])
    const at = `/api/chains/nodes/${preview.id}/${gear?.id}`
    const { body: detail } = await app.send<GraphNodeDetail>('GET', at)
    const names = ({ nodes }: { nodes: readonly { name: string }[] }) => nodes.map(({ name }) => name)
    expect([names(detail.inputs), names(detail.outputs), names(detail.makers)]).toEqual([
      ['滚动轴承'],
      ['机器人'],
      ['临江机器人股份有限公司'],
    ])
    const { body: up } = await app.send<GraphAround>('GET', `${at}/around?direction=up&depth=6`)
    expect(up.nodes.map(({ name, distance }) => `${distance} ${name}`)).toEqual([
      '0 减速器',
      '1 滚动轴承',
      '2 轴承钢',
      '3 废钢',
    ])
    const { body: cut } = await app.send<GraphAround>('GET', `${at}/around?depth=6&limit=10`)
    expect(cut.nodes.length).toBeLessThanOrEqual(10)

    await app.send('POST', `${graphs}/${preview.id}/undo`)
    expect((await settled(preview.id)).state).toBe('undone')
    expect((await find('减速')).nodes).toEqual([])
    expect((await app.send<Problem>('GET', at)).body.code).toBe('graph-node-not-found')
  })

  test('says so where there are more links among its nodes than are shown', async () => {
    const at = { ...app.connection, options: '-c search_path=tianjin' }
    await query(
      at,
      `with g as (insert into chain_graph (name, origin, state, person_id, person_name, created_at)
          values ('密', 'atlas', 'applied', 'p', 'p', now()) returning id),
        n as (insert into graph_node (graph, id, kind, name, ngrams)
          select g.id, n, 'product', '密产品' || n, '{}' from g, generate_series(0, 9) n)
      insert into graph_link (graph, kind, from_node, to_node)
        select g.id, 'input', a, b from g, generate_series(0, 9) a, generate_series(0, 9) b where a < b`,
    )
    const { rows } = await query(at, `select id from chain_graph where name = '密'`)
    const around = `/api/chains/nodes/${rows[0]?.id}/0/around?depth=1&limit=`
    const seen = async (limit: number) => (await app.send<GraphAround>('GET', `${around}${limit}`)).body
    expect(await seen(10)).toMatchObject({ isCut: true, links: { length: 40 }, nodes: { length: 10 } })
    expect(await seen(12)).toMatchObject({ isCut: false, links: { length: 45 } })
  })

  test('of files that are no graph fails with what is accepted, and can be discarded', async () => {
    const { body } = await app.upload<ChainGraph>(graphs, '说明.txt', '不是图谱')
    const failed = await settled(body.id)
    expect([failed.state, failed.problem?.code]).toEqual(['failed', 'graph-files-unknown'])
    expect((await app.send('DELETE', `${graphs}/${body.id}`)).status).toBe(204)
    expect((await app.send<Problem>('GET', `${graphs}/${body.id}`)).body.code).toBe('graph-not-found')
  })

  test('is no affair of an enterprise', async () => {
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: '91120000000000000X' } }])
    expect((await firm.send('GET', graphs)).status).toBe(403)
    expect((await firm.send('GET', `/api/chains/${chain}/network`)).status).toBe(403)
  })
})

describe('a chain that is drawn', () => {
  test('has its firms in the segments of their products, the others apart, and each link one way', async () => {
    const { body } = await app.send<ChainDrawing>('GET', `/api/chains/${chain}/drawing`)
    const placed = body.segments.flatMap(({ firms }) => firms)
    expect(placed.length).toBeGreaterThan(0)
    expect(body.loose.firms.filter((key) => placed.includes(key))).toEqual([])
    expect(new Set(body.firms.map(({ key }) => key)).size).toBe(body.firms.length)
    const ways = new Set(body.links.map(({ from, to }) => `${from} ${to}`))
    expect(body.links.filter(({ from, to }) => from === to || ways.has(`${to} ${from}`))).toEqual([])
  })

  test('shows another chain’s task force no firm that is not its own, in the drawing, the network, the search or alone', async () => {
    const [own, other] = [await forceOf(chain), await forceOf('biomedicine')]
    const { body: mine } = await own.send<ChainNetwork>('GET', `/api/chains/${chain}/network`)
    expect(mine.firms.length).toBeGreaterThan(0)
    const reached = mine.firms.find((firm) => firm.key !== null && firm.chain === chain)
    const { body: theirs } = await other.send<ChainDrawing>('GET', `/api/chains/${chain}/drawing`)
    expect(theirs.firms.map(({ key }) => key)).not.toContain(reached?.key)
    const { body: links } = await other.send<ChainNetwork>('GET', `/api/chains/${chain}/network`)
    expect(links.firms.filter(({ key }) => key === reached?.key)).toEqual([])
    const of = (sender: Sender) => sender.send<FirmPage>('GET', `/api/chains/firms/${reached?.id}`)
    expect([(await of(own)).body.key, (await of(other)).status]).toEqual([reached?.key, 404])
    expect((await find(reached?.name ?? '', other)).firms).toEqual([])
    expect((await find(reached?.name ?? '', own)).firms.map(({ key }) => key)).toContain(reached?.key)
  })

  test('has the places of its segments in the latest analysis, for who may analyse the chain', async () => {
    const { body: before } = await app.send<ChainDrawing>('GET', `/api/chains/${chain}/drawing`)
    const [first, second] = before.segments.map(({ key }) => key)
    const segments = ['elsewhere.parts', second, first].map((segment) => ({ segment }))
    await query(
      { ...app.connection, options: '-c search_path=tianjin' },
      `insert into chain_analysis (kind, chain, parameters, shocks, as_of, result, person_id, person_name, created_at)
        values ('criticality', $1, '{}', '[]', '2026-06-30', $2, 'p', '张三', now())`,
      [chain, JSON.stringify({ criticality: { isRefused: false, segments } })],
    )
    const ranksOf = async (by: Sender) => {
      const { body } = await by.send<ChainDrawing>('GET', `/api/chains/${chain}/drawing`)
      return [body.analysedOn, ...body.segments.slice(0, 3).map(({ criticalRank }) => criticalRank)]
    }
    expect(await ranksOf(app)).toEqual(['2026-06-30', 2, 1, null])
    expect(await ranksOf(await forceOf(chain))).toEqual(['2026-06-30', 2, 1, null])
    expect(await ranksOf(await forceOf('biomedicine'))).toEqual([null, null, null, null])
  })

  test('tells gaps and ranks to nobody who may not analyse', async () => {
    const congress = await app.as([{ role: 'congress', scope: { kind: 'city', id: '' } }])
    const { body } = await congress.send<ChainDrawing>('GET', `/api/chains/${chain}/drawing`)
    expect(
      body.segments.flatMap(({ gaps, criticalRank }) => [...gaps, criticalRank]).filter((each) => each !== null),
    ).toEqual([])
  })
})
