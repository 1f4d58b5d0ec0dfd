import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { packOf } from '../../server/city-packs.ts'
import { type Journey, openJourney } from '../journey.ts'
import { theOffice } from '../test-app.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney(await packOf({ pack: undefined, city: 'tianjin' }, '.'))
})
afterAll(() => journey?.close())

/** Made up. Each buys most from the one before it. */
const firms = [
  ['91120000MA0JOUR011', '云渚钢板有限公司', '3130', 'binhai'],
  ['91120000MA0JOUR022', '云渚底盘有限公司', '3670', 'wuqing'],
  ['91120000MA0JOUR033', '云渚整车有限公司', '3610', 'binhai'],
] as const
const lines = [
  '供应企业代码,供应企业名称,采购企业代码,采购企业名称,金额（万元）,开票日期',
  '91120000MA0JOUR011,云渚钢板有限公司,91120000MA0JOUR022,云渚底盘有限公司,6000,2026-03-02',
  '91120000MA0JOUR022,云渚底盘有限公司,91120000MA0JOUR033,云渚整车有限公司,4000,2026-03-05',
  '91120000MA0JOUR022,云渚底盘有限公司,91120000MA0JOUR033,云渚整车有限公司,1500,2026-04-05',
  '91120000MA0JOUR022,云渚底盘有限公司,91120000MA0JOUR022,云渚底盘有限公司,10,2026-04-05',
].join('\n')

test('links are brought in, the most critical firm is found, its failure is tried out; who is hit and a gap become problems', async () => {
  const { page, folder, url, problems, signIn } = journey
  await signIn('工信局', [{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }])
  for (const [creditCode, name, industryCode, district] of firms) {
    const values = { creditCode, name, industryCode, district, primaryChain: 'automobiles', revenue: 10_000_000_000 }
    const data = { values: { ...values, staff: 300 }, source: '测试', confirmed: true }
    const answer = await page.request.post(`${url}/api/registers/enterprises/entries`, { data })
    expect([name, answer.ok()]).toEqual([name, true])
  }
  const link = {
    ...{ code: 'L1', customer: '91120000MA0JOUR033', supplierName: '外地轴承厂', supplierPlace: 'country' },
    ...{
      productName: '云渚专用轴承',
      amount: 5_000_000_00,
      isSoleSource: true,
      dataClass: 'general',
      evidenceKind: 'said',
    },
  }
  const data = { values: link, source: '测试', confirmed: true }
  const answer = await page.request.post(`${url}/api/registers/supply-links/entries`, { data })
  expect(await answer.text()).toContain('L1')
  await signIn('办公室', theOffice)

  const file = join(folder, '开票明细.csv')
  await writeFile(file, lines)
  await page.goto(`${url}/chains/links`)
  await page.getByRole('heading', { name: '导入', exact: true }).waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByText('供应企业与采购企业相同').waitFor()
  await page.getByRole('button', { name: '确认入库' }).click()
  await page.getByText('已入库').first().waitFor()

  await page.goto(`${url}/chains/ranking?chain=automobiles`)
  await page.getByRole('button', { name: '开始分析' }).click()
  const sentence = page.getByRole('status').filter({ hasText: '断供影响最大' })
  await sentence.waitFor()
  expect(await sentence.innerText()).toContain('云渚钢板有限公司断供影响最大')
  const top = page.getByRole('row').filter({ has: page.getByRole('link', { name: '云渚钢板有限公司' }) })
  await page.getByText('覆盖采购额 57.1%').waitFor()

  await top.getByRole('link', { name: '推演断供' }).click()
  await page.getByRole('button', { name: '开始推演' }).click()
  const told = page.getByRole('status').filter({ hasText: '将波及' })
  await told.waitFor()
  expect(await told.innerText()).toContain('云渚钢板有限公司断供将波及2家企业')
  await page.getByText('传导轮次（非天数）').waitFor()
  const hit = page.getByRole('row').filter({ has: page.getByRole('link', { name: '云渚底盘有限公司' }) })
  await hit.getByText('第1轮').waitFor()

  await page.getByRole('button', { name: '保存方案' }).click()
  await page.getByRole('textbox', { name: '方案名称' }).fill('钢板断供')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s*定/ })
    .click()
  await page.getByRole('link', { name: '钢板断供' }).waitFor()

  await hit.getByRole('link', { name: '转为问题' }).click()
  await page.getByRole('textbox', { name: /^问题/ }).waitFor()
  const title = await page.getByRole('textbox', { name: /^问题/ }).inputValue()
  expect(title).toBe('云渚钢板有限公司断供影响云渚底盘有限公司供应，需落实替代来源')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { name: new RegExp(title) }).waitFor()

  await page.goto(`${url}/chains/gaps?chain=automobiles`)
  const gap = page.getByRole('row').filter({ hasText: '云渚专用轴承' })
  await gap.getByText('单一来源').waitFor()
  await gap.getByRole('link', { name: '转为问题' }).click()
  const about = page.getByRole('textbox', { name: /^问题/ })
  await about.waitFor()
  const ofGap = await about.inputValue()
  expect(ofGap).toContain('云渚专用轴承')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('heading', { name: ofGap }).waitFor()
  expect(problems).toEqual([])
})
