import { describe, expect, test } from 'vitest'
import { inverseOfRest } from '../fixtures/gauss-jordan.ts'
import { chinaTable, hasChinaTables, randomTable, tableOf } from '../fixtures/io-tables.ts'
import { randomFrom } from '../fixtures/random.ts'
import { createEconomy, type Economy, UnproductiveError } from './economy.ts'
import { InputOutputError, type InputOutputTable, tableProblems } from './input-output-table.ts'
import { extensionMultipliers, linkages, outputMultipliers, supplyMultipliers } from './multipliers.ts'
import { type SectorShock, ShockError, sectorShock } from './sector-shock.ts'
import { withoutImports } from './without-imports.ts'

/** Two sectors: A is [0.15 0.25; 0.2 0.05], B is [0.15 0.5; 0.1 0.05], and 0.7575 the determinant of both I − A and I − B. */
const twoSectors = tableOf(
  [
    [150, 500],
    [200, 100],
  ],
  [1000, 2000],
)
const det = 0.7575

const shock = (given: Partial<SectorShock> & { readonly change?: Float64Array }): SectorShock => ({
  ...{ model: 'leontief', measure: 'quantity', at: 'result' },
  ...{ sectors: Int32Array.of(0), change: Float64Array.of(-0.1) },
  ...given,
})
const close = (found: Float64Array, wanted: ArrayLike<number>, digits = 10) =>
  Array.from(wanted, (value, at) =>
    expect((found[at] as number) / (value || 1)).toBeCloseTo(value === 0 ? 0 : 1, digits),
  )

describe('two sectors by hand', () => {
  const economy = createEconomy(twoSectors)

  test('coefficients are flows by output of the buyer, and by output of the seller', () => {
    close(economy.technical, [0.15, 0.25, 0.2, 0.05])
    close(economy.allocation, [0.15, 0.5, 0.1, 0.05])
  })

  test('multipliers are sums of the inverses', () => {
    close(outputMultipliers(economy), [1.15 / det, 1.1 / det])
    close(supplyMultipliers(economy), [1.45 / det, 0.95 / det])
  })

  test('value added of all sectors for one unit of final demand is that unit, where nothing is imported', () => {
    close(extensionMultipliers(economy, twoSectors.valueAdded), [1, 1])
  })

  test('jobs for one unit of final demand are those of all suppliers', () => {
    const [a, b] = [50 / 1000, 20 / 2000]
    close(extensionMultipliers(economy, Float64Array.of(50, 20)), [
      (a * 0.95 + b * 0.2) / det,
      (a * 0.25 + b * 0.85) / det,
    ])
  })

  test('a sector that makes a tenth less buys less of the other', () => {
    const { amount, share, total } = sectorShock(economy, shock({}))
    close(amount, [-100, (-100 * 0.2) / 0.95])
    close(share, [-0.1, (-0.05 * 0.2) / 0.95])
    expect(total).toBeCloseTo(-100 - (100 * 0.2) / 0.95, 9)
  })

  test('a sector that makes a tenth less supplies less to the other', () => {
    close(sectorShock(economy, shock({ model: 'ghosh' })).amount, [-100, (-100 * 0.5) / 0.95])
  })

  test('a price that rises by a tenth is passed on to customers, or back to suppliers', () => {
    const up = { measure: 'price', change: Float64Array.of(0.1) } as const
    close(sectorShock(economy, shock(up)).share, [0.1, (0.1 * 0.25) / 0.95])
    close(sectorShock(economy, shock({ ...up, model: 'ghosh' })).share, [0.1, (0.1 * 0.1) / 0.95])
  })

  test('a tenth less of final demand for one product is felt by both', () => {
    const { amount } = sectorShock(economy, shock({ at: 'cause' }))
    close(amount, [(-35 * 0.95) / det, (-35 * 0.2) / det])
  })
})

