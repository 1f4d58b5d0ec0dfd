import { afterAll, beforeAll, expect, test } from 'vitest'
import { yunzhu } from '../../pack-kit/pages/fixtures/yunzhu.ts'
import { type Journey, openJourney } from '../journey.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney({ pack: yunzhu, lexicons: [] })
})
afterAll(() => journey?.close())

test('the rows of a pack lead to a lifecycle, to a rule that is tried, and to the clauses that are answered', async () => {
  const { page, url, problems } = journey
  await page.goto(url)
  await page.getByRole('navigation', { name: '导航' }).getByRole('link', { name: '机制配置' }).click()
  await page.getByText(/^33类机制，\d+项定义，另有机构、参数、文中数据\d+项，依据1份文件$/).waitFor()
  expect(await page.getByRole('row', { name: /M33 质量品牌与产业基础/ }).textContent()).toContain('尚无定义')

  await page.getByRole('row', { name: /^M7 / }).getByRole('link', { name: '企业问题' }).click()
  await page.getByRole('heading', { name: '企业问题' }).waitFor()
  const lifecycle = page.getByRole('img', { name: '办理流程' })
  expect(await lifecycle.getByText('已定方案').isVisible()).toBe(true)
  expect(await lifecycle.getByText('限5个工作日*').isVisible()).toBe(true)
  await page.getByText('示例·虚构').waitFor()

  await page.goto(`${url}/packs/list`)
  await page.getByLabel('按名称或代号查找').fill('研发补助')
  await page.getByRole('link', { name: '企业研发补助' }).click()
  await page.getByText('研发投入强度（指标）不低于3%').first().waitFor()
  await page.getByRole('combobox', { name: '填入示例' }).click()
  await page.getByTitle('差五千元').click()
  expect(await page.getByLabel('按哪一天的规定').inputValue()).toBe('2026-06-01')
  expect(await page.getByLabel('上年度营业收入').inputValue()).toBe('1999.5')
  await page.getByRole('button', { name: '清空' }).click()
  await page.getByLabel('上年度营业收入').fill('1999.5')
  await page.getByRole('button', { name: '试算' }).click()
  await page.getByText('上年度营业收入不低于2000万元：现为1999.5万元，差5000元').first().waitFor()
  const result = page.getByRole('status')
  expect(await result.textContent()).toContain('不符合')

  await page.getByLabel('上年度营业收入').fill('2000')
  await page.getByRole('button', { name: '试算' }).click()
  await page.getByText('缺少的数据').waitFor()
  expect(await result.textContent()).toContain('无法判断')

  await page.getByRole('link', { name: '文件覆盖' }).first().click()
  await page.getByText('5条设定任务的条款，3条已建机制').waitFor()
  await page.getByRole('button', { name: /^三 省级事项/ }).click()
  await page.getByText('由省级部门办理').waitFor()
  await page.getByRole('button', { name: /^一（二）扶持企业研发/ }).click()
  await page.getByRole('complementary').getByRole('link', { name: '企业研发补助' }).click()
  await page.getByRole('heading', { name: '企业研发补助' }).waitFor()

  await page.getByRole('button', { name: 'EN' }).click()
  await page.getByRole('heading', { name: 'research grant' }).waitFor()
  expect(problems).toEqual([])
})
