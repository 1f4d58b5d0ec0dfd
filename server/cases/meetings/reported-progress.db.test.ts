import { randomUUID } from 'node:crypto'
import type { DecisionsPaper, MeetingDetail, MeetingPapers } from '@linchpin/api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Sender, TestApp } from '../../../test/test-app.ts'
import { tianjinApp } from '../../../test/tianjin-app.ts'

let app: TestApp
let bureau: Sender
let task: string

const send = async <T>(by: Sender, method: 'GET' | 'POST', url: string, body?: object, revision?: number) => {
  const answer = await by.send<T>(method, url, body, revision)
  if (answer.status >= 300) throw new Error(`${url}: ${JSON.stringify(answer.body)}`)
  return answer.body
}
const prepare = (plannedOn: string) =>
  send<MeetingDetail>(app, 'POST', '/api/meetings', { kind: 'weekly-dispatch', plannedOn })
const told = async (meeting: string) => {
  const { papers } = await send<MeetingPapers>(app, 'GET', `/api/meetings/${meeting}/papers`)
  return (papers[0]?.content as DecisionsPaper).decisions.map(({ progress }) => progress)
}

/** A weekly meeting decided one thing, and the bureau took it on. */
beforeEach(async () => {
  app = await tianjinApp({ now: () => new Date('2022-04-11T02:00:00Z') })
  bureau = await app.as([{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  const { id, revision } = await prepare('2022-04-11')
  const held = await send<MeetingDetail>(app, 'POST', `/api/meetings/${id}/hold`, {}, revision)
  const decision = { content: '提出并联办理方案', lead: 'industry-bureau', due: '2022-05-11' }
  const decided = await send<MeetingDetail>(app, 'POST', `/api/meetings/${id}/decisions`, {
    ...{ id: randomUUID(), item: held.items[1]?.id, ...decision },
  })
  await send(app, 'POST', `/api/meetings/${id}/close`, undefined, decided.revision)
  task = decided.decisionsMade[0]?.task?.id ?? ''
  await move('accept')
})
afterEach(() => app?.close())

async function move(name: string, values: object = {}, reason: string | null = null) {
  const { revision } = await send<{ revision: number }>(bureau, 'GET', `/api/cases/${task}`)
  await send(bureau, 'POST', `/api/cases/${task}/moves`, { move: name, values, reason }, revision)
}

test('the next meeting reads what was last reported of each decision, by a move or by a note', async () => {
  const { id } = await prepare('2022-04-18')
  expect(await told(id)).toEqual([undefined])
  await move('report', { standing: 'running', progress: '已会商电力公司' })
  expect(await told(id)).toEqual(['已会商电力公司'])
  await send(bureau, 'POST', `/api/cases/${task}/notes`, { text: '流程初稿已成', files: [], isInternal: true })
  expect(await told(id)).toEqual(['流程初稿已成'])
  // Nothing is reported with it.
  await move('askForTime', { newDue: '2022-06-11' }, '等待省级批复')
  expect(await told(id)).toEqual(['流程初稿已成'])
})
