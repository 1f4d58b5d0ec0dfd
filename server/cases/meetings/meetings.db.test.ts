import { randomUUID } from 'node:crypto'
import type {
  CaseDetail,
  CaseList,
  DecisionsPaper,
  MeetingDetail,
  MeetingList,
  MeetingPapers,
  MinutesSaved,
  NewDecision,
  Problem,
} from '@linchpin/api'
import { ofKind } from '@linchpin/pack-kit'
import { beforeEach, describe, expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import { type Sender, type TestApp, testApp } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { packOf } from '../../city-packs.ts'

type Meeting = MeetingDetail & Problem

const loaded = await packOf({ pack: undefined, city: 'tianjin' }, '.')
if (!loaded) throw new Error('tianjin has no pack')
const [chain, otherChain] = ofKind(loaded.pack, 'chain')
if (!chain || !otherChain) throw new Error('the pack has fewer than two chains')

let app: TestApp
let now: Date
/** Days go by; who is signed in stays so. */
const at = async (day: string) => {
  now = new Date(`${day}T02:00:00Z`)
  if (app) await sql('update session set started_at = $1, seen_at = $1', [now])
}
const sql = (text: string, values: unknown[] = []) =>
  query({ ...app.connection, options: '-c search_path=tianjin' }, text, values)

beforeEach(async () => {
  now = new Date('2022-04-08T02:00:00Z')
  app = await testApp(await testDatabase(), { loaded, now: () => now })
  return () => app.close()
})

const weekly = { kind: 'weekly-dispatch' }
const prepare = (plannedOn: string, more: object = weekly, sender: Sender = app) =>
  sender.send<Meeting>('POST', '/api/meetings', { plannedOn, ...more })
const prepared = async (plannedOn: string, more: object = weekly, sender: Sender = app) => {
  const { status, body } = await prepare(plannedOn, more, sender)
  expect(status).toBe(201)
  return body
}
const read = async (id: string, sender: Sender = app) => (await sender.send<Meeting>('GET', `/api/meetings/${id}`)).body
const step = async (id: string, name: string, sender: Sender = app, body?: object) => {
  const { revision } = await read(id, sender)
  return sender.send<Meeting>(
    'POST',
    `/api/meetings/${id}/${name}`,
    body ?? (name === 'hold' ? {} : undefined),
    revision,
  )
}
const papersOf = async (id: string, sender: Sender = app) =>
  (await sender.send<MeetingPapers>('GET', `/api/meetings/${id}/papers`)).body.papers
const firstPaper = async (id: string, sender: Sender = app) =>
  (await papersOf(id, sender))[0]?.content as DecisionsPaper
const itemOf = ({ items }: MeetingDetail, title: string) => items.find((item) => item.title === title)?.id ?? ''
const decide = (meeting: MeetingDetail, more: Partial<NewDecision> = {}, sender: Sender = app) =>
  sender.send<Meeting>('POST', `/api/meetings/${meeting.id}/decisions`, {
    id: randomUUID(),
    item: meeting.items[1]?.id ?? '',
    content: '一个月内完成三宗工业用地供应',
    lead: 'planning-resources',
    due: '2022-05-11',
    ...more,
  })
/** A meeting that takes minutes, on the day on which it was planned. */
const heldOn = async (day: string, more: object = weekly, sender: Sender = app) => {
  const { id } = await prepared(day, more, sender)
  await at(day)
  expect((await step(id, 'hold', sender)).status).toBe(200)
  now = new Date(now.getTime() + 60_000)
  return read(id, sender)
}
const movesOf = async (sender: Sender, id: string, ...moves: readonly (readonly [string, object?])[]) => {
  for (const [move, values] of moves) {
    const { revision } = (await sender.send<CaseDetail>('GET', `/api/cases/${id}`)).body
    const answer = await sender.send<Problem>(
      'POST',
      `/api/cases/${id}/moves`,
      { move, values: values ?? {} },
      revision,
    )
    expect([move, answer.status, answer.body?.detail]).toEqual([move, 200, undefined])
  }
}

describe('a meeting from its preparation to the next one', () => {
  test('two decisions become tasks at once, and the next meeting begins with what became of them', async () => {
    const first = await prepared('2022-04-11')
    expect(first).toMatchObject({ number: 1, title: '每周调度会', state: 'preparing', mayRun: true, previous: null })
    expect(first.items.map(({ title }) => title)).toEqual([
      '上次会议议定事项落实情况',
      '任务清单',
      '项目清单',
      '问题清单',
      '项目节点',
      '督办情况',
    ])
    await at('2022-04-11')
    expect((await step(first.id, 'freeze')).body.state).toBe('frozen')
    const held = (await step(first.id, 'hold')).body
    expect(held).toMatchObject({ state: 'held', heldOn: '2022-04-11' })

    await decide(held, { cooperating: ['dongli'] })
    const { body: decided } = await decide(held, { content: '梳理闲置厂房清单', lead: 'dongli', due: '2022-04-15' })
    const [land, halls] = decided.decisionsMade
    expect([land?.number, land?.task?.state.zh, land?.standing]).toEqual([1, '待签收', 'underWay'])
    const task = (await app.send<CaseDetail>('GET', `/api/cases/${land?.task?.id}`)).body
    expect(task).toMatchObject({
      number: land?.task?.number,
      values: {
        content: '一个月内完成三宗工业用地供应',
        lead: 'planning-resources',
        cooperating: ['dongli'],
        due: '2022-05-11',
        origin: 'meeting',
      },
      origin: { kind: 'meeting', id: first.id, item: land?.id, title: '每周调度会（第1次）' },
    })
    expect((await step(first.id, 'close')).body.state).toBe('closed')

    const department = await app.as([{ role: 'department', scope: { kind: 'body', id: 'planning-resources' } }])
    await movesOf(department, land?.task?.id ?? '', ['accept'])
    await at('2022-04-16')
    const next = await prepared('2022-04-18')
    expect(next).toMatchObject({ number: 2, previous: { id: first.id, heldOn: '2022-04-11' } })
    expect(next.items[0]).toMatchObject({ isLastDecisions: true })
    const paper = await firstPaper(next.id)
    expect(paper.counts).toEqual({ done: 0, ended: 0, underWay: 1, overdue: 1 })
    expect(
      paper.decisions.map(({ content, standing, daysLate, task }) => [content, standing, daysLate, task.state.zh]),
    ).toEqual([
      ['梳理闲置厂房清单', 'overdue', 1, '待签收'],
      ['一个月内完成三宗工业用地供应', 'underWay', 0, '办理中'],
    ])
    expect(halls?.task?.number).not.toBe(land?.task?.number)
  })

  test('papers stay as they were when they were frozen, and live ones follow the lists', async () => {
    const open = async (content: string) =>
      app.send('POST', '/api/cases', { type: 'task', values: { content, origin: 'document', lead: 'dongli' } })
    await open('第一项')
    const { id } = await prepared('2022-04-11')
    const tasks = async () => (await papersOf(id)).find(({ label }) => label.zh === '任务清单')?.content
    expect(await tasks()).toMatchObject({ asOf: '2022-04-08', frozenAt: null, counts: { open: 1, opened: 1 } })
    await open('第二项')
    expect(await tasks()).toMatchObject({ counts: { open: 2 } })
    await at('2022-04-10')
    await step(id, 'freeze')
    await at('2022-04-11')
    await open('第三项')
    expect(await tasks()).toMatchObject({
      asOf: '2022-04-10',
      frozenAt: now.toISOString().replace('11T', '10T'),
      counts: { open: 2 },
    })
    await step(id, 'thaw')
    expect(await tasks()).toMatchObject({ asOf: '2022-04-11', counts: { open: 3 } })
    await step(id, 'hold')
    await open('第四项')
    expect(await tasks()).toMatchObject({ counts: { open: 3 } })
  })

  test('a paper from a register says what moved on it since the last meeting', async () => {
    const code = '91120000MA0YUNZHX2'
    const firm = { creditCode: code, name: '云渚轴承有限公司', district: 'dongli', primaryChain: chain.id }
    const add = (register: string, values: object, more: object = {}) =>
      app.send<Problem>('POST', `/api/registers/${register}/entries`, { values, ...more })
    expect((await add('enterprises', firm)).body?.detail).toBeUndefined()
    const listed = { role: 'supplier', liaisonBody: 'dongli' }
    expect((await add('key-enterprises', listed, { subject: code })).body?.detail).toBeUndefined()
    const { id } = await prepared('2022-04-11', { kind: 'promotion-meeting' })
    const paper = async (sender: Sender = app) =>
      (await papersOf(id, sender)).find(({ label }) => label.zh === '重点企业情况')?.content
    expect(await paper()).toMatchObject({
      kind: 'register',
      counts: { moved: 1 },
      moved: { total: 1, rows: [{ id: code, title: '云渚轴承有限公司' }] },
    })
    const elsewhere = await app.as([{ role: 'district', scope: { kind: 'district', id: 'heping' } }])
    expect(await paper(elsewhere)).toMatchObject({ moved: { total: 1, rows: [] } })
  })

  test('a decision sent twice is decided once', async () => {
    const meeting = await heldOn('2022-04-11')
    const id = randomUUID()
    await decide(meeting, { id })
    const { status, body } = await decide(meeting, { id })
    expect([status, body.decisionsMade.length]).toEqual([200, 1])
    expect((await app.send<CaseList>('GET', '/api/cases?type=task')).body.total).toBe(1)
  })

  test('until the meeting is closed a decision can be changed or taken back, and its task with it', async () => {
    const meeting = await heldOn('2022-04-11')
    const made = (await decide(meeting)).body.decisionsMade[0]
    const url = `/api/meetings/${meeting.id}/decisions/${made?.id}`
    const change = { content: '两个月内完成', lead: 'dongli', cooperating: ['planning-resources'], due: '2022-06-10' }
    const changed = await app.send<Meeting>('PATCH', url, change, made?.revision)
    expect([changed.status, changed.body.decisionsMade[0]?.due]).toEqual([200, '2022-06-10'])
    expect((await app.send<Problem>('PATCH', url, change, made?.revision)).body.code).toBe('decision-changed')
    const task = async () => (await app.send<CaseDetail>('GET', `/api/cases/${made?.task?.id}`)).body
    expect((await task()).values).toMatchObject({ ...change, origin: 'meeting' })
    const withdrawn = await app.send<Meeting>('DELETE', url, undefined, 2)
    expect([withdrawn.status, withdrawn.body.decisionsMade]).toEqual([200, []])
    expect((await app.send<CaseList>('GET', '/api/cases?type=task')).body.total).toBe(0)
    const again = (await decide(meeting)).body.decisionsMade[0]
    await step(meeting.id, 'close')
    const late = await app.send<Problem>('PATCH', `/api/meetings/${meeting.id}/decisions/${again?.id}`, change, 1)
    expect([late.status, late.body.code, again?.number]).toEqual([409, 'meeting-state', 2])
  })

  test('minutes are kept item by item, and the second of two writers is told what stands there', async () => {
    const meeting = await heldOn('2022-04-11')
    const url = `/api/meetings/${meeting.id}/items/${itemOf(meeting, '任务清单')}/minutes`
    const saved = await app.send<MinutesSaved>('PUT', url, { text: '会议听取汇报。' }, 1)
    expect([saved.status, saved.body.revision]).toEqual([200, 2])
    const second = await app.send<Problem>('PUT', url, { text: '另一人的记录' }, 1)
    expect(second).toMatchObject({
      status: 412,
      body: { code: 'minutes-changed', params: { current: { text: '会议听取汇报。', revision: 2 } } },
    })
    await step(meeting.id, 'close')
    expect((await app.send<Problem>('PUT', url, { text: '会后改动' }, 2)).body.code).toBe('meeting-state')
    expect((await read(meeting.id)).items.map(({ minutes }) => minutes)).toContain('会议听取汇报。')
  })

  test('minutes and papers go out as Word files, and who took them stands in the audit', async () => {
    const meeting = await heldOn('2022-04-11')
    await decide(meeting)
    for (const name of ['minutes', 'papers']) {
      const file = await app.send('GET', `/api/meetings/${meeting.id}/${name}.docx`)
      expect([file.status, file.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    }
    const lines = await sql('select action from audit where subject = $1 order by seq', [`meeting:${meeting.id}`])
    expect((lines as { rows?: { action: string }[] }).rows?.map(({ action }) => action) ?? lines).toEqual([
      'meeting.prepared',
      'meeting.held',
      'meeting.decided',
      'meeting.minutes-exported',
      'meeting.papers-exported',
    ])
  })

  test('items can be added and ordered, the last decisions stay first', async () => {
    const { id, items, revision } = await prepared('2022-04-11')
    const [first, ...others] = items.map(({ id: item, title }) => ({ id: item, title }))
    const url = `/api/meetings/${id}/agenda`
    const added = { id: null, title: '春季用工保障' }
    const arranged = await app.send<Meeting>('PUT', url, { items: [first, added, ...others.reverse()] }, revision)
    expect([arranged.status, arranged.body.items.map(({ title }) => title).slice(0, 3)]).toEqual([
      200,
      ['上次会议议定事项落实情况', '春季用工保障', '督办情况'],
    ])
    expect((await app.send<Problem>('PUT', url, { items: [added, first, ...others] }, revision + 1)).body.code).toBe(
      'meeting-agenda-wrong',
    )
    expect((await app.send<Problem>('PUT', url, { items: [first] }, revision)).body.code).toBe('meeting-changed')
    await step(id, 'freeze')
    expect((await app.send<Problem>('PUT', url, { items: [first] }, revision + 2)).body.code).toBe('meeting-state')
  })
})

describe('the calendar', () => {
  test('each series says when it was held last and when it is due again', async () => {
    await step((await heldOn('2022-04-11')).id, 'close')
    const list = (await app.send<MeetingList>('GET', '/api/meetings')).body
    const series = list.series.find(({ kind }) => kind === 'weekly-dispatch')
    expect(series).toMatchObject({ lastHeldOn: '2022-04-11', dueOn: '2022-04-18', current: null, mayRun: true })
    expect(list.series.filter(({ kind }) => kind === 'task-force-meeting')).toHaveLength(
      ofKind(loaded.pack, 'chain').length,
    )
    await prepared('2022-04-19')
    const after = (await app.send<MeetingList>('GET', '/api/meetings?kind=weekly-dispatch')).body
    expect(after.series.find(({ kind }) => kind === 'weekly-dispatch')?.current?.on).toBe('2022-04-19')
    expect(after.meetings.map(({ number, state }) => [number, state])).toEqual([
      [2, 'preparing'],
      [1, 'closed'],
    ])
  })

  test('a meeting that is discarded leaves its day and its number to the next', async () => {
    const { id } = await prepared('2022-04-11')
    expect((await app.send('DELETE', `/api/meetings/${id}`)).status).toBe(204)
    expect((await prepared('2022-04-11')).number).toBe(1)
  })
})

describe('what is refused', () => {
  test('a day in the past, a second of a kind on a day, a kind that is none, a chain that is missing or too many', async () => {
    const code = async (plannedOn: string, more?: object) => (await prepare(plannedOn, more)).body.code
    expect(await code('2022-04-07')).toBe('meeting-day-past')
    await prepared('2022-04-11')
    expect(await code('2022-04-11')).toBe('meeting-day-taken')
    const { id, revision } = await prepared('2022-04-12')
    const moved = await app.send<Problem>('PATCH', `/api/meetings/${id}`, { plannedOn: '2022-04-11' }, revision)
    expect(moved.body.code).toBe('meeting-day-taken')
    expect(await code('2022-04-13', { kind: 'tea' })).toBe('meeting-kind-unknown')
    expect(await code('2022-04-13', { kind: 'task-force-meeting' })).toBe('meeting-chain-missing')
    expect(await code('2022-04-13', { ...weekly, chain: chain.id })).toBe('meeting-chain-unexpected')
  })

  test('of two that are prepared for one day at once, one is', async () => {
    const answers = await Promise.all([prepare('2022-04-11'), prepare('2022-04-11'), prepare('2022-04-11')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  test('a decision without a lead or a date, before the meeting, or before the meeting began: nothing is half done', async () => {
    const waiting = await prepared('2022-04-12')
    const meeting = await heldOn('2022-04-11')
    const code = async (more: Partial<NewDecision>) => (await decide(meeting, more)).body.code
    expect(await code({ lead: null })).toBe('decision-lead-missing')
    expect(await code({ due: null })).toBe('decision-due-missing')
    expect(await code({ due: '2022-04-10' })).toBe('decision-due-early')
    expect(await code({ item: randomUUID() })).toBe('meeting-item-unknown')
    expect((await decide(waiting)).body.code).toBe('meeting-state')
    expect((await app.send<CaseList>('GET', '/api/cases?type=task&status=all')).body.total).toBe(0)
  })

  test('a meeting that is changed on what is not there any more, and one that is held tomorrow', async () => {
    const { id, revision } = await prepared('2022-04-11')
    const change = (on: number) => app.send<Meeting>('PATCH', `/api/meetings/${id}`, { place: '第一会议室' }, on)
    expect((await change(revision)).body.place).toBe('第一会议室')
    expect((await change(revision)).body.code).toBe('meeting-changed')
    expect((await step(id, 'hold', app, { heldOn: '2022-04-09' })).body.code).toBe('meeting-not-held-yet')
  })
})

describe('who sees what', () => {
  const forceOf = (id: string) => app.as([{ role: 'task-force', scope: { kind: 'chain', id } }])
  const ofForce = { kind: 'task-force-meeting', chain: chain.id }

  test('a task force sees, runs and decides in the meetings of its own chain, and in no other', async () => {
    const [own, other] = [await forceOf(chain.id), await forceOf(otherChain.id)]
    const meeting = await heldOn('2022-04-11', ofForce, own)
    expect(meeting.title).toBe(`${chain.label.zh}工作专班会`)
    const decided = (await decide(meeting, {}, own)).body.decisionsMade[0]
    // The task belongs to the chain: those who decided it follow it.
    expect((await own.send<CaseDetail>('GET', `/api/cases/${decided?.task?.id}`)).status).toBe(200)
    expect((await other.send('GET', `/api/cases/${decided?.task?.id}`)).status).toBe(404)

    for (const url of ['', '/papers', '/minutes.docx', '/papers.docx'])
      expect([url, (await other.send('GET', `/api/meetings/${meeting.id}${url}`)).status]).toEqual([url, 404])
    expect((await decide(meeting, {}, other)).status).toBe(404)
    expect((await prepare('2022-04-12', ofForce, other)).body.code).toBe('meeting-not-yours')
    const list = (await other.send<MeetingList>('GET', '/api/meetings')).body
    expect(list.meetings).toEqual([])
    expect(list.series.flatMap((each) => each.chain?.id ?? [])).toEqual([otherChain.id])
  })

  test('a task force’s papers hold the matters of its chain only', async () => {
    const own = await forceOf(chain.id)
    const elsewhere = await heldOn('2022-04-11', { kind: 'task-force-meeting', chain: otherChain.id })
    await decide(elsewhere)
    await decide(await heldOn('2022-04-11', ofForce), { content: '本链事项' })
    await at('2022-04-12')
    const next = await prepared('2022-04-20', ofForce, own)
    const tasks = (await papersOf(next.id, own)).find(({ label }) => label.zh === '任务清单')?.content
    if (tasks?.kind !== 'case') throw new Error('no paper of tasks')
    expect([tasks.counts.open, tasks.moved.rows.map(({ title }) => title)]).toEqual([1, ['本链事项']])
    expect((await firstPaper(next.id, own)).decisions.map(({ content }) => content)).toEqual(['本链事项'])
  })

  test('who attends reads the minutes, the lines of their own reach in the papers, and runs nothing', async () => {
    const district = await app.as([{ role: 'district', scope: { kind: 'district', id: 'dongli' } }])
    const meeting = await heldOn('2022-04-11')
    await decide(meeting)
    await decide(meeting, { content: '梳理闲置厂房清单', lead: 'dongli' })
    const seen = await read(meeting.id, district)
    expect(seen.mayRun).toBe(false)
    expect(seen.decisionsMade.map(({ content, task, standing }) => [content, task !== null, standing])).toEqual([
      ['一个月内完成三宗工业用地供应', false, null],
      ['梳理闲置厂房清单', true, 'underWay'],
    ])
    expect((await decide(meeting, {}, district)).status).toBe(403)
    await step(meeting.id, 'close')
    await at('2022-04-12')
    const next = await prepared('2022-04-18')
    const paper = await firstPaper(next.id, district)
    expect([paper.decisions.map(({ content }) => content), paper.outOfReach]).toEqual([['梳理闲置厂房清单'], 1])
    expect(paper.counts.underWay).toBe(2)
  })

  test('who does not attend finds no meeting, and who may read none is refused', async () => {
    const { id } = await prepared('2022-04-11')
    const congress = await app.as([{ role: 'congress', scope: { kind: 'city', id: '' } }])
    expect((await congress.send('GET', `/api/meetings/${id}`)).status).toBe(404)
    expect((await congress.send<MeetingList>('GET', '/api/meetings')).body.meetings).toEqual([])
    const firm = await app.as([{ role: 'enterprise', scope: { kind: 'enterprise', id: '91120000MA00000001' } }])
    expect((await firm.send('GET', '/api/meetings')).status).toBe(403)
  })
})
