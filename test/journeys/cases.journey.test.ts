import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pack } from '@linchpin/pack-tianjin'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Assignment } from '../../server/people/index.ts'
import { type Journey, openJourney } from '../journey.ts'

const firm = { creditCode: '91120116MA0000001P', name: '云渚远帆轴承有限公司', district: 'binhai' }
const inDistrict: readonly Assignment[] = [{ role: 'district', scope: { kind: 'district', id: 'binhai' } }]
const inBureau: readonly Assignment[] = [{ role: 'department', scope: { kind: 'body', id: 'industry-bureau' } }]
const inFirm: readonly Assignment[] = [{ role: 'enterprise', scope: { kind: 'enterprise', id: firm.creditCode } }]

let journey: Journey

beforeAll(async () => {
  journey = await openJourney({ pack, lexicons: [] })
  await journey.page.goto(`${journey.url}/lists`)
  await send(journey, '/api/registers/enterprises/entries', { values: firm })
})
afterAll(() => journey?.close())

test('a problem is opened by a district, planned and solved by a department, rated by the enterprise and struck off', async () => {
  const { page, url, folder, signIn, problems } = journey
  await signIn('滨海新区', inDistrict)
  await page.goto(`${url}/cases?type=problem`)
  await page.getByRole('link', { name: '登记问题' }).click()
  await page.getByRole('combobox', { name: /^企业/ }).fill('远帆')
  await page.getByTitle(firm.name).click()
  await page.getByRole('textbox', { name: /^问题/ }).fill('新增产线用电增容审批周期长')
  await page.getByRole('combobox', { name: /^责任单位/ }).fill('市工业和信息化局')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '登记' }).click()
  await page.getByRole('heading', { name: /新增产线用电增容审批周期长/ }).waitFor()
  const address = page.url()
  await page.getByRole('link', { name: firm.name }).first().hover()
  const card = page.getByRole('tooltip').filter({ hasText: firm.name })
  await card.getByText('滨海新区').waitFor()
  await page.mouse.move(0, 0)

  await signIn('市工信局', inBureau)
  await page.goto(`${url}/work`)
  const row = page.getByRole('listitem').filter({ hasText: '新增产线用电增容审批周期长' })
  await row.getByRole('link', { name: '拟定方案' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /解决方案/ }).fill('会同供电公司现场勘查，十日内完成增容审批。')
  await dialog.getByRole('button', { name: '拟定方案' }).click()
  await page.getByText('拟定方案已提交，现为“已定方案”').waitFor()

  await page.getByRole('button', { name: '报告解决' }).click()
  await dialog.getByRole('textbox', { name: /办理结果/ }).fill('增容已送电。')
  await dialog.getByRole('button', { name: '报告解决' }).click()
  await dialog.getByText('必填', { exact: true }).last().waitFor()
  const proof = join(folder, '送电通知.txt')
  await writeFile(proof, '增容工程已于本日送电。')
  await dialog.locator('input[type=file]').setInputFiles(proof)
  await dialog.getByText('送电通知.txt').waitFor()
  await dialog.getByRole('button', { name: '报告解决' }).click()
  await page.getByText('报告解决已提交，现为“已解决”').waitFor()

  // What the person may not do is listed with the reason.
  await page.getByText(/^暂不能办理的\d项$/).click()
  await page.getByText('您在该事项上不能“企业评价销号”，应由企业办理。').waitFor()

  await signIn('远帆轴承', inFirm)
  await page.goto(`${url}/work`)
  await page.getByText('增容已送电。').waitFor()
  await page.getByRole('button', { name: '评价' }).click()
  await dialog.getByRole('radio', { name: '不满意', exact: true }).check()
  await dialog.getByRole('button', { name: '评价' }).click()
  await dialog.getByText('“企业评价销号”的条件不符').waitFor()
  await dialog.getByRole('radio', { name: '满意', exact: true }).check()
  await dialog.getByRole('button', { name: '评价' }).click()
  await page.getByText('没有需要您确认的事项').waitFor()

  await page.goto(address)
  const steps = page.getByRole('list', { name: '办理流程' })
  await steps.locator('[aria-current=step]').filter({ hasText: '销号' }).waitFor()
  await page.getByText('本事项已结束：销号').waitFor()
  await page.getByRole('listitem').filter({ hasText: '报告解决' }).getByRole('link', { name: '送电通知.txt' }).waitFor()
  expect(problems).toEqual([])
})

test('who types while a colleague changes the case is told what changed, and what was typed goes through', async () => {
  const { page, url, signIn, problems } = journey
  await signIn('滨海新区', inDistrict)
  await page.goto(`${url}/lists`)
  const values = { title: '厂区外道路限高', responsible: 'industry-bureau' }
  const { id } = await send(journey, '/api/cases', { type: 'problem', subject: firm.creditCode, values })
  await signIn('市工信局', inBureau)
  await page.goto(`${url}/cases/${id}?move=plan`)
  const dialog = page.getByRole('dialog')
  const plan = dialog.getByRole('textbox', { name: /解决方案/ })
  await plan.fill('协调抬高限高杆。')
  await send(journey, `/api/cases/${id}/notes`, { text: '企业补充：货车高4.2米。' })
  await dialog.getByRole('button', { name: '拟定方案' }).click()
  await dialog.getByText('填写期间，事项有了变化').waitFor()
  await dialog.getByText('企业补充：货车高4.2米。').waitFor()
  expect(await plan.inputValue()).toBe('协调抬高限高杆。')
  await dialog.getByRole('button', { name: '按最新情况提交' }).click()
  await page.getByText('拟定方案已提交，现为“已定方案”').waitFor()
  expect(problems).toEqual([])
})

/** As the person who is signed in on the page. */
function send({ page }: Journey, path: string, body: object): Promise<{ readonly id: string }> {
  return page.evaluate(
    async ([to, text]) => {
      const answer = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: text })
      if (!answer.ok) throw new Error(await answer.text())
      return answer.json()
    },
    [path, JSON.stringify(body)] as const,
  )
}
