import type { CommitmentFields, CommitmentKind, DocumentDetail, FieldsByKind } from '@linchpin/api'
import type { ComponentType } from 'react'
import type { DocumentWords } from '../../words.ts'

export type FaultWord = keyof DocumentWords['kinds']['fault'] | keyof DocumentWords['form']

/** What is wrong with a draft, by field. */
export type Faults<D> = { readonly [K in keyof D]?: FaultWord }

export interface EditorProps<D> {
  readonly draft: D
  readonly faults: Faults<D>
  readonly set: (change: Partial<D>) => void
  /** The bodies that the document names, for choosing from. */
  readonly bodies: readonly string[]
}

/** How the commitments of one kind are written by a person; the quote is the business of the form around it. */
export interface KindForm<K extends CommitmentKind, D extends object> {
  readonly blank: (document: DocumentDetail, quote: string) => FieldsByKind[K]
  readonly draftOf: (fields: FieldsByKind[K]) => D
  readonly faultsOf: (draft: D) => Faults<D>
  /** The draft as fields; what no field of the form shows stays as it was `before`. */
  readonly fieldsOf: (draft: D, before: FieldsByKind[K]) => FieldsByKind[K]
  readonly Editor: ComponentType<EditorProps<D>>
}

/** The same for code that does not know the kind. */
export interface AnyKindForm {
  readonly blank: (document: DocumentDetail, quote: string) => CommitmentFields
  readonly draftOf: (fields: CommitmentFields) => object
  readonly faultsOf: (draft: object) => Faults<Record<string, unknown>>
  readonly fieldsOf: (draft: object, before: CommitmentFields) => CommitmentFields
  readonly Editor: ComponentType<EditorProps<object>>
}

/** Forgets the kind: the form around an editor only hands on what came out of the same one. */
export const anyKind = <K extends CommitmentKind, D extends object>(form: KindForm<K, D>): AnyKindForm =>
  form as unknown as AnyKindForm
