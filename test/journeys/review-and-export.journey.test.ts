import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../server/platform/files/index.ts'
import { type Journey, openJourney } from '../journey.ts'
import { measuresText } from '../measures-text.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.close())

test('a document is imported, a measure corrected and kept, and the exports have the correction', async () => {
  const { page, folder, url, problems } = journey
  const path = join(folder, '轴承措施.txt')
  await writeFile(path, measuresText())

  await page.goto(`${url}/documents`)
  await page.getByText('文件库里还没有文件').waitFor()
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByRole('link', { name: '云渚市关于稳定轴承产业链的若干措施' }).first().click()

  await page.getByText('引导银行开发库存质押贷款').first().click()
  await page.keyboard.press('e')
  const deadline = page.getByLabel('完成时限')
  await deadline.fill('2027-06')
  await page.getByRole('button', { name: /^保\s?存/ }).click()
  await page.getByText('已更正').first().waitFor()
  // The address follows the reader after a pause.
  await page.waitForURL(/clause=/)

  await page.reload()
  await page.getByText('已更正').first().waitFor()
  expect(await page.getByText('2027年6月').first().isVisible()).toBe(true)

  await correctTarget(journey)

  await page.getByRole('link', { name: '分工表' }).first().click()
  await page.getByText('内部工作台账（不对外公布）').first().waitFor()
  const word = await download(journey, '导出 Word', '分工表.docx')
  const excel = await download(journey, '导出 Excel', '分工表.xlsx')

  const { source } = await readDocument(new Uint8Array(await readFile(word)))
  const rows = source.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const corrected = rows.find((row) => row.some((cell) => cell.includes('库存质押贷款')))
  expect(corrected?.join('|')).toContain('2027年6月底前')

  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(excel)
  const lines: string[] = []
  workbook.worksheets[0]?.eachRow((row) => {
    lines.push((row.values as unknown[]).join('|'))
  })
  const line = lines.find((text) => text.includes('库存质押贷款'))
  expect(line).toContain('2027年6月底前')
  expect(line).toContain('已确认')
  expect(lines.join()).toContain('内部工作台账')
  expect(problems).toEqual([])
})

/** Narrows the panel to targets, corrects the one there, and sees it kept; then lists all kinds again. */
async function correctTarget({ page }: Journey): Promise<void> {
  await page.getByRole('button', { name: /^目标 1/ }).click()
  await page.waitForURL(/kind=target/)
  await page.keyboard.press('k')
  await page.locator('.commitment[data-kind=target][data-selected=true]').waitFor()
  await page.keyboard.press('e')
  await page.getByLabel('数值', { exact: true }).fill('八十五')
  await page.keyboard.press('Control+Enter')
  await page.getByText('请只填数字').waitFor()
  await page.getByLabel('数值', { exact: true }).fill('85')
  await page.keyboard.press('Control+Enter')
  const card = page.locator('.commitment[data-kind=target][data-tone=edited]')
  await card.waitFor()
  expect((await card.innerText()).replace(/\s/g, '')).toContain('达到85亿元')
  await page.getByRole('button', { name: /^目标 1/ }).click()
  await page.waitForURL((url) => !url.search.includes('kind='))
}

test('a refused file says why and what to do, and the library stays as it was', async () => {
  const { page, folder, url } = journey
  const path = join(folder, '内部.txt')
  await writeFile(path, `机密★3年\n\n${measuresText()}`)
  await page.goto(`${url}/documents`)
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByText('标有“机密”密级标志').first().waitFor()
  await page.reload()
  await page.getByText('共 1 份文件').waitFor()
})

async function download({ page, folder }: Journey, button: string, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByText(button).click()])
  const path = join(folder, name)
  await file.saveAs(path)
  expect(file.suggestedFilename()).toContain('任务分工表')
  return path
}
