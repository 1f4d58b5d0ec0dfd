import { pack } from '@linchpin/pack-tianjin'
import { expect, test } from 'vitest'
import { cityParts } from './city-parts.ts'

const parts = cityParts(pack)

test('names the definitions that the pages work with, and what the city lacks as null', () => {
  expect(parts.principal).toMatchObject({ enterprises: 'enterprises', task: 'task', chainChiefs: 'chain-chiefs' })
  expect(Object.values(cityParts(undefined).principal).every((id) => id === null)).toBe(true)
})

test('chains come with their task force by name and their segments from upstream to downstream', () => {
  expect(parts.chains).toHaveLength(12)
  for (const { taskForce, segments } of parts.chains) {
    expect(taskForce?.label.zh).toContain('专班')
    const stages = segments.map(({ stage }) => ['upstream', 'midstream', 'downstream'].indexOf(stage))
    expect(stages).toEqual(stages.toSorted())
  }
})

test('districts are those in force, with their codes for the map', () => {
  expect(parts.districts).toHaveLength(16)
  expect(new Set(parts.districts.map(({ divisionCode }) => divisionCode)).size).toBe(16)
})
