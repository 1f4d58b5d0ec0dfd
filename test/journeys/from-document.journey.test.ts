import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packOf } from '../../server/city-packs.ts'
import { type Journey, openJourney } from '../journey.ts'
import { measuresText } from '../measures-text.ts'
import { becomes, room } from './demo-switch.ts'

// The published document is not in the repository; without it, the invented one shows the same.
const published = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../shared/seeds/001-measures-industrial-economy-2022.txt',
)

let journey: Journey

beforeAll(async () => {
  journey = await openJourney(await packOf({ pack: undefined, city: 'tianjin' }, '.'), { isDemo: true })
  await journey.page.goto(journey.url)
  await becomes(journey.page, '办公室')
})
afterAll(() => journey?.close())

test('measures, confirmed, become tasks in one step; the office names a lead, and the task opens its clause', async () => {
  const path = join(journey.folder, '轴承措施.txt')
  await writeFile(path, measuresText())
  await fromDocument(path, '关于稳定轴承产业链的若干措施', { keyTasks: 3, actions: 3, withoutLead: 2 })
})

test.skipIf(!existsSync(published))(
  'the published measures, 21 key tasks with 64 actions, become 64 tasks (skipped without ../shared/seeds)',
  () => fromDocument(published, '工业高质量发展的若干举措', { keyTasks: 21, actions: 64, withoutLead: 64 }),
)

interface Counts {
  readonly keyTasks: number
  readonly actions: number
  readonly withoutLead: number
}

async function fromDocument(path: string, title: string, counts: Counts): Promise<void> {
  const { page, problems } = journey
  await room(page, '政策')
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByRole('link', { name: title }).first().click()
  await confirmAll(page, counts.actions)
  await makeTasks(page, counts)

  const [, printed = 'nothing'] = /（([^（）]+按职责分工负责)）/.exec(await readFile(path, 'utf8')) ?? []
  const task = page.getByRole('row').filter({ hasText: title }).filter({ hasText: printed }).first()
  const words = (await task.getByRole('link').first().textContent())?.replace('。', '') ?? ''
  await task.getByRole('combobox').fill('工信局')
  await page.getByTitle('市工业和信息化局').last().click()
  await task.getByText('已交办').waitFor()

  await task.getByRole('link').first().click()
  await page.getByText('待签收').first().waitFor()
  await page
    .getByRole('definition')
    .filter({ hasText: /^市工业和信息化局$/ })
    .first()
    .waitFor()
  await page.getByText(printed, { exact: true }).first().waitFor()
  await page
    .getByTitle(/^打开原文/)
    .first()
    .click()
  await page.locator('.commitment[data-selected=true]').getByRole('paragraph').getByText(words).waitFor()
  expect(new URL(page.url()).searchParams.get('clause')).toBe('一/（一）')
  expect(problems).toEqual([])
}

/** Clause by clause, what was read as something to do. */
async function confirmAll(page: Page, actions: number): Promise<void> {
  await page.getByRole('button', { name: `任务 ${actions}` }).click()
  await page.getByText(/^全部/).click()
  const confirm = page.getByRole('button', { name: /确认本条全部/ })
  await confirm.first().waitFor()
  for (let left = await confirm.count(); left > 0; left--) {
    await confirm.first().click()
    await expect.poll(() => confirm.count(), { timeout: 20_000 }).toBe(left - 1)
  }
}

async function makeTasks(page: Page, { keyTasks, actions, withoutLead }: Counts): Promise<void> {
  await page.getByRole('link', { name: '分工表' }).first().click()
  await page.getByRole('button', { name: '一键交办' }).click()
  const form = page.getByRole('dialog', { name: '从文件生成任务' })
  const make = form.getByRole('button', { name: `生成${actions}项任务` })
  await make.waitFor()
  expect(await form.innerText()).toMatch(
    new RegExp(`重点任务\\s*${keyTasks}\\s*具体举措\\s*${actions}\\s*未确认\\s*0\\s`),
  )
  await make.click()
  await page.getByText(`已生成${actions}项任务`).waitFor()
  await page.getByRole('link', { name: `明确牵头单位（${withoutLead}项）` }).click()
  await page.getByRole('heading', { name: '待明确牵头单位' }).waitFor()
}
