import type { GapCandidates, GapFinding, GapFindings, Problem } from '@linchpin/api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import type { Sender, TestApp } from '../../../test/test-app.ts'
import { enterInto, tianjinApp } from '../../../test/tianjin-app.ts'
import { enterSmallChain, firms } from '../analyses/fixtures/small-chain.ts'

let app: TestApp
let keeper: Sender
let force: Sender
let otherForce: Sender

beforeAll(async () => {
  app = await tianjinApp({ now: () => new Date('2026-06-15T02:00:00Z') })
  keeper = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  force = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'automobiles' } }])
  otherForce = await app.as([{ role: 'task-force', scope: { kind: 'chain', id: 'aerospace' } }])
})
afterAll(() => app.close())

const gaps = (who: Sender, chain = 'automobiles') => who.send<GapFindings & Problem>('GET', `/api/chains/${chain}/gaps`)
const candidates = (who: Sender, search: string) =>
  who.send<GapCandidates & Problem>('GET', `/api/chains/automobiles/gap-candidates?${search}`)
const enter = (register: string, values: object) => enterInto(register, keeper, values)
const idsOf = ({ findings }: { readonly findings: readonly GapFinding[] }) => findings.map(({ id }) => id)

test('a city whose registers are empty has no finding, and nothing counts as safe', async () => {
  const { status, body } = await gaps(app)
  expect([status, body.findings, body.sources]).toEqual([200, [], []])
  expect(body.bars.find(({ kind }) => kind === 'singleSource')).toMatchObject({ value: 80, from: 'rule' })
})

test('what the registers and the links say becomes findings', async () => {
  await enterSmallChain(app)
  const segment = { chain: 'automobiles', stage: 'upstream' }
  await enter('chain-segments', { ...segment, code: 'T-1', name: '云渚底盘环节', isKey: true })
  await enter('chain-segments', { ...segment, code: 'T-2', name: '云渚传感环节' })
  await enter('chain-products', { code: 'T-P1', name: '云渚底盘', segments: ['T-1'], isKey: true })
  await enter('chain-products', { code: 'T-P2', name: '云渚雷达', segments: ['T-2'] })
  await enter('chain-products', { code: 'T-P3', name: '云渚摄像头', segments: ['T-1'] })
  for (const [code, product, input] of [
    ['I1', 'T-P2', 'T-P1'],
    ['I2', 'T-P3', 'T-P1'],
  ]) {
    await enter('product-inputs', { code, product, input, evidenceKind: 'fact' })
  }
  const makes = (code: string, maker: string, product: string) =>
    enter('product-makers', { code, maker, product, evidenceKind: 'fact' })
  await makes('M1', firms.parts.code, 'T-P1')
  await makes('M2', firms.wings.code, 'T-P3')
  const { body } = await gaps(force)
  const found = body.findings.filter(({ subject }) => subject.name.startsWith('云渚') || subject.key === null)
  expect(found.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'missing:segment:T-2',
      'singleSource:segment:T-1',
      'singleSource:product:冷轧板',
      'singleSource:product:底盘',
      'shortStock:product:冷轧板',
      'shortStock:product:底盘',
    ]),
  )
  expect(idsOf(body)).not.toContain('missing:segment:T-1')
  expect(idsOf(body)).not.toContain('shortStock:product:板材')
  expect(body.unknown.find(({ kind }) => kind === 'critical')?.why.zh).toContain('尚未做关键性分析')
})

test('a finding is taken into the register of gaps by its own form, and then says so', async () => {
  const before = (await gaps(force)).body.findings.find(({ id }) => id === 'missing:segment:T-2') as GapFinding
  expect(before.listed).toBeNull()
  const { makers, ...entry } = before.entry
  expect(entry.code).toMatch(/^GAP-automobiles-/)
  await enter('chain-gaps', { ...entry, code: 'G-1', isKey: true, makers: Number(makers) })
  const after = (await gaps(force)).body.findings.find(({ id }) => id === 'missing:segment:T-2')
  expect(after?.listed).toBe('G-1')
})

test('candidates come with reasons; whoever lies beyond reach is counted and not named', async () => {
  const { body } = await candidates(app, 'segment=T-2')
  expect(body.targets).toEqual([{ key: 'T-P2', name: '云渚雷达' }])
  expect(body.candidates.map(({ name, reasons }) => [name, reasons.map(({ kind }) => kind)])).toEqual([
    [firms.wings.name, ['neighbour']],
  ])
  expect(body.candidates[0]?.entry).toMatchObject({ enterprise: firms.wings.code, way: 'extend' })
  expect(body.missing.map(({ kind }) => kind)).toEqual(['listedMakes', 'listedNeighbour', 'density'])
  const narrow = (await candidates(force, 'segment=T-2')).body
  expect([narrow.candidates, narrow.beyondReach]).toEqual([[], 1])
  expect(JSON.stringify(narrow)).not.toContain(firms.wings.name)
})

