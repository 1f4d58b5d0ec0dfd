import type { CandidateReason } from '@linchpin/api'
import { expect, test } from 'vitest'
import { inOrderOfReasons, neighbourhood } from './rank-candidates.ts'

const words = { zh: '', en: '' }
const candidate = (name: string, ...reasons: readonly (readonly [CandidateReason['kind'], number])[]) => ({
  name,
  reasons: reasons.map(([kind, figure]) => ({ kind, figure, unit: '', text: words, source: words })),
})

test('more kinds of reasons stand first, then the stronger kind, then the larger figure; none is no candidate', () => {
  const ordered = inOrderOfReasons([
    candidate('甲'),
    candidate('乙', ['neighbour', 9]),
    candidate('丙', ['makes', 1]),
    candidate('丁', ['neighbour', 1], ['density', 50]),
    candidate('戊', ['makes', 2]),
  ])
  expect(ordered.map(({ name }) => name)).toEqual(['丁', '戊', '丙', '乙'])
})

test('neighbours share inputs or uses with what is sought', () => {
  const inputs = [
    { product: 'target', input: 'steel' },
    { product: 'target', input: 'grease' },
    { product: 'near', input: 'steel' },
    { product: 'near', input: 'grease' },
    { product: 'near', input: 'paint' },
    { product: 'robot', input: 'target' },
    { product: 'robot', input: 'motor' },
    { product: 'far', input: 'wood' },
  ]
  const { shared, of } = neighbourhood(inputs, new Set(['target']))
  expect(of).toBe(3)
  expect([...shared]).toEqual([
    ['near', 2],
    ['motor', 1],
  ])
  expect(neighbourhood(inputs, new Set(['nothing']))).toEqual({ shared: new Map(), of: 0 })
})
