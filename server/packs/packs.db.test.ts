import { createHash } from 'node:crypto'
import type { PackCoverage, PackHead, PackPage, PackTryResult, Problem, Session } from '@linchpin/api'
import { checkPack, type DocumentIndex } from '@linchpin/pack-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { measures, yunzhu } from '../../pack-kit/pages/fixtures/yunzhu.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp(await testDatabase(), { city: 'yunzhu', loaded: { pack: yunzhu, lexicons: [] } })
})
afterAll(() => app?.close())

const grant = { kind: 'programme', id: 'rd-grant', rule: 'eligibility', day: '2026-06-01' } as const
const tryOn = (record: unknown, more: object = {}) =>
  app.send<PackTryResult & Problem>('POST', '/api/pack/try', { ...grant, record, ...more })

test('the pack of these tests is one that would start', () => {
  expect(checkPack(yunzhu).map(({ place, message }) => `${place} ${message.en}`)).toEqual([])
})

describe('what is defined', () => {
  test('the head has all rows, those without a definition too, and says that the pack is invented', async () => {
    const { status, body } = await app.send<PackHead>('GET', '/api/pack')
    expect([status, body.id, body.isInvented]).toEqual([200, 'yunzhu', true])
    expect(body.rows).toHaveLength(33)
    expect(body.rows.find(({ id }) => id === 'M33')?.count).toBe(0)
    const m7 = body.rows.find(({ id }) => id === 'M7')
    expect(m7?.kinds.map(({ kind, entries }) => [kind, entries.map(({ id }) => id)])).toEqual([
      ['case', ['problem']],
      ['meeting', ['dispatch']],
      ['briefing', ['weekly']],
    ])
    const mechanisms = yunzhu.definitions.filter(({ kind }) => !['body', 'fact', 'parameter'].includes(kind))
    expect([body.answering, body.definitions]).toEqual([mechanisms.length, yunzhu.definitions.length])
    expect(body.rows.find(({ id }) => id === 'M6')?.supporting.map(({ kind }) => kind)).toEqual(['body'])
    expect((await app.send<Session>('GET', '/api/session')).body.city.name.zh).toBe('云渚市')
  })

  test('every definition has a page, and one that is not there says so', async () => {
    for (const { kind, id, label } of yunzhu.definitions) {
      const { status, body } = await app.send<PackPage>('GET', `/api/pack/definitions/${kind}/${id}`)
      expect([status, body.title], `${kind}/${id}`).toEqual([200, label])
    }
    const missing = await app.send<Problem>('GET', '/api/pack/definitions/case/none')
    expect([missing.status, missing.body.code]).toEqual([404, 'definition-not-found'])
    expect((await app.send<Problem>('GET', '/api/pack/definitions/nothing/none')).status).toBe(400)
  })

  test('coverage tells of each clause who answers it, or why nobody does', async () => {
    const { body } = await app.send<PackCoverage>('GET', '/api/pack/coverage')
    const [document] = body.documents
    expect(document?.counts).toMatchObject({ committing: 5, covered: 3, listed: 1, open: 1 })
    const states = Object.fromEntries(document?.clauses.map(({ ref, state }) => [ref, state]) ?? [])
    expect(states).toMatchObject({ '一/（一）': 'covered', 三: 'listed', 四: 'open', 五: 'free' })
    expect(document?.clauses.find(({ ref }) => ref === '三')?.reason?.zh).toBe('由省级部门办理')
  })
})

