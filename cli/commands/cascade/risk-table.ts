/** The table of results, as the reference program writes it: what it is of, the risk in three parts, the sweeps it took. */
import type { Solver } from '@linchpin/kernels/chain'

export const columns = ['ESRI', 'ESRI_d', 'ESRI_u', 'T'] as const
export type Subject = 'firm' | 'scenario'

export const headLine = (subject: Subject): string => `${[subject, ...columns].join(',')}\n`

export const quoted = (name: string): string => (/[",]/.test(name) ? `"${name.replaceAll('"', '""')}"` : name)

export function* riskLines(names: readonly string[], { risks }: Solver): Generator<string> {
  const [total, down, up] = [risks.total[0], risks.down[0], risks.up[0]] as [Float64Array, Float64Array, Float64Array]
  for (const [at, name] of names.entries()) {
    yield `${quoted(name)},${total[at]},${down[at]},${up[at]},${risks.sweeps[at]}\n`
  }
}