test('a graph that came in adds listed companies and how near they are', async () => {
  await graph()
  const { body } = await candidates(app, 'segment=T-2')
  const reasons = (name: string) => body.candidates.find((each) => each.name === name)?.reasons.map(({ kind }) => kind)
  expect(reasons('远海雷达股份有限公司')).toEqual(expect.arrayContaining(['listedMakes', 'density']))
  expect(reasons('远海摄像股份有限公司')).toEqual(['listedNeighbour'])
  // It makes the camera, which the radar maker makes too.
  expect(reasons(firms.wings.name)).toEqual(['neighbour', 'density'])
  expect(body.candidates.find(({ code }) => code === '900001')).toMatchObject({ place: 'elsewhere', key: null })
  expect(body.missing).toEqual([])
})

test('the latest ranking of the chain tells which segments are critical, and from which day', async () => {
  const ranked = (segment: string, medium: number) => ({ segment, name: segment, firms: 2, risk: { medium } })
  const result = { criticality: { isRefused: false, segments: [ranked('T-2', 0.04), ranked('T-1', 0.25)] } }
  await analysed('2026-06-01', result)
  const critical = async () => (await gaps(force)).body.findings.filter(({ kind }) => kind === 'critical')
  expect(await critical()).toMatchObject([{ subject: { key: 'T-1' }, value: 25, source: { asOf: '2026-06-01' } }])
  await analysed('2026-06-02', { criticality: { isRefused: true, segments: [] } })
  expect(await critical()).toEqual([])
})

test('gaps of a chain beyond the reach are as those of none; who only reads sees none', async () => {
  for (const chain of ['automobiles', 'no-such-chain']) {
    expect(await gaps(otherForce, chain)).toMatchObject({ status: 404, body: { code: 'chain-unknown' } })
  }
  const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: firms.parts.code } }])
  const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'binhai' } }])
  for (const who of [firm, district]) {
    expect((await gaps(who)).status).toBe(403)
    expect((await candidates(who, 'segment=T-2')).status).toBe(403)
  }
})

test.each([
  ['', 'gap-subject-needed'],
  ['segment=NONE', 'gap-subject-unknown'],
  ['product=NONE', 'gap-subject-unknown'],
])('candidates for “%s” are refused', async (search, code) => {
  expect((await candidates(app, search)).body.code).toBe(code)
})

test('candidates for a product on no register say what is not known', async () => {
  const { body } = await candidates(app, `name=${encodeURIComponent('没有人知道的产品')}`)
  expect(body.candidates).toEqual([])
  expect(body.missing.map(({ kind }) => kind)).toEqual([
    'makes',
    'neighbour',
    'listedMakes',
    'listedNeighbour',
    'density',
  ])
})

const sql = (text: string, values: unknown[] = []) =>
  query({ ...app.connection, options: '-c search_path=tianjin' }, text, values)

const analysed = (day: string, result: object) =>
  sql(
    `insert into chain_analysis (kind, chain, parameters, shocks, subject, as_of, result, person_id, person_name, created_at)
    values ('criticality', 'automobiles', '{}', '[]', '{}', $1, $2, 'p', '测试', now())`,
    [day, JSON.stringify(result)],
  )

/** 远海雷达 makes the radar and a camera, 远海摄像 a lamp that is made from the same as the radar. */
async function graph(): Promise<void> {
  await sql(`insert into chain_graph (name, origin, state, person_id, person_name, created_at)
    values ('测试图谱', '测试', 'applied', 'p', '测试', now())`)
  const nodes = [
    ['company', '远海雷达股份有限公司', '远海雷达', '900001'],
    ['company', '远海摄像股份有限公司', '远海摄像', '900002'],
    ['product', '云渚雷达', null, null],
    ['product', '云渚摄像头', null, null],
    ['product', '云渚车灯', null, null],
    ['product', '云渚芯片', null, null],
  ]
  for (const [id, [kind, name, other, code]] of nodes.entries()) {
    await sql(
      `insert into graph_node (graph, id, kind, name, other_name, code, ngrams)
      values ((select max(id) from chain_graph), $1, $2, $3, $4, $5, '{}')`,
      [id, kind, name, other, code],
    )
  }
  const links = [
    ['makes', 0, 2, 0.4],
    ['makes', 0, 3, 0.2],
    ['makes', 1, 4, 0.5],
    ['input', 2, 5, null],
    ['input', 4, 5, null],
  ]
  for (const link of links) {
    await sql(
      `insert into graph_link (graph, kind, from_node, to_node, share) values ((select max(id) from chain_graph), $1, $2, $3, $4)`,
      link,
    )
  }
}
