import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, openJourney } from '../journey.ts'

const plan = [
  '云渚市轴承产业发展规划',
  '',
  '一、总体目标',
  '',
  '（一）产业规模。到2030年，轴承产业规模达到800亿元。',
  '',
  '（二）企业梯队。到2028年，精密轴承企业达到60家以上。',
  '',
  '二、重点任务',
  '',
  '（一）推进技术改造。支持企业实施技术改造，推广智能生产线。（市工业和信息化局负责）',
  '',
].join('\n')

let journey: Journey

beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.close())

test('the map leads by keys to a clause, and the targets by filter to a workbook', async () => {
  const { page, folder, url, problems } = journey
  const path = join(folder, '规划.txt')
  await writeFile(path, plan)
  await page.goto(`${url}/documents`)
  await page.locator('input[type=file]').first().setInputFiles(path)
  await page.getByRole('link', { name: '云渚市轴承产业发展规划' }).first().click()

  await page.getByRole('link', { name: '总览' }).click()
  const first = page.getByRole('link', { name: /^一 总体目标/ })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const detail = page.getByRole('complementary', { name: '图例' })
  await detail.getByRole('heading', { name: '一（二）企业梯队' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => decodeURIComponent(url.search).includes('clause=一/（二）'))

  await page.getByRole('link', { name: '目标指标表' }).click()
  await page.getByText('轴承产业规模', { exact: true }).waitFor()
  await page.getByLabel('目标年').click()
  await page.getByText('2028年（1）').click()
  await page.getByText('轴承产业规模', { exact: true }).waitFor({ state: 'detached' })
  expect(await page.getByRole('row', { name: /精密轴承企业/ }).textContent()).toContain('不低于60家2028年')

  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出 Excel' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('云渚市轴承产业发展规划目标指标表.xlsx')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(await download.path())
  expect(workbook.worksheets[0]?.getCell('F6').value).toBe(800)
  expect(problems).toEqual([])
})
