import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** A headless Chromium: the machine's own where it has one, otherwise the one that npm ships. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM ?? installed.find((path) => existsSync(path))
  if (own) return chromium.launch({ executablePath: own, args: flags })
  // Only with this set does the package unpack the libraries that a bare system lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: shipped } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await shipped.executablePath(), args: [...shipped.args, ...flags] })
}
