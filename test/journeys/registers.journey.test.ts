import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack } from '../../examples/yunzhu/index.ts'
import { type Journey, openJourney } from '../journey.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney({ pack, lexicons: [] })
})
afterAll(() => journey?.close())

test('an enterprise is added and found by two characters, and a list with one wrong row goes in and is taken back', async () => {
  const { page, folder, url, problems } = journey
  await page.goto(`${url}/registers`)
  await page.getByRole('link', { name: '企业库', exact: true }).first().click()
  await page.getByRole('link', { name: '添加' }).first().click()
  await page.getByRole('heading', { name: '添加到企业库' }).waitFor()

  await page.getByRole('textbox', { name: /统一社会信用代码/ }).fill('91990100MA0000001A')
  await page.getByText('末位校验码不符').waitFor()
  await page.getByRole('textbox', { name: /统一社会信用代码/ }).fill('91990100MA0000001G')
  await page.getByText('末位校验码不符').waitFor({ state: 'detached' })
  await page.getByRole('textbox', { name: /企业名称/ }).fill('云渚远帆轴承有限公司')
  await page.getByRole('textbox', { name: '上年度营业收入' }).fill('1999.9995')
  await page.getByText('合 19,999,995.00 元').waitFor()
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByText('有 1 项需要改正').waitFor()
  await page.getByRole('combobox', { name: /所在区/ }).click()
  await page.keyboard.type('沙洲')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '添加' }).click()
  await page.getByRole('heading', { name: '云渚远帆轴承有限公司' }).waitFor()

  await page.getByRole('link', { name: '企业库' }).click()
  await page.getByPlaceholder('名称或代码').fill('轴承')
  await page.waitForURL(/q=/)
  await page.getByRole('row', { name: /云渚远帆轴承有限公司.*沙洲区.*2,000.*万元/ }).waitFor()

  const list = join(folder, '名单.csv')
  await writeFile(list, listOf)
  await page.getByRole('link', { name: '导入' }).click()
  await page.locator('input[type=file]').setInputFiles(list)
  await page.getByText('将写入 2 条').waitFor()
  await page.getByText('没有名为“云上区”的单位').waitFor()
  await page.getByLabel('有误的 1 行不导入').check()
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.getByText('已写入：新增 2 条，修改 0 条').waitFor()

  await page.getByRole('link', { name: '查看本批条目' }).click()
  await page.getByRole('row', { name: /云渚海宁电机有限公司/ }).waitFor()
  expect(await page.getByRole('row', { name: /云渚/ }).count()).toBe(2)
  await page.goBack()
  await page.getByRole('button', { name: '撤销整批导入' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await page.getByText('已撤回新增').waitFor()
  await page.getByRole('link', { name: '企业库' }).click()
  await page.getByText('共1条').waitFor()
  expect(problems).toEqual([])
})

const listOf = [
  '企业名称,统一社会信用代码,所在区',
  '云渚海宁电机有限公司,91990100MA0000002K,沙洲区',
  '云渚恒岳锻件有限公司,91990100MA0000003N,沙洲区',
  '云渚中昱铸造有限公司,91990100MA0000004R,云上区',
].join('\n')
