import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, openJourney } from '../journey.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney()
})
afterAll(() => journey?.close())

test('two documents that state a goal differently are found, and a note in the margin leads to the finding and back', async () => {
  const { page, folder, url, problems } = journey
  const files = {
    '规划.txt': '云渚市制造业发展规划\n\n一、集群\n\n到2030年，轴承、电机、锻件成为500亿级产业集群。\n',
    '措施.txt':
      '云渚市关于振兴工业的若干措施\n\n一、集群\n\n（一）做大集群。到2030年，培育2个500亿级集群。（市工业和信息化局负责）\n',
  }
  const paths = Object.keys(files).map((name) => join(folder, name))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)

  await page.goto(`${url}/documents`)
  await page.getByText('文件库里还没有文件').waitFor()
  await page.locator('input[type=file]').first().setInputFiles(paths)
  await page.getByRole('link', { name: '云渚市制造业发展规划' }).first().waitFor()
  await page.getByRole('link', { name: '云渚市关于振兴工业的若干措施' }).first().waitFor()

  await page.getByRole('link', { name: '文件比对' }).first().click()
  await page.getByRole('heading', { name: /“500亿级集群”前后不一致/ }).waitFor()
  await page.getByRole('link', { name: /2个500亿级集群/ }).click()
  await page.waitForURL(/clause=/)

  await page.getByRole('link', { name: /^不一致：/ }).click()
  await page.waitForURL(/\/documents\/findings\?.*finding=/)
  const followed = page.locator('.finding[data-followed="true"]')
  await followed.waitFor()
  expect(await followed.count()).toBe(1)
  expect(problems).toEqual([])
})
