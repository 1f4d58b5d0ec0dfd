import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packOf } from '../../server/city-packs.ts'
import { dayInChina } from '../../server/people/index.ts'
import { type Journey, openJourney } from '../journey.ts'
import { becomes, room } from './demo-switch.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney(await packOf({ pack: undefined, city: 'tianjin' }, '.'), { isDemo: true })
})
afterAll(() => journey?.close())

const survey = '请市工信局牵头，市发改委配合，一周内梳理本链断供风险清单'
const connect = '市工业和信息化局负责，两周内办成一场产需对接会'
const inDays = (days: number) => dayInChina(new Date(Date.now() + days * 86_400_000))

test('a week of a chain: a meeting over the three lists, its decisions as tasks, a problem opened, another confirmed solved', async () => {
  const { page, url, problems } = journey
  await page.goto(url)

  await becomes(page, '办公室')
  await page.getByText('演示环境，含虚构数据').waitFor()
  await prepareMeeting(page, inDays(0))
  await readPapers(page)
  await page.getByRole('button', { name: '开始会议' }).click()
  const first = await decide(page, survey, inDays(7))
  const second = await decide(page, connect, inDays(14))
  expect(first).not.toBe(second)
  await minuteAndClose(page)

  await becomes(page, '市工信局')
  await acceptAndReport(page, first)

  await becomes(page, '滨海新区')
  const problem = await openProblem(page)

  await becomes(page, '企业')
  await confirmSolved(page)

  await becomes(page, '链长')
  await instruct(page, problem)

  await becomes(page, '办公室')
  await prepareMeeting(page, inDays(7))
  await seeDecisionsAgain(page)

  await becomes(page, '审计管理员')
  await verify(page)
  expect(problems).toEqual([])
})

const agenda = (page: Page) => page.getByRole('region', { name: '议程' })
const paper = (page: Page) => page.getByRole('region', { name: '材料', exact: true })

async function prepareMeeting(page: Page, day: string): Promise<void> {
  await room(page, '调度会')
  await page
    .getByRole('row', { name: /^每周调度会/ })
    .getByRole('button', { name: '筹备会议' })
    .click()
  const form = page.getByRole('dialog', { name: '筹备：每周调度会' })
  await form.getByLabel('会议日期').fill(day)
  await form.getByLabel('地点').fill('指挥部会议室')
  await form.getByRole('button', { name: '开始筹备' }).click()
  await agenda(page).waitFor()
}

/** Each of the three lists has its paper, with what is open in it. */
async function readPapers(page: Page): Promise<void> {
  await paper(page).getByText('此前会议没有议定事项').waitFor()
  for (const list of ['任务清单', '项目清单', '问题清单']) {
    await agenda(page).getByRole('button', { name: list }).click()
    await paper(page).getByRole('heading', { name: list }).waitFor()
    const open = paper(page).getByRole('definition').first()
    await open.waitFor()
    expect(Number(await open.textContent())).toBeGreaterThan(0)
  }
}

/** What is typed says who and until when; the number of the task that it became. */
async function decide(page: Page, said: string, due: string): Promise<string> {
  const minutes = page.getByRole('region', { name: '记录' })
  await minutes.getByLabel('议定内容').fill(said)
  expect(await minutes.getByLabel('完成时限').inputValue()).toBe(due)
  await minutes.getByRole('button', { name: /^登记/ }).click()
  const decision = minutes.getByRole('listitem').filter({ hasText: said })
  await decision.getByText(/^市工业和信息化局(，|$)/).waitFor()
  return (await decision.getByRole('link').textContent()) ?? ''
}

async function minuteAndClose(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: '记录' }).fill('会议听取了三张清单办理情况。')
  await page.getByRole('textbox', { name: '记录' }).blur()
  await page.getByText(/^已保存/).waitFor()
  await page.getByRole('button', { name: '结束会议' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '结束会议' }).click()
  await page.getByText('已结束').first().waitFor()
}

