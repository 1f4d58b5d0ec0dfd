import type { BulkConfirmResult, Commitment, DocumentList, HistoryEntry, Problem, TaskTable } from '@linchpin/api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { measuresText } from '../../test/measures-text.ts'
import { query } from '../../test/start-postgres.ts'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { testDatabase } from '../../test/test-database.ts'

let connection: Awaited<ReturnType<typeof testDatabase>>
let app: TestApp

beforeEach(async () => {
  connection = await testDatabase()
  app = await testApp(connection)
})
afterEach(() => app.close())

const importFirst = async () => (await app.upload('/api/documents', '措施.txt', measuresText())).body.document
const list = async (search = '') => (await app.send<DocumentList>('GET', `/api/documents${search}`)).body
const rows = async (table: string) =>
  Number((await query(connection, `select count(*) from tianjin.${table}`)).rows[0].count)
const reviewing = (id: string, item: Commitment, body: object, revision = item.revision) =>
  app.send<Commitment & Problem>('POST', `/api/documents/${id}/commitments/${item.id}/review`, body, revision)

async function firstCommitment(): Promise<{ id: string; item: Commitment }> {
  const { id } = await importFirst()
  const item = (await app.detail(id)).commitments.find(({ kind }) => kind === 'measure')
  if (!item) throw new Error('no measure was proposed')
  return { id, item }
}

describe('an import', () => {
  test('gives the document with its clauses and proposals', async () => {
    const { status, body } = await app.upload('/api/documents', '措施.txt', measuresText())
    expect(status).toBe(201)
    expect(body.document).toMatchObject({
      title: '云渚市关于稳定轴承产业链的若干措施',
      genre: 'measures',
      version: 1,
      format: 'txt',
    })
    const detail = await app.detail(body.document.id)
    expect(detail.clauses.map((clause) => clause.ref)).toEqual(
      expect.arrayContaining(['一', '一/（一）', '一/（二）', '二', '二/（三）']),
    )
    expect(detail.commitments.every((item) => detail.text.slice(item.start, item.end) === item.current.quote)).toBe(
      true,
    )
    expect(detail.commitments.find((item) => item.clause === '一/（二）')?.current).toMatchObject({
      leads: ['市商务局'],
      cooperating: ['市工业和信息化局'],
      responsibility: 'lead',
    })
  })

  test('of the same file again is told where it is, and keeps nothing twice', async () => {
    const { id } = await importFirst()
    const again = await app.upload('/api/documents', '另一个名字.txt', measuresText())
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'document-exists', params: { documentId: id, deleted: false } },
    })
    expect(await rows('document')).toBe(1)
  })

  test('of the same file twice at once makes one document', async () => {
    const both = await Promise.all([1, 2].map(() => app.upload('/api/documents', '措施.txt', measuresText())))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await rows('document')).toBe(1)
  })

  test('of a file marked secret is refused, and no copy of it is kept', async () => {
    const { status, body } = await app.upload('/api/documents', '秘密.txt', `机密★1年\n\n${measuresText()}`)
    expect(status).toBe(422)
    expect(body.code).toBe('file-classified')
    expect([await rows('document'), await rows('stored_file'), await rows('audit')]).toEqual([0, 0, 0])
  })

  test.each([
    ['an empty file', '', 'file-empty', 422],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      'file-unsupported',
      415,
    ],
    ['a file over the limit', 'x'.repeat(3 * 1024 * 1024), 'file-too-large', 413],
  ])('of %s says what is wrong and what to do', async (_name, content, code, status) => {
    const answer = await app.upload('/api/documents', '文件.txt', content)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(answer.body.remedy).not.toBe('')
    expect(await rows('stored_file')).toBe(0)
  })

  test('of a text without structure is kept, with a diagnostic', async () => {
    const { status, body } = await app.upload('/api/documents', '随笔.txt', '今天天气很好。河边的柳树绿了。')
    expect(status).toBe(201)
    expect((await app.detail(body.document.id)).diagnostics.length).toBeGreaterThan(0)
  })

  test('leaves a line in the audit, which nobody can change or delete', async () => {
    await importFirst()
    expect(await rows('audit')).toBe(1)
    await expect(query(connection, `update tianjin.audit set action = 'x'`)).rejects.toThrow('only ever added')
    await expect(query(connection, 'delete from tianjin.audit')).rejects.toThrow('only ever added')
  })
})