describe('a rule that is tried', () => {
  const fits = {
    revenue: 2_500_000_000,
    indicator_rdIntensity: 3.2,
    size: 'small',
    founded: '2020-01-01',
    on_badLoans: false,
  }

  test('says the outcome with its reasons, and what no document words', async () => {
    const { body } = await tryOn(fits)
    expect(body.outcome).toBe('met')
    expect(body.summary.zh).toBe('已知条件符合，另有1项条件须人工核对')
    expect(body.unknown).toHaveLength(1)
  })

  test('just below the bar says by how much', async () => {
    const { body } = await tryOn({ ...fits, revenue: 1_999_500_000 })
    expect([body.outcome, body.from]).toEqual(['notMet', '2026-03-01'])
    expect(body.reasons.map(({ zh }) => zh)).toEqual([
      '上年度营业收入不低于2000万元：现为1999.5万元，差5000元（研发补助营业收入下限为系统默认）',
    ])
  })

  test('names what it lacks, and is not in force before its first day', async () => {
    const lacking = (await tryOn({ size: 'small' })).body
    expect([lacking.outcome, lacking.missing.map(({ name }) => name)]).toEqual([
      'unknown',
      ['revenue', 'indicator_rdIntensity', 'founded', 'on_badLoans'],
    ])
    const early = (await tryOn(fits, { day: '2026-02-28' })).body
    expect([early.outcome, early.from, early.summary.zh]).toEqual([
      'unknown',
      null,
      '无法判断：尚未施行（自2026年3月1日起施行）',
    ])
  })

  test.each([
    [{ revenue: 'a lot', founded: '2020-02-31', size: 'enormous', on_badLoans: 1 }],
    [{ revenue: 0.5, indicator_rdIntensity: -1e300, toString: 'x', constructor: true }],
    [{ size: '', founded: '9999-12-31', hasOwnProperty: null }],
  ])('never fails for what a record holds', async (record) => {
    const { status, body } = await tryOn(record)
    expect([status, ['notMet', 'unknown'].includes(body.outcome)]).toEqual([200, true])
  })

  test('an example of the page comes out as it says', async () => {
    const { body } = await app.send<PackPage>('GET', '/api/pack/definitions/programme/rd-grant')
    const [rule, examples] = ['rule', 'examples'].map((wanted) => body.blocks.find(({ block }) => block === wanted))
    if (rule?.block !== 'rule' || examples?.block !== 'examples') throw new Error('the page has no rule with examples')
    const outcomes = rule.records.map(async ({ record, day }) => (await tryOn(record, { day })).body.outcome)
    expect(await Promise.all(outcomes)).toEqual(examples.examples.map(({ mark }) => mark))
  })

  test('a formula gives its value, or what is missing', async () => {
    const formula = { kind: 'indicator', id: 'rd-intensity', rule: 'formula' }
    const computed = (await tryOn({ rdSpend: 3_000_00, revenue: 100_000_00 }, formula)).body
    expect([computed.outcome, computed.value, computed.summary.zh]).toEqual(['computed', 3, '3%'])
    expect((await tryOn({ rdSpend: 1 }, formula)).body.missing.map(({ name }) => name)).toEqual(['revenue'])
    expect((await tryOn({ rdSpend: 1, revenue: 0 }, formula)).body.summary.zh).toBe('无法计算：除数为零')
  })

  test('is refused where the request is too large, the day is none, or the rule is not there', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`f${at}`, 1]))
    expect((await tryOn(many)).body.code).toBe('request-invalid')
    expect((await tryOn({ size: 'x'.repeat(2001) })).body.code).toBe('request-invalid')
    expect((await tryOn({}, { day: '2026-02-31' })).body.code).toBe('request-invalid')
    expect((await tryOn({}, { day: '0000-01-01' })).body.code).toBe('request-invalid')
    expect((await tryOn({}, { rule: 'exit' })).body).toMatchObject({ status: 404, code: 'rule-not-found' })
  })
})

test('a document of the library is found by its text, and by its title where the text is another', async () => {
  const connection = await testDatabase()
  const withDocument = (document: DocumentIndex) =>
    testApp(connection, { city: 'yunzhu', loaded: { pack: { ...yunzhu, documents: [document] }, lexicons: [] } })
  const placeIn = async (app: TestApp) => (await app.send<PackHead>('GET', '/api/pack')).body.documents[0]?.library

  const titled = await withDocument(measures)
  expect(await placeIn(titled)).toBeNull()
  const text =
    '云渚市关于稳定轴承产业链的若干措施\n\n一、稳定生产\n\n（一）建立台账。建立企业问题台账。（市工信局负责）\n'
  const { id } = (await titled.upload('/api/documents', '措施.txt', text)).body.document
  expect(await placeIn(titled)).toEqual({ id, sameText: false })

  const detail = await titled.detail(id)
  const textHash = createHash('sha256').update(detail.text).digest('hex')
  const clauses = Object.fromEntries(detail.clauses.map(({ ref }) => [ref, { commits: 0 }]))
  const same = await withDocument({ ...measures, title: '另有标题', textHash, clauses })
  expect(await placeIn(same)).toEqual({ id, sameText: true })
  await Promise.all([titled.close(), same.close()])
})

test('without a pack the routes say that none is loaded', async () => {
  const bare = await testApp(await testDatabase())
  const answers = await Promise.all(
    ['/api/pack', '/api/pack/coverage', '/api/pack/definitions/case/x'].map((url) => bare.send<Problem>('GET', url)),
  )
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual(answers.map(() => [404, 'pack-not-loaded']))
  await bare.close()
})
