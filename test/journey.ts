import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { AppOptions } from '../server/app.ts'
import type { Assignment } from '../server/people/index.ts'
import { openBrowser } from './browser.ts'
import { serveApp } from './served-app.ts'
import { theOffice } from './test-app.ts'

export interface Journey {
  readonly url: string
  readonly page: Page
  /** For the files that the journey sends and gets; gone when it is closed. */
  readonly folder: string
  /** What the page threw or told the console as an error. */
  readonly problems: readonly string[]
  /** From here on the page is that of somebody with these roles. */
  signIn(name: string, assignments: readonly Assignment[]): Promise<void>
  close(): Promise<void>
}

/** A browser page beside a server and a database of its own, signed in as the office; `loaded`: the city's pack. */
export async function openJourney(loaded?: AppOptions['loaded'], more: Partial<AppOptions> = {}): Promise<Journey> {
  const folder = await mkdtemp(join(tmpdir(), 'linchpin-journey-'))
  const app = await serveApp(loaded, more)
  const browser = await openBrowser()
  // Without motion: on a busy machine the end of one may never be told, and what was to leave with it stays.
  const page = await browser.newPage({
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
  })
  const problems: string[] = []
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    // A refusal that a test asks for is told to the console by the browser itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text())
  })
  const close = async () => {
    await browser.close()
    await app.close()
    await rm(folder, { recursive: true, force: true })
  }
  const signIn: Journey['signIn'] = async (name, assignments) => {
    const value = await app.signedInAs(name, assignments)
    await page
      .context()
      .addCookies([{ name: 'linchpin_session', value, url: app.url, httpOnly: true, sameSite: 'Strict' }])
  }
  if (!more.isDemo) await signIn('办公室', theOffice)
  return { url: app.url, page, folder, problems, signIn, close }
}
