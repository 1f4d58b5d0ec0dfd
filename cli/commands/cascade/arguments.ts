import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { UsageError } from '../../usage-error.ts'

export interface CascadeArguments {
  readonly edges: string
  readonly firms: string
  readonly essential: string
  readonly market: 'sector' | 'none'
  /** Every input is of this kind, whatever the matrix says. */
  readonly everyInput: 1 | 2 | null
  readonly eps: number
  readonly convergence: 'absolute' | 'relative'
  readonly literalEmptyMarket: boolean
  readonly weights: string | undefined
  readonly revenue: string | undefined
  readonly costs: string | undefined
  readonly scenarios: string | undefined
  readonly shock: readonly string[]
  readonly threads: number
  /** The k-th of n parts, from 1. */
  readonly shard: { readonly k: number; readonly n: number }
  readonly skipsBadLines: boolean
  readonly out: string | undefined
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  ...{ edges: text, firms: text, essential: text, market: text, eps: text, convergence: text },
  ...{ leontief: flag, linear: flag, 'literal-empty-market': flag, 'skip-bad-lines': flag },
  ...{ weights: text, revenue: text, costs: text, scenarios: text, threads: text, shard: text, out: text },
  shock: { type: 'string', multiple: true },
} as const

export function readArguments(args: readonly string[]): CascadeArguments {
  const values = parse(args)
  const needed = (name: 'edges' | 'firms' | 'essential') => values[name] ?? refuse(`--${name} is missing.`)
  if (values.leontief && values.linear) refuse('--leontief and --linear exclude each other.')
  if (values.scenarios !== undefined && values.shock) refuse('--scenarios and --shock exclude each other.')
  return {
    ...{ edges: needed('edges'), firms: needed('firms'), essential: needed('essential') },
    market: oneOf('market', values.market ?? 'sector', ['sector', 'none']),
    everyInput: values.leontief ? 2 : values.linear ? 1 : null,
    eps: epsOf(values.eps ?? '0.01'),
    convergence: oneOf('convergence', values.convergence ?? 'absolute', ['absolute', 'relative']),
    literalEmptyMarket: values['literal-empty-market'] ?? false,
    ...{ weights: values.weights, revenue: values.revenue, costs: values.costs, scenarios: values.scenarios },
    shock: values.shock ?? [],
    threads: wholeNumber('threads', values.threads ?? String(availableParallelism())),
    shard: shardOf(values.shard ?? '1/1'),
    skipsBadLines: values['skip-bad-lines'] ?? false,
    out: values.out,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function refuse(message: string): never {
  throw new UsageError(message)
}

function oneOf<T extends string>(name: string, given: string, known: readonly T[]): T {
  return known.find((each) => each === given) ?? refuse(`--${name} is ${given}: it is one of ${known.join(', ')}.`)
}

function epsOf(given: string): number {
  const eps = Number(given)
  return given.trim() !== '' && eps >= 0 ? eps : refuse(`--eps is ${given}: it is a number of 0 or more, such as 0.01.`)
}

function wholeNumber(name: string, given: string): number {
  return /^[1-9]\d{0,2}$/.test(given)
    ? Number(given)
    : refuse(`--${name} is ${given}: it is a whole number from 1 to 999.`)
}

function shardOf(given: string): CascadeArguments['shard'] {
  const [, k, n] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []
  const shard = { k: Number(k), n: Number(n) }
  if (shard.k >= 1 && shard.k <= shard.n) return shard
  return refuse(`--shard is ${given}: it is k/n, such as 1/4 for the first of four parts.`)
}
