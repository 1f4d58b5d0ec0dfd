import type { Page } from 'playwright-core'

export const nav = (page: Page) => page.getByRole('navigation', { name: '导航' })
export const room = (page: Page, name: string) => nav(page).getByRole('link', { name, exact: true }).click()

/** From the sign-in page, or from whoever one is, by one click. */
export async function becomes(page: Page, name: string): Promise<void> {
  const enter = page.getByRole('button', { name: `以“${name}（演示）”进入` })
  const change = page.getByRole('button', { name: '切换演示身份' })
  await enter.or(change).first().waitFor()
  if (await change.isVisible()) await change.click()
  await enter.click()
  await page.getByRole('button', { name: `${name}（演示）的菜单` }).waitFor()
}
