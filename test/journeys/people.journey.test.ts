import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { yunzhu } from '../../pack-kit/pages/fixtures/yunzhu.ts'
import { type Journey, openJourney } from '../journey.ts'

let journey: Journey

beforeAll(async () => {
  journey = await openJourney({ pack: yunzhu, lexicons: [] }, { isDemo: true })
})
afterAll(() => journey?.close())

const nav = (page: Page) => page.getByRole('navigation', { name: '导航' })
const enterAs = (page: Page, name: string) => page.getByRole('button', { name: `以“${name}（演示）”进入` }).click()
const switchTo = async (page: Page, name: string) => {
  await page.getByRole('button', { name: '切换演示身份' }).click()
  await enterAs(page, name)
  await page.getByRole('heading', { name: `${name}（演示），您好` }).waitFor()
}

test('an account is made, given a role, first used, and every step of it stands in an audit that holds', async () => {
  const { page, url, problems } = journey

  // Every address shows the sign-in page; after it one is where one wanted to be.
  await page.goto(`${url}/people`)
  await enterAs(page, '系统管理员')
  await page.getByRole('heading', { name: '人员账号' }).waitFor()
  expect(await nav(page).getByRole('link').allTextContents()).toEqual(['首页', '人员账号'])
  const password = await addAccount(journey)

  // The session ends under an open form: the form stays, and goes out when the officer is back.
  await page.getByRole('button', { name: '新增账号' }).click()
  const form = page.getByRole('dialog', { name: '新增账号' })
  await form.getByLabel('姓名').fill('吴晓')
  await form.getByLabel('账号').fill('wuxiao')
  await page.context().clearCookies()
  await form.getByRole('button', { name: '新增账号' }).click()
  await page.getByText('登录已超时').waitFor()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByText('交给本人后即不可再查看').waitFor()
  await page.getByRole('button', { name: '已交给本人' }).click()
  await page.getByRole('row', { name: /吴晓/ }).waitFor()

  // What the system officer may not do, the security officer does.
  await page.goto(`${url}/people/roles`)
  await page.getByText('没有查看权限').waitFor()
  await switchTo(page, '安全管理员')
  await grantOffice(page)

  await page.getByRole('button', { name: '安全管理员（演示）的菜单' }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录' }).waitFor()
  await useFirstPassword(journey, password)

  await page.getByRole('button', { name: '切换演示身份' }).click()
  await enterAs(page, '审计管理员')
  await verify(page)
  expect(problems).toEqual([])
})

async function addAccount({ page }: Journey): Promise<string> {
  await page.getByRole('button', { name: '新增账号' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('姓名').fill('周文')
  await form.getByLabel('账号').fill('zhou wen')
  await form.getByRole('button', { name: '新增账号' }).click()
  await form.getByText('账号须为2至60个字母').waitFor()
  await form.getByLabel('账号').fill('zhouwen')
  await form.getByRole('button', { name: '新增账号' }).click()
  const shown = page.getByRole('dialog', { name: '初始密码' })
  const password = (await shown.locator('dd').last().textContent()) ?? ''
  expect(password).toHaveLength(14)
  await shown.getByRole('button', { name: '已交给本人' }).click()
  await page.getByRole('row', { name: /周文.*待首次登录/ }).waitFor()
  return password
}

async function grantOffice(page: Page): Promise<void> {
  await nav(page).getByRole('link', { name: '角色授权' }).click()
  await page.getByRole('row', { name: /周文/ }).click()
  await page.getByText('尚未授予角色，登录后不能进入任何工作区。').waitFor()
  await page.getByRole('button', { name: '授予角色' }).click()
  const form = page.getByRole('dialog', { name: /授予角色/ })
  await form.getByRole('combobox', { name: '角色' }).click()
  await page.getByTitle('指挥部办公室').last().click()
  await form.getByRole('button', { name: '授予角色' }).click()
  await page.getByRole('listitem').filter({ hasText: '指挥部办公室 · 全市' }).waitFor()
  // While it closes, Escape would be its.
  await form.waitFor({ state: 'hidden' })
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: '周文' }).waitFor({ state: 'detached' })
}

async function useFirstPassword({ page, url }: Journey, first: string): Promise<void> {
  await page.goto(`${url}/documents/findings`)
  await page.getByLabel('账号').fill('ZhouWen')
  await page.getByLabel('密码').fill('Wrong-2031')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByText('账号或密码不正确。').waitFor()
  await page.getByLabel('密码').fill(first)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '请先修改密码' }).waitFor()

  const met = page.locator('.rule-ticks li[data-met="true"]')
  await page.getByLabel('原密码').fill(first)
  await page.getByLabel('新密码', { exact: true }).fill('zhouwen')
  expect(await met.count()).toBe(0)
  await page.getByLabel('新密码', { exact: true }).fill('Harbour-2031')
  expect(await met.count()).toBe(3)
  expect(await page.getByRole('button', { name: '修改密码' }).isDisabled()).toBe(true)
  await page.getByLabel('再输一次新密码').fill('Harbour-2031')
  expect(await met.count()).toBe(4)
  await page.getByRole('button', { name: '修改密码' }).click()
  await page.waitForURL(`${url}/documents/findings`)
  await nav(page).getByRole('link', { name: '文件比对' }).waitFor()
}

async function verify(page: Page): Promise<void> {
  await nav(page).getByRole('link', { name: '审计日志' }).click()
  for (const act of ['登录失败', '新增账号', '授予角色', '修改本人密码']) {
    await page.getByRole('cell', { name: act }).first().waitFor()
  }
  await page.getByRole('button', { name: '校验全部记录' }).click()
  const result = page.getByRole('status').filter({ hasText: '链条完整' })
  expect(await result.textContent()).toMatch(/^共\d+条，链条完整。末条杂凑值 [0-9a-f]{64}/)
  const head = (await result.locator('code').textContent()) ?? ''

  await page.getByRole('button', { name: '核对留存的杂凑值' }).click()
  const form = page.getByRole('dialog', { name: '核对留存的杂凑值' })
  await form.getByLabel('留存的杂凑值').fill(head.toUpperCase())
  await form.getByRole('button', { name: '核对' }).click()
  await form.getByText(/^与第\d+条一致/).waitFor()
  await form.getByLabel('留存的杂凑值').fill('0'.repeat(64))
  await form.getByRole('button', { name: '核对' }).click()
  await form.getByText('没有一条记录的杂凑值与之相同').waitFor()
}