describe('random tables', () => {
  const random = randomFrom(20221)
  const tables = Array.from({ length: 12 }, (_, at) => randomTable(2 + (at % 7), random))

  test('give what elimination on both sides and summing round by round give', () => {
    for (const table of tables) {
      const economy = createEconomy(table)
      close(outputMultipliers(economy), columnSums(inverseOfRest(table.sectors, economy.technical)))
      close(outputMultipliers(economy), roundByRound(economy))
    }
  })

  test('without any change of cause nothing changes, and shocks add up', () => {
    for (const table of tables) {
      const economy = createEconomy(table)
      const at = (sectors: number[], change: number[]) =>
        sectorShock(
          economy,
          shock({ at: 'cause', sectors: Int32Array.from(sectors), change: Float64Array.from(change) }),
        )
      expect(at([0], [0]).total).toBeCloseTo(0, 12)
      expect(at([0, 1], [-0.1, -0.3]).total).toBeCloseTo(at([0], [-0.1]).total + at([1], [-0.3]).total, 8)
    }
  })

  test('what supplies lose in quantity is what costs add in price, share by share', () => {
    for (const table of tables) {
      const economy = createEconomy(table)
      for (const at of ['cause', 'result'] as const) {
        const supply = sectorShock(economy, shock({ model: 'ghosh', at, change: Float64Array.of(0.1) }))
        const costs = sectorShock(economy, shock({ measure: 'price', at, change: Float64Array.of(0.1) }))
        close(supply.share, costs.share, 9)
        const demand = sectorShock(economy, shock({ at, change: Float64Array.of(0.1) }))
        close(
          demand.share,
          sectorShock(economy, shock({ model: 'ghosh', measure: 'price', at, change: Float64Array.of(0.1) })).share,
          9,
        )
      }
    }
  })

  test('several sectors held at a loss lose just that, and nobody gains', () => {
    for (const table of tables) {
      const sectors = Int32Array.of(0, 1)
      const { share } = sectorShock(createEconomy(table), shock({ sectors, change: Float64Array.of(-0.1, -0.4) }))
      expect(share[0]).toBeCloseTo(-0.1, 12)
      expect(share[1]).toBeCloseTo(-0.4, 12)
      expect(share.slice(2).every((each) => each <= 1e-12)).toBe(true)
    }
  })

  test('output does not depend on the unit of money', () => {
    for (const table of tables) {
      const scaled = { ...table }
      for (const part of ['flows', 'finalUse', 'valueAdded', 'output'] as const) {
        scaled[part] = table[part].map((value) => value * 1e-4) as Float64Array<ArrayBuffer>
      }
      close(outputMultipliers(createEconomy(scaled)), outputMultipliers(createEconomy(table)))
    }
  })

  test('linkages are around 1 on average', () => {
    for (const table of tables) {
      const { backward, forward } = linkages(createEconomy(table))
      for (const values of [backward, forward]) {
        expect(values.reduce((sum, value) => sum + value, 0) / table.sectors).toBeCloseTo(1, 12)
      }
    }
  })
})

describe('imports', () => {
  test('taken out leave a balanced table in which less comes back', () => {
    const table: InputOutputTable = {
      ...twoSectors,
      finalUse: Float64Array.of(550, 1700),
      imports: Float64Array.of(200, 0),
      exports: Float64Array.of(150, 0),
    }
    expect(tableProblems(table)).toEqual([])
    const domestic = withoutImports(table)
    expect(tableProblems(domestic)).toEqual([])
    close(domestic.flows, [150 * (1 - 200 / 1050), 500 * (1 - 200 / 1050), 200, 100])
    const [all, home] = [outputMultipliers(createEconomy(table)), outputMultipliers(createEconomy(domestic))]
    home.forEach((value, at) => void expect(value).toBeLessThan(all[at] as number))
  })

  test('larger than the use at home are refused', () => {
    const table = { ...twoSectors, imports: Float64Array.of(2000, 0), exports: Float64Array.of(0, 0) }
    expect(() => withoutImports(table)).toThrow('sector 0 imports 2000')
  })
})

describe('tables that cannot be worked with', () => {
  const problemsOf = (change: Partial<InputOutputTable>) => tableProblems({ ...twoSectors, ...change })

  test('are told what is off, by sector', () => {
    expect(problemsOf({ finalUse: Float64Array.of(360, 1700) })).toEqual([
      { problem: 'row-unbalanced', sector: 0, off: 10 },
    ])
    expect(problemsOf({ valueAdded: Float64Array.of(650, 1390) })).toEqual([
      { problem: 'column-unbalanced', sector: 1, off: -10 },
    ])
    expect(problemsOf({ flows: Float64Array.of(150, 500, -200, 100) })).toContainEqual({
      ...{ problem: 'flow-negative', sector: 1, customer: 0, value: -200 },
    })
    expect(problemsOf({ output: Float64Array.of(0, 2000) })).toContainEqual({ problem: 'output-zero', sector: 0 })
    expect(problemsOf({ output: Float64Array.of(-1, 2000) })).toContainEqual({
      ...{ problem: 'output-negative', sector: 0, value: -1 },
    })
    expect(problemsOf({ imports: Float64Array.of(0, Number.NaN) })).toEqual([
      { problem: 'not-a-number', part: 'imports', sector: 1 },
    ])
    expect(problemsOf({ output: Float64Array.of(1000) })).toEqual([
      { problem: 'length', part: 'output', found: 1, needed: 2 },
    ])
  })

  test('are accepted with rounding, refused without', () => {
    const rounded = { ...twoSectors, finalUse: Float64Array.of(350.4, 1700) }
    expect(() => createEconomy(rounded)).toThrow(InputOutputError)
    expect(createEconomy(rounded, 1e-3).table).toBe(rounded)
  })

  test('are refused where making things takes more than they are worth', () => {
    const eaten = tableOf(
      [
        [900, 600],
        [600, 900],
      ],
      [1000, 1000],
    )
    expect(() => createEconomy(eaten)).toThrow(UnproductiveError)
    const circle = tableOf(
      [
        [0, 1000],
        [1000, 0],
      ],
      [1000, 1000],
    )
    expect(() => createEconomy(circle)).toThrow(UnproductiveError)
  })

  test('a sector that makes and buys nothing is no hindrance, and cannot be shocked', () => {
    const economy = createEconomy(
      tableOf(
        [
          [150, 0],
          [0, 0],
        ],
        [1000, 0],
      ),
    )
    close(outputMultipliers(economy), [1 / 0.85, 1])
    expect(() => sectorShock(economy, shock({ sectors: Int32Array.of(1) }))).toThrow('makes nothing')
  })

  test.each([
    [{ sectors: Int32Array.of(), change: Float64Array.of() }, 'at least one'],
    [{ sectors: Int32Array.of(2) }, 'sector 2 is none'],
    [{ sectors: Int32Array.of(1, 1), change: Float64Array.of(0, 0) }, 'twice'],
    [{ change: Float64Array.of(-1.5) }, 'no share'],
    [{ change: Float64Array.of(Number.NaN) }, 'no share'],
    [{ change: Float64Array.of(0, 0) }, '2 values'],
  ])('a shock %# that means nothing is refused', (given, says) => {
    expect(() => sectorShock(createEconomy(twoSectors), shock(given))).toThrow(ShockError)
    expect(() => sectorShock(createEconomy(twoSectors), shock(given))).toThrow(says)
  })
})

