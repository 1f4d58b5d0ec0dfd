import type { Genre, NotCommitting } from '@linchpin/kernels/policy'

/** What the index of a document keeps of a clause. The words of the clause stay with the document. */
export interface ClauseEntry {
  /** Measures, targets and duties that the compiler reads in the clause. */
  readonly commits: number
  /** Why the clause commits nobody; absent where it commits. A clause of a report (`genre`) can hold measures all the same. */
  readonly why?: NotCommitting
  /** The printed heading, past 24 characters its beginning with `…`; absent where there is none and where the ref is the heading. */
  readonly heading?: string
}

/**
 * The clauses of one published text as the compiler addresses them, front (`前言`) and back (`落款`) included. `null`: the
 * document does not say. Day as `2021-06-26`.
 */
export interface DocumentIndex<Id extends string = string, Ref extends string = string> {
  readonly kind: 'document'
  readonly id: Id
  readonly title: string
  readonly issuer: string | null
  readonly docNumber: string | null
  /** Day of issue or adoption. */
  readonly date: string | null
  readonly genre: Genre
  /** SHA-256 of the compiled text in hex: says whether a text at hand is the one that was indexed. */
  readonly textHash: string
  /** In the order of the document. */
  readonly clauses: Readonly<Record<Ref, ClauseEntry>>
}

/** What `defineDocument` takes beside the id. */
export type DocumentParts<C extends Readonly<Record<string, ClauseEntry>>> = Omit<
  DocumentIndex,
  'kind' | 'id' | 'clauses'
> & { readonly clauses: C }

/** A clause of an indexed document: what a definition answers, where a figure stands. */
export interface ClauseRef {
  readonly kind: 'clause'
  /** Id of the document in the pack. */
  readonly document: string
  readonly ref: string
}
