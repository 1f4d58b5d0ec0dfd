/**
 * The shapes that go into and come out of the policy compiler.
 *
 * `PolicySource` is what a reader makes of a file; `CompiledDocument` is the public form printed by
 * `linchpin compile --json` and stored by the server. Offsets are UTF-16 indices into `CompiledDocument.text`;
 * dates are ISO strings; values and units are as printed.
 */

/** A paragraph of the source, in reading order. `heading` is the outline level (1–6) where the file states one. */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  readonly heading?: number
  /** Whether the whole paragraph is bold in the file: a hint of an unnumbered heading. */
  readonly bold?: boolean
}

/** A table of the source; `rows[r][c]` is the text of a cell, merged cells repeated empty. */
export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
}

export type Block = ParagraphBlock | TableBlock

/** What a reader hands to the compiler: blocks in reading order and what the file says about itself. */
export interface PolicySource {
  readonly blocks: readonly Block[]
  /** What the file states outside its text (front matter, HTML meta, core properties); keys in lower case. */
  readonly metadata?: Readonly<Record<string, string>>
}

export type Genre = 'plan' | 'measures' | 'decision' | 'regulation' | 'news' | 'report' | 'other'

/** What the document says of itself; `null` where it does not say. */
export interface DocumentData {
  readonly title: string
  readonly issuer: string | null
  readonly docNumber: string | null
  /** ISO date of issue or adoption. */
  readonly date: string | null
  readonly genre: Genre
  /** 公开属性, as printed after 此件 or 公开属性. */
  readonly openness: 'public' | 'on-request' | 'not-public' | null
  /** ISO date from which the document applies (施行日期). */
  readonly effective: string | null
  readonly status: 'in-force' | 'amended' | 'repealed' | null
}

/** Why a clause lays nothing on anybody. */
export type NotCommitting = 'preamble' | 'retrospect' | 'definition' | 'heading-only' | 'genre' | 'commencement'

/**
 * An addressable part of the document. Front, clauses (with their tails) and back partition the text: `start`–`end` is
 * a clause's own part, without its children.
 */
export interface Clause {
  /** Printed ordinals joined by `/`, as `五/（四）/3`; unnumbered headings stand for themselves; `前言` before the first. */
  readonly ref: string
  /** Akoma Ntoso element id, as `chp_5__sec_4__item_3`; unique in the document. */
  readonly eId: string
  /** Depth in the outline, 1 for the outermost. */
  readonly level: number
  readonly heading: string | null
  /** The clause's own words after its ordinal and heading. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Own words that stand behind its children, as a paragraph of an article after its items; rarely any. */
  readonly tails: readonly { readonly start: number; readonly end: number }[]
  /** Whether the clause can commit somebody, or the reason why not. */
  readonly committing: true | NotCommitting
}

/** What every extracted item carries: where it stands and the words that say so. */
export interface Quoted {
  /** Stable while clause and quote stay the same. */
  readonly id: string
  /** The `ref` of its clause. */
  readonly clause: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

export type Modality = 'obligation' | 'prohibition' | 'permission' | 'encouragement' | 'plan' | 'none'

/** An action that a sentence lays on bodies, named by its bracket or by its subject. */
export interface Measure extends Quoted {
  /** The action in short: words of the sentence, without its opening circumstances. */
  readonly action: string
  readonly leads: readonly string[]
  readonly cooperating: readonly string[]
  /** As far as printed: `2025`, `2025-06`, `2025-06-30`; `null` where no time is set. */
  readonly deadline: string | null
  /** `lead` where a lead is named, `byDuty` for 按职责分工负责 (all bodies stand in `leads`), `null` where nobody is named. */
  readonly responsibility: 'lead' | 'byDuty' | null
  /** Where the bodies stand: in a mark behind the sentence, as its subject, carried from the subject before; `none`. */
  readonly leadsBasis: 'bracket' | 'named' | 'carried' | 'none'
  readonly modality: Modality
}

export type Comparator = 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'approx' | 'range' | 'maintain' | 'qualitative'
export type TargetKind = 'level' | 'cumulative' | 'growth' | 'annual-growth' | 'increment'

export interface Target extends Quoted {
  readonly subject: string | null
  readonly metric: string
  readonly value: number | null
  readonly valueMax: number | null
  readonly unit: string | null
  readonly comparator: Comparator
  readonly kind: TargetKind
  readonly dueYear: number | null
  readonly baselineValue: number | null
  readonly baselineYear: number | null
  readonly scope: string
}

export interface Fact extends Quoted {
  readonly subject: string | null
  readonly metric: string
  readonly value: number
  readonly unit: string | null
  readonly period: string | null
  readonly change: { readonly value: number; readonly unit: string | null; readonly versus: string | null } | null
}

/** What a clause of a decision or a law lays on whom. */
export interface Duty extends Quoted {
  readonly bearer: readonly string[]
  readonly modality: Modality
}

export interface Benefit extends Quoted {
  readonly who: string | null
  readonly condition: string | null
  readonly amount: number | null
  /** The other end of a range; equal to `amount` where that is a ceiling (最高…); `null` for a plain amount. */
  readonly amountMax: number | null
  readonly unit: string | null
  readonly kind: string
}

export interface Entity {
  readonly name: string
  readonly type: string
  readonly clause: string
}

export interface LayoutRow {
  /** A district, a county or a group of them (环城四区); '' where the document does not say in which one the zone lies. */
  readonly district: string
  readonly zone: string | null
  readonly industry: string
  readonly segments: readonly string[]
}

export interface Reference {
  readonly title: string
  readonly number: string | null
  readonly clause: string
}

export interface CompiledTable {
  readonly clause: string
  readonly title: string | null
  readonly rows: readonly (readonly string[])[]
  readonly start: number
  readonly end: number
}

/** Something that the compiler saw and could not settle by itself. The rest is compiled all the same. */
export interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly clause: string | null
  readonly quote: string | null
  readonly hint: string
}

/** The public form of a compiled document; see `docs/compile-output.md`. */
export interface CompiledDocument {
  readonly version: 1
  readonly text: string
  readonly tables: readonly CompiledTable[]
  readonly document: DocumentData
  /** Words before the first clause (title, addressee, reasons), ref `前言`; no clause, since it has no ordinal. */
  readonly front: Clause | null
  readonly clauses: readonly Clause[]
  /** Words after the last clause (signature, date, 此件公开发布), ref `落款`. */
  readonly back: Clause | null
  readonly targets: readonly Target[]
  readonly facts: readonly Fact[]
  readonly measures: readonly Measure[]
  readonly duties: readonly Duty[]
  readonly entities: readonly Entity[]
  readonly layout: readonly LayoutRow[]
  readonly benefits: readonly Benefit[]
  readonly references: readonly Reference[]
  readonly diagnostics: readonly Diagnostic[]
}