async function acceptAndReport(page: Page, number: string): Promise<void> {
  await room(page, '我的工作')
  const row = page.getByRole('listitem').filter({ hasText: number }).first()
  await row.getByRole('link', { name: '签收' }).click()
  const accept = page.getByRole('dialog', { name: '签收' })
  await accept.getByRole('button', { name: '签收' }).click()
  await page.getByRole('button', { name: '反馈进展' }).click()
  const report = page.getByRole('dialog', { name: '反馈进展' })
  await report.getByLabel('推进中').click()
  await report.getByLabel('工作进展').fill('已排出风险清单初稿，正在逐户核实。')
  await report.getByRole('button', { name: '反馈进展' }).click()
  await page.getByText('已排出风险清单初稿').first().waitFor()
}

const trouble = '配套件供应商停产，整机交付受阻'

/** Of an enterprise of its own, with a body that answers for it. */
async function openProblem(page: Page): Promise<string> {
  await room(page, '清单')
  await page
    .getByRole('link', { name: /^问题清单/ })
    .first()
    .click()
  await page.getByRole('link', { name: '登记问题' }).click()
  await choose(page, /^企业/, '信息技术', /^津澜信息技术/)
  await page.getByRole('textbox', { name: /^问题/ }).fill(trouble)
  await choose(page, /^责任单位/, '工信局', '市工业和信息化局')
  await page.getByRole('button', { name: '登记' }).click()
  await page.getByRole('heading', { name: trouble }).waitFor()
  return (await page.locator('h1 .figure').textContent()) ?? ''
}

async function choose(page: Page, field: RegExp, typed: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed)
  await page.getByTitle(option).last().click()
}

async function confirmSolved(page: Page): Promise<void> {
  await room(page, '我的工作')
  const request = page.getByRole('region', { name: '需我确认' }).getByRole('listitem').first()
  const [number = 'none'] = /问题-\d+-\d+/.exec(await request.innerText()) ?? []
  await request.getByRole('button', { name: '评价' }).click()
  const form = page.getByRole('dialog', { name: '评价' })
  await form.getByLabel('满意', { exact: true }).click()
  await form.getByRole('button', { name: '评价' }).click()
  const ended = page.getByRole('region', { name: '已办结' }).getByRole('listitem').filter({ hasText: number })
  await ended.getByText('销号').waitFor()
}

async function instruct(page: Page, number: string): Promise<void> {
  await room(page, '清单')
  await page
    .getByRole('link', { name: /^问题清单/ })
    .first()
    .click()
  await page.getByRole('row', { name: new RegExp(number) }).click()
  await page.getByRole('button', { name: '写批示' }).click()
  const form = page.getByRole('dialog', { name: '批示' })
  await form.getByLabel('批示内容').fill('请市工业和信息化局本周内拿出替代方案。')
  await form.getByRole('button', { name: '确定' }).click()
  await form.waitFor({ state: 'detached' })
  await page.getByRole('region', { name: '批示' }).getByText('请市工业和信息化局本周内拿出替代方案。').waitFor()
}

/** What was decided is what the next meeting begins with: one under way, one not yet taken up. */
async function seeDecisionsAgain(page: Page): Promise<void> {
  await agenda(page).getByRole('listitem').first().getByText('上次会议议定事项落实情况').waitFor()
  const again = paper(page).getByRole('listitem')
  await again
    .filter({ hasText: survey })
    .filter({ hasText: /办理中$/ })
    .waitFor()
  await again
    .filter({ hasText: connect })
    .filter({ hasText: /待签收$/ })
    .waitFor()
}

async function verify(page: Page): Promise<void> {
  await room(page, '审计日志')
  for (const act of ['筹备会议', '记录议定事项', '结束会议', '办理事项', '新建事项', '记录批示'])
    await page.getByRole('cell', { name: act, exact: true }).first().waitFor()
  await page.getByRole('button', { name: '校验全部记录' }).click()
  await page.getByRole('status').filter({ hasText: '链条完整' }).waitFor()
}
