import { expect, test } from 'vitest'
import type { SupplyFirm } from '../links/read-network.store.ts'
import { chainNetwork } from './chain-network.ts'

const firm = (id: number, chain: string): SupplyFirm => ({
  ...{ id, key: `K${id}`, code: `K${id}`, name: `云渚第${id}机械厂`, industryCode: '3484', district: 'east-shore' },
  ...{ chain, chains: [chain], segments: [], staff: 10, revenue: 100 * id, isInvented: true },
})
const columns = {
  firms: [firm(1, 'robots'), firm(2, 'robots'), firm(3, 'bearings'), firm(4, 'bearings')],
  supplier: Int32Array.of(0, 2, 3, 2),
  customer: Int32Array.of(1, 0, 0, 3),
  value: Float64Array.of(50, 70, 10, 900),
  sources: [],
}
const ofRobots = ({ chain }: SupplyFirm) => chain === 'robots'
const wide = { firms: 100, links: 100 }

test('a link of two firms beyond reach does not show, and of a partner beyond reach no more than its name', () => {
  const shown = chainNetwork(columns, ofRobots, wide)
  expect(shown.value).toEqual([70, 50, 10])
  const partner = shown.firms.find(({ id }) => id === 3)
  expect(partner).toMatchObject({ name: '云渚第3机械厂', key: null, chain: null, revenue: null, district: null })
  expect(shown.firms.find(({ id }) => id === 1)).toMatchObject({ key: 'K1', revenue: 100 })
})

test('the largest links stay where there are too many, and what is left out is counted', () => {
  const { firms, value, left } = chainNetwork(columns, () => true, { firms: 3, links: 100 })
  expect(value).toEqual([900, 70, 10])
  expect([firms.length, left]).toEqual([3, { firms: 1, links: 1 }])
})
