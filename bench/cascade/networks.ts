/** Networks made beside the repository, by the generator that the reference figures come from. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CascadeInput, createNetwork } from '@linchpin/kernels/chain'

const shared = fileURLToPath(new URL('../../../shared/esri/', import.meta.url))

export const hasGenerator = existsSync(join(shared, 'generate-network.mjs'))

interface Loaded {
  readonly n: number
  readonly m: number
  readonly sec: Int32Array
  readonly ess: Uint8Array
  readonly src: Int32Array
  readonly dst: Int32Array
  readonly w: Float64Array
}

export interface BenchNetwork {
  readonly firms: number
  readonly sectors: number
  readonly input: CascadeInput
  /** Milliseconds a shock of the plain solver, on so many shocks spread over the firms. */
  readonly naiveMs: (shocks: number) => number
  readonly remove: () => void
}

export async function benchNetwork(firms: number, sectors: number, seed: number): Promise<BenchNetwork> {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-cascade-'))
  const node = (script: string, ...args: readonly (string | number)[]) =>
    execFileSync(process.execPath, [join(shared, script), ...args.map(String)], { encoding: 'utf8' })
  node('generate-network.mjs', firms, sectors, 10, seed, folder)
  const { loadNet } = (await import(join(shared, 'naive-solver.mjs'))) as { loadNet: (folder: string) => Loaded }
  const { n, m, sec, ess, src, dst, w } = loadNet(folder)
  const network = createNetwork(n, { supplier: src, customer: dst, value: w })
  return {
    ...{ firms, sectors },
    input: { network, sector: sec, sectors: m, essential: ess, market: sec },
    naiveMs: (shocks) => JSON.parse(node('naive-solver.mjs', folder, '--shocks', shocks)).msPerShock,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
