import { type About, type Definition, frozen, head, type Label } from '../definition.ts'

/** Where the industry stands in the city's system: 引领、新兴、优势、传统, and what supports it. */
export type IndustryStanding = 'leading' | 'emerging' | 'established' | 'traditional' | 'supporting'
/** `within`: the wider field of the same industry that holds it. */
export type IndustrySegments = Readonly<Record<string, Label & { readonly within?: string }>>

export interface Industry<Id extends string = string, S extends IndustrySegments = IndustrySegments>
  extends Definition<'industry', Id> {
  readonly standing: IndustryStanding
  readonly segments: S
  readonly products: readonly Label[]
}
export interface IndustryParts<S extends IndustrySegments> extends About {
  readonly standing: IndustryStanding
  /** The fields that documents name inside it. */
  readonly segments: S
  readonly products?: readonly Label[]
}

/** An industry of the city's system (“1+3+4”). */
export function defineIndustry<const Id extends string, const S extends IndustrySegments>(
  id: Id,
  parts: IndustryParts<S>,
): Industry<Id, S> {
  const { standing, segments, products } = parts
  return frozen({ ...head('industry', id, parts), standing, segments, products: products ?? [] })
}
