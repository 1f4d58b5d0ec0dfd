/** A definition as a page: what a reader sees of it, in both languages, before it is HTML or a screen. */
import type { FieldKind, Label, Outcome } from '@linchpin/kernels/rules'
import type { Kind } from '../definition.ts'
import type { RowId } from '../rows.ts'
import type { Diagram } from './lifecycle/diagram.ts'

/** Leads to the page of another definition. */
export interface Pointer {
  readonly kind: Kind
  readonly id: string
}
export interface Piece {
  readonly text: Label
  readonly to: Pointer | null
}
/** Several pieces are a list: 、 between them. None: there is nothing to say. */
export type Cell = readonly Piece[]

export type PageSource =
  | {
      readonly kind: 'clause'
      readonly document: string
      /** Of the document. */
      readonly title: string
      readonly ref: string
      readonly heading: string | null
    }
  | { readonly kind: 'standard'; readonly name: string; readonly place: string | null }
  | { readonly kind: 'assumed'; readonly why: Label }

export interface Page {
  readonly kind: Kind
  readonly id: string
  readonly kindLabel: Label
  readonly title: Label
  readonly rows: readonly { readonly id: RowId; readonly label: Label }[]
  /** Of an invented pack: nothing in it is real. */
  readonly isInvented: boolean
  readonly source: readonly PageSource[]
  readonly note: Label | null
  readonly blocks: readonly Block[]
}

export type Block = FactsBlock | TableBlock | LifecycleBlock | RuleBlock | FormulaBlock | ExamplesBlock | NotesBlock

export interface FactsBlock {
  readonly block: 'facts'
  readonly title: Label | null
  readonly items: readonly { readonly name: Label; readonly value: Cell }[]
}

export interface TableBlock {
  readonly block: 'table'
  readonly title: Label
  readonly columns: readonly { readonly label: Label; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface LifecycleBlock {
  readonly block: 'lifecycle'
  readonly title: Label
  readonly diagrams: Readonly<Record<'zh' | 'en', Diagram>>
}

/** What a rule or a formula reads. Money is asked for in whole fen. */
export interface TryField {
  readonly name: string
  readonly label: Label
  readonly kind: FieldKind
  readonly unit: string | null
  /** Of a choice: the keys that a record holds, with their names. */
  readonly options: readonly { readonly key: string; readonly label: Label }[] | null
  /** The indicator or register that knows the value. */
  readonly from: Pointer | null
}

/** One line of a rule, `depth` levels inside its groups. */
export interface RuleLine {
  readonly depth: number
  readonly text: Label
  /** The shared figure that the line asks for. */
  readonly parameter: LineParameter | null
}
export interface LineParameter {
  readonly label: Label
  /** No document gives the figure. */
  readonly isAssumed: boolean
  /** `null` where the pack has no such parameter. */
  readonly to: Pointer | null
}
export interface Wording {
  readonly from: string
  /** The last day; `null`: in force until another day is known. */
  readonly until: string | null
  /** `null`: from that day there is no such rule. */
  readonly lines: readonly RuleLine[] | null
}
/** What an example gives to a rule or a formula, to begin a trial with. */
export interface TryRecord {
  /** In the language of its author. */
  readonly name: string
  readonly day: string
  readonly record: Readonly<Record<string, string | number | boolean>>
}

export interface RuleBlock {
  readonly block: 'rule'
  /** Names the rule inside its definition: `admission`, `exit`, `eligibility`, `where`, `needs/<move>`. */
  readonly rule: string
  readonly title: Label
  readonly wordings: readonly Wording[]
  readonly fields: readonly TryField[]
  /** Conditions that exist and whose wording is not at hand: a person has to look at them. */
  readonly unknown: readonly Label[]
  readonly records: readonly TryRecord[]
}

export interface FormulaBlock {
  readonly block: 'formula'
  readonly title: Label
  readonly unit: string
  readonly wordings: readonly Wording[]
  readonly fields: readonly TryField[]
  readonly records: readonly TryRecord[]
}

/** `made` and `refused` are of moves; `computed` of formulas. */
export type ExampleMark = Outcome | 'made' | 'refused' | 'computed'
export interface Example {
  /** In the language of its author. */
  readonly name: string
  readonly day: string
  readonly given: readonly { readonly name: Label; readonly value: Label }[]
  readonly steps: readonly Label[]
  readonly mark: ExampleMark
  readonly result: Label
  readonly reasons: readonly Label[]
}
export interface ExamplesBlock {
  readonly block: 'examples'
  readonly title: Label
  readonly examples: readonly Example[]
}

export interface NotesBlock {
  readonly block: 'notes'
  readonly title: Label
  readonly lines: readonly Label[]
}
