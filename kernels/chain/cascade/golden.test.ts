/** Against results of the reference program, 1e-9 and the same number of sweeps. */
import { describe, expect, test } from 'vitest'
import {
  type GoldenNetwork,
  goldenCases,
  goldenNetwork,
  goldenShocks,
  goldenTable,
  type Row,
} from '../fixtures/golden.ts'
import { type Cascades, createCascades, failureOf } from './cascade.ts'
import { createSolver, type SolverOptions, solveOn } from './lanes/solver.ts'
import type { CascadeInput, CascadeOptions, Damage, Shock } from './types.ts'

const near = 1e-9

interface Variant {
  readonly input?: (golden: GoldenNetwork) => Partial<CascadeInput>
  readonly options?: CascadeOptions
}
const variants: Readonly<Record<string, Variant>> = {
  default: {},
  nomarket: { input: () => ({ market: null }) },
  linear: { input: ({ input }) => ({ essential: new Uint8Array(input.essential.length).fill(1) }) },
  leontief: { input: ({ input }) => ({ essential: new Uint8Array(input.essential.length).fill(2) }) },
  revcost: { input: ({ column }) => ({ revenue: column('revenue'), costs: column('costs') }) },
  tight: { options: { eps: 1e-6 } },
  employees: { input: ({ column }) => ({ weights: [column('employees')] }) },
  convrel: { options: { convergence: 'relative' } },
}

describe.skipIf(goldenCases.length === 0)('the reference program (skipped without ../shared/esri)', () => {
  const cases = goldenCases.flatMap((name) =>
    Object.keys(variants).flatMap((variant) =>
      goldenTable(name, `expected_${variant}`) ? [[name, variant] as const] : [],
    ),
  )
  const given = (name: string, variant: string) => {
    const golden = goldenNetwork(name)
    const { input, options } = variants[variant] as Variant
    // The reference counts money in its own unit, and its results with it.
    const rule = { ...options, literalEmptyMarket: true }
    return { golden, input: { ...golden.input, ...input?.(golden) }, rule }
  }
  const ways: readonly (readonly [string, SolverOptions])[] = [
    ['', {}],
    [', in lanes from the first sweep on', { lanesFrom: 0 }],
    [', in plain JavaScript', { isPlain: true }],
  ]
  describe.each(ways)('every firm fails%s', (_, way) => {
    test.each(cases)('%s, %s', (name, variant) => {
      const { golden, input, rule } = given(name, variant)
      const expected = goldenTable(name, `expected_${variant}`) as readonly Row[]
      expect(expected).toHaveLength(golden.input.network.firms)
      const solver = createSolver(
        input,
        expected.map(({ firm = 0 }) => failureOf(firm - 1)),
        { ...rule, ...way },
      )
      solveOn(solver, 0)
      expect([...solver.risks.sweeps]).toEqual(expected.map(({ T }) => T))
      const parts = { ESRI: 'total', ESRI_d: 'down', ESRI_u: 'up' } as const
      for (const [column, part] of Object.entries(parts)) {
        const off = expected.map((row, at) => Math.abs((solver.risks[part][0]?.[at] ?? 2) - (row[column] as number)))
        expect(Math.max(...off), column).toBeLessThan(near)
      }
    })
  })
  test.each(cases)('%s, %s: what each firm has left', (name, variant) => {
    const { input, rule } = given(name, variant)
    const cascades = createCascades(input, rule)
    const states = goldenTable(name, `h_${variant}`) as readonly Row[]
    for (const firm of goldenShocks(name)) {
      const off = farthest(damageAfter(cascades, failureOf(firm)), states, `hd_shock${firm + 1}`, `hu_shock${firm + 1}`)
      expect(off, `firm ${firm + 1}`).toBeLessThan(near)
    }
  })

  const withScenarios = goldenCases.filter((name) => goldenTable(name, 'scenarios'))
  test.each(withScenarios)('%s: several firms fail in part', (name) => {
    const cascades = createCascades(goldenNetwork(name).input, { literalEmptyMarket: true })
    const given = goldenTable(name, 'scenarios') as readonly Row[]
    const expected = goldenTable(name, 'expected_scenarios') as readonly Row[]
    for (const { scenario, T, ...risks } of expected) {
      const column = (of: string) => given.map((row) => row[`${of}${scenario}`] as number)
      const shock: Shock = { firms: given.map((_, at) => at), down: column('psi_d'), up: column('psi_u') }
      const { risks: found, sweeps } = cascades.run(shock)
      expect(sweeps).toBe(T)
      expect(Math.abs((found[0]?.total ?? 2) - (risks.ESRI as number))).toBeLessThan(near)
      expect(Math.abs((found[0]?.down ?? 2) - (risks.ESRI_d as number))).toBeLessThan(near)
      expect(Math.abs((found[0]?.up ?? 2) - (risks.ESRI_u as number))).toBeLessThan(near)
      expect(farthest(damageAfter(cascades, shock), given, `hd${scenario}`, `hu${scenario}`)).toBeLessThan(near)
    }
  })
})

describe.skipIf(!goldenCases.includes('tiny5'))('a market with nobody left (skipped without ../shared/esri)', () => {
  test.each([
    ['by itself: whatever the unit', 1, false, 0.473684],
    ['by itself: whatever the unit', 0.001, false, 0.473684],
    ['as the reference has it', 1, true, 0.473684],
    ['as the reference has it: by the unit', 0.001, true, 0.347368],
  ])('%s (× %s)', (_, scale, literalEmptyMarket, total) => {
    const cascades = createCascades(goldenNetwork('tiny5', scale).input, { literalEmptyMarket })
    expect(cascades.run(failureOf(3)).risks[0]?.total).toBeCloseTo(total, 6)
  })
})

function damageAfter(cascades: Cascades, shock: Shock): Damage {
  let last: Damage | undefined
  cascades.run(shock, (damage) => {
    last = damage
  })
  return last as Damage
}

/** The greatest distance of what is left of any firm from what the reference has left of it. */
function farthest({ firms, down, up }: Damage, states: readonly Row[], downColumn: string, upColumn: string): number {
  const places = new Map(Array.from(firms, (firm, at) => [firm, at]))
  const off = states.flatMap((row) => {
    const at = places.get((row.firm as number) - 1)
    const [lostDown, lostUp] = at === undefined ? [0, 0] : [down[at] as number, up[at] as number]
    return [Math.abs(1 - lostDown - (row[downColumn] as number)), Math.abs(1 - lostUp - (row[upColumn] as number))]
  })
  return Math.max(...off)
}
