import { expect, test } from 'vitest'
import { query } from '../../../test/start-postgres.ts'
import { testApp } from '../../../test/test-app.ts'
import { testDatabase } from '../../../test/test-database.ts'
import { packOf } from '../../city-packs.ts'
import { connect } from '../../platform/database/index.ts'
import { knownRegisters } from '../../registers/index.ts'
import type { ChainsServices } from '../services.ts'
import { readNetwork } from './read-network.store.ts'

const loaded = await packOf({ city: 'tianjin', pack: undefined }, '.')

test('the links of the demonstration are a network whose firms have districts, chains and segments', async () => {
  if (!loaded) throw new Error('Tianjin has no pack')
  const connection = await testDatabase()
  const app = await testApp(connection, { loaded, isDemo: true })
  const { db, pool } = connect(connection, 'tianjin', console.error)
  try {
    const services = { db, pool, pack: loaded.pack, registers: knownRegisters(loaded.pack), now: () => new Date() }
    const network = await readNetwork(services as ChainsServices, { asOf: '2099-01-01', chain: null })
    // Of several entries on the same two and the same product the newest counts.
    const { rows } = await query(
      { ...connection, options: '-c search_path=tianjin' },
      `select sum(f_amount)::float8 as sum from (select distinct on (f_customer, f_supplier_name, f_product_name) f_amount
        from r_supply_links order by f_customer, f_supplier_name, f_product_name, f_as_of desc) newest`,
    )
    expect(network.value.reduce((sum, each) => sum + each, 0)).toBe(rows[0]?.sum)
    expect(network.firms.some(({ segments, district, chain }) => segments.length > 0 && district && chain)).toBe(true)
    expect(network.sources).toMatchObject([{ kind: 'register', links: network.value.length }])
    expect(network.firms.every(({ isInvented }) => isInvented)).toBe(true)
    const one = await readNetwork(services as ChainsServices, { asOf: '2099-01-01', chain: 'automobiles' })
    expect(one.value.length).toBeGreaterThan(5)
    expect(one.value.length).toBeLessThan(network.value.length / 4)
  } finally {
    await pool.end()
    await app.close()
  }
})
