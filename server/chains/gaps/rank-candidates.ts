/**
 * Who might fill a gap, with the reasons. There is no score: whoever has more kinds of reasons stands first, of those with as many who
 * has the stronger kind (in the order of `candidateReasons`), then the larger figure. What is not known gives no reason and takes none.
 */
import { type CandidateReason, candidateReasons, type GapCandidate } from '@linchpin/api'

export type Candidate = Omit<GapCandidate, 'entry'>

export function inOrderOfReasons<T extends Pick<Candidate, 'reasons' | 'name'>>(
  candidates: readonly T[],
): readonly T[] {
  const strongest = ({ reasons }: T) => Math.min(...reasons.map(({ kind }) => candidateReasons.indexOf(kind)))
  const figure = ({ reasons }: T) => reasons.find(({ kind }) => kind === firstKind(reasons))?.figure ?? 0
  return [...candidates]
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        b.reasons.length - a.reasons.length ||
        strongest(a) - strongest(b) ||
        figure(b) - figure(a) ||
        a.name.localeCompare(b.name, 'zh'),
    )
}

const firstKind = (reasons: readonly CandidateReason[]) =>
  candidateReasons.find((kind) => reasons.some((reason) => reason.kind === kind))

export interface Neighbourhood {
  /** By product: how many inputs and uses it has in common with what is sought. */
  readonly shared: ReadonlyMap<string, number>
  /** Inputs and uses of what is sought. */
  readonly of: number
}

/** Products with the same inputs, or going into the same products, as `targets`. */
export function neighbourhood(
  inputs: readonly { readonly product: string; readonly input: string }[],
  targets: ReadonlySet<string>,
): Neighbourhood {
  const own = new Set<string>()
  for (const { product, input } of inputs) {
    if (targets.has(product)) own.add(`input ${input}`)
    if (targets.has(input)) own.add(`use ${product}`)
  }
  const common = new Map<string, Set<string>>()
  const note = (product: string, what: string) => {
    if (targets.has(product) || !own.has(what)) return
    common.set(product, (common.get(product) ?? new Set()).add(what))
  }
  for (const { product, input } of inputs) {
    note(product, `input ${input}`)
    note(input, `use ${product}`)
  }
  return { shared: new Map([...common].map(([product, what]) => [product, what.size])), of: own.size }
}
