import { expect, test } from 'vitest'
import { firmAt } from './fixtures/columns.ts'
import { mostShocked, placeShocks } from './shocks.ts'

const firms = [firmAt(0, { segments: ['hulls'] }), firmAt(1), firmAt(2, { segments: ['hulls', 'masts'] })]
const place = (shocks: Parameters<typeof placeShocks>[1]) =>
  placeShocks(firms, shocks, (key) => `环节${key}`, '2026-01-01')

test('a segment fails with all its firms, and a firm that is named too loses the more of both', () => {
  const { shock, shocked } = place([
    { firm: null, segment: 'hulls', loss: 0.4 },
    { firm: 3, segment: null, loss: 0.9 },
  ])
  expect(shock).toEqual({ firms: [0, 2], down: [0.4, 0.9], up: [0.4, 0.9] })
  expect(shocked.map(({ name, firms: count }) => [name, count])).toEqual([
    ['环节hulls', 2],
    [firms[2]?.name, 1],
  ])
})

test('firms that the links do not have, and segments without firms, are named', () => {
  const code = (code: string) => expect.objectContaining({ code })
  expect(() => place([{ firm: 9, segment: null, loss: 1 }])).toThrow(code('chain-analysis-firm-unknown'))
  expect(() => place([{ firm: null, segment: 'sails', loss: 1 }])).toThrow(code('chain-analysis-segment-unknown'))
})

test('too many firms at once are too many, whatever they are named by', () => {
  const many = Array.from({ length: mostShocked + 1 }, (_, at) => firmAt(at, { segments: ['hulls'] }))
  const all = () => placeShocks(many, [{ firm: null, segment: 'hulls', loss: 1 }], (key) => key, '2026-01-01')
  expect(all).toThrow(expect.objectContaining({ code: 'chain-analysis-too-many-shocks' }))
})