describe('a review', () => {
  test('is kept with who and when, and stands in the history', async () => {
    const { id, item } = await firstCommitment()
    const { status, body } = await reviewing(id, item, {
      action: 'correct',
      kind: 'measure',
      fields: { leads: ['市工业和信息化局'], responsibility: 'lead' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'confirmed', corrected: true, reviewedBy: '办公室', revision: 2 })
    const kept = (await app.detail(id)).commitments.find(({ id: same }) => same === item.id)
    expect(kept).toEqual(body)
    const history = (await app.send<HistoryEntry[]>('GET', `/api/documents/${id}/commitments/${item.id}/history`)).body
    expect(history).toHaveLength(1)
    expect(history[0]).toMatchObject({ person: '办公室', action: 'commitment.correct' })
  })

  test('of an item that somebody changed meanwhile is refused, with who, when and what it is now', async () => {
    const { id, item } = await firstCommitment()
    await reviewing(id, item, { action: 'confirm' })
    const second = await reviewing(id, item, { action: 'correct', kind: 'measure', fields: { deadline: '2027' } })
    expect(second).toMatchObject({
      status: 412,
      body: { code: 'commitment-changed', params: { by: '办公室', current: { revision: 2 } } },
    })
    expect((await app.detail(id)).commitments.find((one) => one.id === item.id)?.current).toEqual(item.current)
  })

  test('by two at the very same time is taken from one', async () => {
    const { id, item } = await firstCommitment()
    const both = await Promise.all(
      ['2027', '2028'].map((deadline) =>
        reviewing(id, item, { action: 'correct', kind: 'measure', fields: { deadline } }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  test('without a revision is refused', async () => {
    const { id, item } = await firstCommitment()
    const answer = await app.send<Problem>('POST', `/api/documents/${id}/commitments/${item.id}/review`, {
      action: 'confirm',
    })
    expect(answer).toMatchObject({ status: 428, body: { code: 'precondition-required' } })
  })

  test('with a quote that is not in the clause is refused, and says which', async () => {
    const { id, item } = await firstCommitment()
    const answer = await reviewing(id, item, { action: 'correct', kind: 'measure', fields: { quote: '这里没有的话' } })
    expect(answer).toMatchObject({ status: 422, body: { code: 'quote-not-found', params: { field: 'quote' } } })
    expect(answer.body.detail).toContain('这里没有的话')
  })

  test('of many at once confirms those that are as they were seen, and names the others', async () => {
    const { id } = await importFirst()
    const { commitments } = await app.detail(id)
    const [changed] = commitments
    if (changed) await reviewing(id, changed, { action: 'reject' })
    const items = commitments.map(({ id: item, revision }) => ({ id: item, revision }))
    const { body } = await app.send<BulkConfirmResult>('POST', `/api/documents/${id}/commitments/confirm`, { items })
    expect(body.stale).toEqual([changed?.id])
    expect(body.confirmed).toHaveLength(commitments.length - 1)
  })

  test('can add what the compiler did not see, once', async () => {
    const { id, item } = await firstCommitment()
    const fields = { ...item.current, quote: '逐户核实原料库存天数', leads: ['市统计局'], responsibility: 'lead' }
    const add = () =>
      app.send<Commitment & Problem>('POST', `/api/documents/${id}/commitments`, {
        kind: 'measure',
        clause: '一/（一）',
        fields,
      })
    expect(await add()).toMatchObject({ status: 201, body: { origin: 'added', state: 'confirmed' } })
    expect(await add()).toMatchObject({ status: 409, body: { code: 'commitment-exists' } })
  })
})

describe('the kinds of commitments', () => {
  const ofKind = async (id: string, kind: Commitment['kind']) => {
    const item = (await app.detail(id)).commitments.find((one) => one.kind === kind)
    if (!item) throw new Error(`no ${kind} was proposed`)
    return item
  }

  test('are proposed together, counted together, and only measures go into the task table', async () => {
    const { id, counts } = await importFirst()
    const { commitments } = await app.detail(id)
    expect(new Set(commitments.map(({ kind }) => kind))).toEqual(new Set(['measure', 'target', 'benefit']))
    expect(counts.proposed).toBe(commitments.length)
    const { body } = await app.send<TaskTable>('GET', `/api/documents/${id}/task-table`)
    expect(body.total).toBe(commitments.filter(({ kind }) => kind === 'measure').length)
  })

  test('a target is corrected, kept as it was corrected, and told in the history', async () => {
    const { id } = await importFirst()
    const target = await ofKind(id, 'target')
    const fields = { value: 85.5, comparator: 'gte', baselineValue: 62, baselineYear: 2023 }
    const { status, body } = await reviewing(id, target, { action: 'correct', kind: 'target', fields })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'confirmed', corrected: true, current: fields, proposed: target.current })
    expect(await ofKind(id, 'target')).toEqual(body)
    const path = `/api/documents/${id}/commitments/${target.id}/history`
    const [entry] = (await app.send<HistoryEntry[]>('GET', path)).body
    expect(entry?.detail.changes).toMatchObject({ value: { before: 80, after: 85.5 } })
  })

  test('what makes no sense for a target is refused, and says what to do', async () => {
    const { id } = await importFirst()
    const target = await ofKind(id, 'target')
    const correct = (fields: object) => reviewing(id, target, { action: 'correct', kind: 'target', fields })
    expect(await correct({ comparator: 'range' })).toMatchObject({ status: 422, body: { code: 'range-wrong' } })
    expect((await correct({ dueYear: 20270 })).status).toBe(400)
    expect((await correct({ comparator: 'about' })).status).toBe(400)
    const asDuty = await reviewing(id, target, { action: 'correct', kind: 'duty', fields: {} })
    expect(asDuty).toMatchObject({ status: 422, body: { code: 'kind-differs' } })
    expect((await ofKind(id, 'target')).revision).toBe(target.revision)
  })

  test('a fact can be added, and comes back as it was sent', async () => {
    const { id } = await importFirst()
    const fields = {
      quote: '轴承产业产值达到80亿元',
      subject: null,
      metric: '轴承产业产值',
      value: 80,
      unit: '亿元',
      period: '2026',
      change: { value: -1.5, unit: '%', versus: '上年' },
    }
    const added = { kind: 'fact', clause: '一/（一）', fields }
    const add = () => app.send<Commitment & Problem>('POST', `/api/documents/${id}/commitments`, added)
    expect(await add()).toMatchObject({ status: 201, body: { kind: 'fact', current: fields } })
    expect(await ofKind(id, 'fact')).toMatchObject({ current: fields, corrected: false })
    expect(await add()).toMatchObject({ status: 409, body: { code: 'commitment-exists' } })
  })

  test('reviews of all kinds are kept in clauses that a new version leaves alone', async () => {
    const { id } = await importFirst()
    const target = await ofKind(id, 'target')
    await reviewing(id, target, { action: 'correct', kind: 'target', fields: { value: 90 } })
    await app.upload(`/api/documents/${id}/versions`, '措施二.txt', measuresText('second'))
    expect(await ofKind(id, 'target')).toMatchObject({
      state: 'confirmed',
      corrected: true,
      carriedFrom: 1,
      current: { value: 90 },
    })
  })
})

describe('a new version', () => {
  test('keeps what was confirmed where the clause did not change, and tells what has to be seen again', async () => {
    const { id } = await importFirst()
    const { commitments } = await app.detail(id)
    for (const item of commitments) await reviewing(id, item, { action: 'confirm' })
    const { status, body } = await app.upload(`/api/documents/${id}/versions`, '措施二.txt', measuresText('second'))
    expect(status).toBe(201)
    expect(body.document.version).toBe(2)
    const changed = commitments.filter((item) => item.clause === '一/（二）')
    expect(body.carried?.lost.map(({ clause }) => clause)).toEqual(changed.map(() => '一/（二）'))
    const now = (await app.detail(id)).commitments
    const states = (clause: string) => new Set(now.filter((item) => item.clause === clause).map((item) => item.state))
    expect(states('一/（一）')).toEqual(new Set(['confirmed']))
    expect(states('一/（二）')).toEqual(new Set(['proposed']))
    expect(states('一/（三）')).toEqual(new Set(['proposed']))
    expect(states('二/（四）'), 'renumbered, not changed').toEqual(new Set(['confirmed']))
    const old = await app.send<{ commitments: Commitment[] }>('GET', `/api/documents/${id}?version=1`)
    expect(old.body.commitments.every((item) => item.state === 'confirmed')).toBe(true)
  })
})

describe('the library', () => {
  test('finds words of one, two and more characters in the text, and shows where', async () => {
    await importFirst()
    for (const word of ['库', '库存', '库存质押贷款', '轴承 贴息']) {
      const found = await list(`?q=${encodeURIComponent(word)}`)
      expect(found.total, word).toBe(word.includes(' ') ? 0 : 1)
    }
    const [hit] = (await list(`?q=${encodeURIComponent('质押')}`)).items[0]?.hits ?? []
    expect(hit).toMatchObject({ clause: '二/（三）' })
    expect(hit?.excerpt.slice(hit.from, hit.to)).toBe('质押')
    expect((await list(`?q=${encodeURIComponent('没有')}`)).total).toBe(0)
  })

  test('does not mind what looks like SQL or a pattern', async () => {
    await importFirst()
    for (const word of ["'; drop table tianjin.document; --", '%', '_', '\\']) {
      expect((await list(`?q=${encodeURIComponent(word)}`)).total).toBe(0)
    }
    expect(await rows('document')).toBe(1)
  })

  test('filters by genre, by year and by what is left to review', async () => {
    await importFirst()
    const totals = async (search: string) => (await list(search)).total
    expect([await totals('?genre=measures'), await totals('?genre=plan')]).toEqual([1, 0])
    expect([await totals('?review=open'), await totals('?review=done')]).toEqual([1, 0])
    expect(await totals('?year=1999')).toBe(0)
  })

  test('deletes to the bin and restores with everything', async () => {
    const { id, item } = await firstCommitment()
    await reviewing(id, item, { action: 'confirm' })
    expect((await app.send('DELETE', `/api/documents/${id}`)).status).toBe(204)
    expect(await list()).toMatchObject({ total: 0, deletedTotal: 1 })
    expect((await list('?deleted=true')).items[0]?.id).toBe(id)
    expect(await reviewing(id, item, { action: 'confirm' })).toMatchObject({
      status: 409,
      body: { code: 'document-deleted' },
    })
    expect((await app.send('POST', `/api/documents/${id}/restore`)).status).toBe(200)
    expect((await app.detail(id)).commitments.find((one) => one.id === item.id)?.state).toBe('confirmed')
  })

  test('gives the file back as it came', async () => {
    const { id } = await importFirst()
    const answer = await app.http.inject({
      url: `/api/documents/${id}/file`,
      headers: { host: 'localhost', cookie: app.cookie },
    })
    expect(answer.body).toBe(measuresText())
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('措施.txt'))
  })

  test('lets a person correct what a document says of itself, on the newest revision', async () => {
    const { id } = await importFirst()
    const correct = (revision: number) =>
      app.send('PATCH', `/api/documents/${id}`, { docNumber: '渚政办发〔2026〕9号' }, revision)
    expect((await correct(1)).status).toBe(200)
    expect(await correct(1)).toMatchObject({ status: 412, body: { code: 'document-changed' } })
    expect((await list(`?q=${encodeURIComponent('2026〕9号')}`)).total).toBe(1)
  })
})

test('the task table leaves out what was rejected and has what was corrected', async () => {
  const { id, item } = await firstCommitment()
  const commitments = (await app.detail(id)).commitments.filter(({ kind }) => kind === 'measure')
  await reviewing(id, item, { action: 'reject' })
  const second = commitments[1]
  if (second)
    await reviewing(id, second, {
      action: 'correct',
      kind: 'measure',
      fields: { leads: ['市数据局'], cooperating: [], responsibility: 'lead' },
    })
  const { body } = await app.send<TaskTable>('GET', `/api/documents/${id}/task-table`)
  expect(body).toMatchObject({ total: commitments.length - 1, confirmed: 1 })
  expect(body.bodies.map(({ name }) => name)).toContain('市数据局')
  expect(body.groups.flatMap((group) => group.rows).map((row) => row.commitment)).not.toContain(item.id)
})
