import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packOf } from '../../server/city-packs.ts'
import { type Journey, openJourney } from '../journey.ts'

let journey: Journey

beforeAll(async () => {
  const loaded = await packOf({ pack: undefined, city: 'tianjin' }, '.')
  journey = await openJourney(loaded)
})
afterAll(() => journey?.close())

const agenda = (page: Page) => page.getByRole('region', { name: '议程' })
const minutes = (page: Page) => page.getByRole('textbox', { name: '记录', exact: true })
const decision = (page: Page) => page.getByRole('textbox', { name: '议定内容' })

async function beginMeeting({ page, url }: Journey): Promise<void> {
  await page.goto(`${url}/meetings`)
  await page
    .getByRole('row', { name: /每周调度会/ })
    .getByRole('button', { name: '筹备会议' })
    .click()
  const dialog = page.getByRole('dialog', { name: '筹备：每周调度会' })
  await dialog.getByLabel('地点').fill('第一会议室')
  await dialog.getByRole('button', { name: '开始筹备' }).click()
  await page.getByText('此前会议没有议定事项').waitFor()
  await page.getByRole('button', { name: '开始会议' }).click()
  await minutes(page).waitFor()
}

test('a meeting is prepared and held, and what is decided by keyboard alone becomes a task at once', async () => {
  const { page, problems } = journey
  await beginMeeting(journey)

  await agenda(page)
    .getByRole('button', { name: /任务清单/ })
    .click()
  await minutes(page).fill('会议听取了任务清单推进情况。\n梳理闲置厂房清单，由东丽区牵头，市财政局配合，两周内完成')
  // The second line is marked: it is what is decided.
  await minutes(page).evaluate((area: HTMLTextAreaElement) =>
    area.setSelectionRange(area.value.indexOf('\n') + 1, area.value.length),
  )
  await minutes(page).press('Control+Enter')
  await page.getByText('单位、时限按文字识别，请核对').waitFor()
  await page.keyboard.press('Control+Enter')
  const made = page.getByRole('listitem').filter({ hasText: '定：梳理闲置厂房清单' })
  await made.getByRole('link', { name: /^任务-\d{4}-0001$/ }).waitFor()
  expect(await made.innerText()).toMatch(/东丽区，市财政局配合[\s\S]*待签收/)

  // What is begun on one item is there again when one comes back, and the minutes are saved on the way.
  await decision(page).fill('下月再议')
  await page.keyboard.press('Alt+ArrowDown')
  await page.getByRole('heading', { name: '项目清单' }).waitFor()
  expect(await decision(page).inputValue()).toBe('')
  await page.keyboard.press('Alt+ArrowUp')
  expect(await decision(page).inputValue()).toBe('下月再议')
  await decision(page).press('Control+Enter')
  await page.getByText('请指定牵头单位').waitFor()
  await decision(page).fill('')
  await page.getByText(/^已保存/).waitFor()

  await page.getByRole('button', { name: '结束会议' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '结束会议' }).click()
  await page.getByText('已结束').first().waitFor()
  expect(await minutes(page).count()).toBe(0)
  expect(problems).toEqual([])
})

test('on a phone the three columns are steps, and the wall shows them together on the whole screen', async () => {
  const { page, url } = journey
  await page.goto(`${url}/meetings`)
  await page.getByRole('link', { name: '每周调度会' }).click()
  await agenda(page).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await agenda(page)
    .getByRole('button', { name: /任务清单/ })
    .click()
  await page.getByRole('region', { name: '材料' }).waitFor()
  expect(await agenda(page).count()).toBe(0)
  await page.getByText('记录', { exact: true }).click()
  await page.getByText('会议听取了任务清单推进情况。').waitFor()
  await page.getByRole('button', { name: '下一项' }).click()
  await page.getByText('本项没有记录').waitFor()

  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.getByRole('button', { name: '大屏' }).click()
  expect(await page.locator('.meeting').boundingBox()).toMatchObject({ x: 0, y: 0, width: 1920, height: 1080 })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '大屏' }).waitFor()
  await page.setViewportSize({ width: 1366, height: 768 })
})

test('papers and minutes are laid out for paper, and name what was decided', async () => {
  const { page, url } = journey
  await page.goto(`${url}/meetings`)
  await page.getByRole('link', { name: '每周调度会' }).click()
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: '打印会议纪要' }).click()
  await page.getByRole('heading', { name: '每周调度会纪要' }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  await page.emulateMedia({ media: null })
  expect(text).toContain('草稿')
  expect(text).toMatch(/议定：梳理闲置厂房清单/)
  expect(text).not.toContain('打印或存为 PDF')
})