describe.skipIf(!hasChinaTables).each([153, 42] as const)('China 2020, %i sectors', (sectors) => {
  const table = chinaTable(sectors)
  const economy = createEconomy(table)
  const within = (found: Float64Array, wanted: ArrayLike<number>) => {
    let worst = 0
    for (let at = 0; at < found.length; at++) {
      const [a, b] = [found[at] as number, wanted[at] as number]
      worst = Math.max(worst, Math.abs(a - b) / Math.max(Math.abs(b), 1e-9))
    }
    expect(worst).toBeLessThan(1e-9)
  }

  test('is balanced', () => {
    expect(tableProblems(table)).toEqual([])
  })

  test('multipliers match a direct inverse and the sum of all rounds', () => {
    const inverse = inverseOfRest(sectors, economy.technical)
    within(outputMultipliers(economy), columnSums(inverse))
    within(outputMultipliers(economy), roundByRound(economy))
    within(supplyMultipliers(economy), rowSums(inverseOfRest(sectors, economy.allocation)))
  })

  test('a tenth less of any one sector matches a direct solution of all others', () => {
    const inverse = inverseOfRest(sectors, economy.technical)
    const forward = inverseOfRest(sectors, economy.allocation)
    for (const sector of [0, 17, sectors - 1]) {
      const lost = -0.1 * (table.output[sector] as number)
      const own = (matrix: readonly Float64Array[]) => matrix[sector]?.[sector] as number
      const given = { sectors: Int32Array.of(sector) }
      within(
        sectorShock(economy, shock(given)).amount,
        inverse.map((row) => ((row[sector] as number) / own(inverse)) * lost),
      )
      within(
        sectorShock(economy, shock({ ...given, model: 'ghosh' })).amount,
        (forward[sector] as Float64Array).map((value) => (value / own(forward)) * lost),
      )
    }
  })

  test('the mixed model holds: with the sector given, all others meet the same final demand', () => {
    const { amount } = sectorShock(economy, shock({ sectors: Int32Array.of(17) }))
    const output = table.output.map((made, at) => made + (amount[at] as number))
    const used = output.map((made, from) => {
      let inputs = 0
      for (let to = 0; to < sectors; to++)
        inputs += (economy.technical[from * sectors + to] as number) * (output[to] as number)
      return made - inputs
    })
    const before = table.finalUse.map((each, at) => each - (table.imports[at] as number))
    used.forEach((each, at) => {
      if (at !== 17) expect(Math.abs(each - (before[at] as number)) / (table.output[at] as number)).toBeLessThan(1e-9)
    })
  })

  test('with imports taken out every multiplier is smaller', () => {
    if (sectors === 42) return
    const home = outputMultipliers(createEconomy(withoutImports(table)))
    const all = outputMultipliers(economy)
    home.forEach((value, at) => void expect(value).toBeLessThanOrEqual((all[at] as number) + 1e-12))
  })
})

const columnSums = (matrix: readonly Float64Array[]) =>
  matrix.map((_, column) => matrix.reduce((sum, row) => sum + (row[column] as number), 0))
const rowSums = (matrix: readonly Float64Array[]) => matrix.map((row) => row.reduce((sum, value) => sum + value, 0))

/** Inputs of inputs of inputs, until nothing is added: 1 + A'1 + A'A'1 + … */
function roundByRound({ technical, table: { sectors } }: Economy): Float64Array {
  let sum = new Float64Array(sectors).fill(1)
  let round = sum.slice()
  for (let rounds = 0; rounds < 2000 && round.some((value) => value > 1e-15); rounds++) {
    const next = new Float64Array(sectors)
    technical.forEach((value, at) => {
      next[at % sectors] = (next[at % sectors] as number) + value * (round[Math.floor(at / sectors)] as number)
    })
    round = next
    sum = sum.map((value, at) => value + (next[at] as number))
  }
  return sum
}
