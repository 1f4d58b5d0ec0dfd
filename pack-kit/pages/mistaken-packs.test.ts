import { expect, test } from 'vitest'
import { checkPack, isMisshapen } from '../check/index.ts'
import { mistakes } from '../fixtures/broken/index.ts'
import { brokenPack } from '../fixtures/broken-pack.ts'
import { packHtml } from './index.ts'

const rows = Object.values(mistakes).flat()

test('a pack with a mistake has its pages all the same, unless its very shape is wrong', () => {
  let shown = 0
  for (const [mistake, changes] of rows) {
    const pack = brokenPack(changes)
    if (isMisshapen(checkPack(pack))) continue
    shown++
    const html = packHtml(pack).map((file) => file.html)
    expect(html, mistake).toHaveLength(pack.definitions.length + 1)
    expect(html.filter((text) => /undefined|NaN|\[object Object\]/.test(text)).length, mistake).toBe(0)
  }
  expect(shown).toBeGreaterThan(rows.length / 2)
})
