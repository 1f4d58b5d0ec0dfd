/** What findings are made from: a chain as the registers, the supply links and the analyses have it. */
import type { GapSubject } from '@linchpin/api'

export interface FactSegment {
  readonly key: string
  readonly name: string
  readonly isKey: boolean | null
}
export interface FactProduct {
  readonly key: string
  readonly name: string
  readonly segments: readonly string[]
  readonly isKey: boolean | null
  readonly isNamed: boolean
}
export interface FactMaker {
  readonly maker: string
  readonly product: string
}
/** What a firm of the chain says that it buys. */
export interface FactPurchase {
  readonly customer: string
  readonly supplier: string
  /** `null`: on no register; then `productName` is all there is. */
  readonly product: string | null
  readonly productName: string
  readonly place: string | null
  readonly amount: number | null
  readonly isSole: boolean | null
  readonly stockDays: number | null
  readonly evidence: string | null
  readonly asOf: string | null
  readonly isInvented: boolean
}
/** Sold by one firm of a segment to firms of the chain, of all supply links. */
export interface FactSegmentSale {
  readonly segment: string
  readonly supplier: string
  readonly value: number
}
export interface FactCritical {
  readonly segment: string
  readonly name: string
  /** Of the output that counts, 0 to 1. */
  readonly share: number
  readonly firms: number
}
export interface FactListed {
  readonly key: string
  readonly type: string
  readonly segment: string | null
  readonly product: string | null
}
export interface GapFacts {
  readonly chain: string
  readonly asOf: string
  readonly segments: readonly FactSegment[]
  readonly products: readonly FactProduct[]
  /** Of these products, by all firms of the city. */
  readonly makers: readonly FactMaker[]
  /** Firms of the chain, and how many of them have a product on the register. */
  readonly firms: number
  readonly firmsWithProducts: number
  readonly purchases: readonly FactPurchase[]
  readonly sales: readonly FactSegmentSale[]
  readonly sources: readonly {
    readonly name: string
    readonly asOf: string
    readonly links: number
    readonly isInvented: boolean
  }[]
  /** `null`: nobody has asked, or links covered too little for a ranking. */
  readonly critical: { readonly day: string; readonly segments: readonly FactCritical[] } | 'never' | 'refused'
  readonly listed: readonly FactListed[]
}

export const segmentSubject = ({ key, name }: FactSegment): GapSubject => ({ kind: 'segment', key, name })
export const productSubject = ({ key, name }: { readonly key: string | null; readonly name: string }): GapSubject => ({
  ...{ kind: 'product', key, name },
})
