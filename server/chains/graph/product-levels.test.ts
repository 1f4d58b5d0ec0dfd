import { expect, test } from 'vitest'
import { productLevels } from './product-levels.ts'

const inputs: Readonly<Record<string, readonly string[]>> = {
  battery: ['cell', 'case'],
  cell: ['cathode', 'case'],
  cathode: ['lithium'],
  lithium: ['battery'],
}
const next = (key: string) => inputs[key] ?? []

test('inputs come level by level, each once at its nearest, and a circle ends', () => {
  expect(productLevels('battery', next, 5)).toEqual([
    { key: 'cell', of: 'battery', level: 1 },
    { key: 'case', of: 'battery', level: 1 },
    { key: 'cathode', of: 'cell', level: 2 },
    { key: 'lithium', of: 'cathode', level: 3 },
  ])
})

test('no level beyond the one asked for', () => {
  expect(productLevels('battery', next, 1).map(({ key }) => key)).toEqual(['cell', 'case'])
})
