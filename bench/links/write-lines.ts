/** Invented invoice lines of a year: a few large suppliers, many small ones, and one line in a hundred that cannot count. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { seeded } from '../../server/platform/chance.ts'

const head = '销方税号,销方名称,购方税号,购方名称,金额（元）,开票日期\n'
/** A firm buys from some ten others, and from each five times a year. */
const linesPerFirm = 50
const suppliersEach = 10
const wrong = ['-12.5', '', '待定', '0'] as const

export async function writeLines(path: string, count: number, seed = 20_260): Promise<void> {
  const random = seeded(seed)
  const firms = Math.max(100, Math.round(count / linesPerFirm))
  const out = createWriteStream(path)
  out.write(head)
  let text = ''
  for (let at = 0; at < count; at++) {
    const customer = Math.floor(random() * firms)
    const place = Math.floor(random() * suppliersEach)
    // The same ten for the same customer, small numbers more often.
    const supplier = Math.floor(seeded(customer * suppliersEach + place)() ** 2 * firms)
    const amount = at % 100 === 99 ? wrong[Math.floor(at / 100) % wrong.length] : (10 + random() ** 4 * 1e6).toFixed(2)
    const month = 1 + Math.floor(random() * 12)
    const day = 1 + Math.floor(random() * 28)
    text += `${firm(supplier)},${firm(customer)},${amount},2025-${two(month)}-${two(day)}\n`
    if (text.length < 1 << 20) continue
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  out.end(text)
  await finished(out)
}

const firm = (number: number): string => `91990000YZ${String(number).padStart(8, '0')},云渚第${number}制造有限公司`
const two = (number: number): string => String(number).padStart(2, '0')
