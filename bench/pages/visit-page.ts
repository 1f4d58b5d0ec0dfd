import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { Visit } from './visits.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Visiting {
  readonly url: string
  readonly browser: Browser
  /** By role. */
  readonly cookies: ReadonlyMap<string, string>
  readonly language: 'zh' | 'en'
  /** Where pictures go. */
  readonly pictures: string | undefined
}

export interface Look {
  readonly visit: Visit
  /** Of the visit in its list. */
  readonly number: number
  readonly size: Size
}

export interface Visited extends Look {
  /** From the navigation until the heading stands, every question to the server has its answer and nothing says that it is loading. */
  readonly usableMs: number
  /** Of everything that moved until `calmMs` after that. */
  readonly shift: number
  readonly moved: readonly string[]
  /** How many questions stood behind one another. */
  readonly waves: number
  /** What went wrong on the page. */
  readonly faults: readonly string[]
}

const calmMs = 1500
const patienceMs = 15_000
const lookEveryMs = 200
const watch = fileURLToPath(new URL('watch.js', import.meta.url))

interface Watched {
  readonly usableMs: number | null
  readonly shift: number
  readonly moved: readonly string[]
  readonly waves: number
}

/** One look at a page as somebody who opens its address for the first time: with empty caches. */
export async function visitPage(visiting: Visiting, look: Look): Promise<Visited> {
  const { visit, size } = look
  const { url, browser, cookies, language, pictures } = visiting
  const context = await browser.newContext({ locale: 'zh-CN', viewport: size })
  try {
    const page = await context.newPage()
    const faults = faultsOf(page)
    await page.addInitScript({ path: watch })
    await page.addInitScript((said) => localStorage.setItem('linchpin.language', said), language)
    const [name = '', value = ''] = (visit.role === null ? '' : (cookies.get(visit.role) ?? '')).split('=')
    if (name) await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Strict' }])
    await page.goto(url + visit.path, { waitUntil: 'commit' })
    const watched = await settled(page)
    if (pictures) await page.screenshot({ path: join(pictures, pictureName(look, language)) })
    if (await page.locator('.error-panel').count()) faults.push(await page.locator('.error-panel').first().innerText())
    if (page.url() !== url + visit.path) faults.push(`went to ${page.url().slice(url.length)}`)
    return { ...look, ...watched, usableMs: watched.usableMs ?? patienceMs, faults }
  } finally {
    await context.close()
  }
}

/**
 * Once nothing has changed for as long as a shift is waited for. Asked past the driver’s own helpers, which would be put into the page
 * while it is measured.
 */
async function settled(page: Page): Promise<Watched> {
  const session = await page.context().newCDPSession(page)
  const until = Date.now() + patienceMs
  for (;;) {
    await sleep(lookEveryMs)
    const { result } = await session.send('Runtime.evaluate', {
      expression: '({ ...window.watched, nowMs: performance.now() })',
      returnByValue: true,
    })
    const watched = result.value as Watched & { readonly nowMs: number }
    const isCalm = watched.usableMs != null && watched.nowMs > watched.usableMs + calmMs
    if (isCalm || Date.now() > until) return watched
  }
}

function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  return faults
}

/** Ids differ from run to run, and the names of the pictures do not. */
function pictureName({ number, visit: { role, path }, size: { width } }: Look, language: string): string {
  const at = path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/\W+/g, '-')
    .replace(/^-|-$/g, '')
  return `${width}.${language}.${String(number).padStart(3, '0')}.${[at, role ?? 'nobody'].filter(Boolean).join('.')}.png`
}
