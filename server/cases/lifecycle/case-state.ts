/** A case as the sum of what happened to it: events in order, and what they make of it. Nothing else is true of a case. */
import type { Made } from '@linchpin/pack-kit'
import type { Belongings } from '../../people/index.ts'

export interface Person {
  readonly id: string
  readonly name: string
}
/** By the kind of its field: an id of a body, an entry or an upload, the key of a choice, whole fen, an ISO day. */
export type FieldValue = string | number | boolean | readonly string[]
export type Values = Readonly<Record<string, FieldValue>>
/** `null` empties the field. */
export type Changes = Readonly<Record<string, FieldValue | null>>

/** The entry of a register that a case is about. Without a key: something that the register does not have yet, by its name. */
export interface Subject {
  readonly register: string
  readonly key: string
  readonly name: string
}
/** Where a case comes from; the same item of the same origin opens one case only. */
export interface Origin {
  readonly kind: 'document' | 'meeting' | 'case' | 'rule' | 'import'
  readonly id: string
  readonly item: string
  /** Refs of the clauses that it answers to, where the origin is a document. */
  readonly clauses: readonly string[]
}
export type Link =
  | { readonly kind: 'entry'; readonly register: string; readonly key: string; readonly name: string }
  | { readonly kind: 'case'; readonly id: string; readonly number: string; readonly name: string }
  | {
      readonly kind: 'clause'
      readonly document: string
      readonly clause: string
      readonly commitment: string | null
      readonly name: string
    }

export interface CaseState {
  readonly type: string
  /** Hash of the definition that it was opened under, and ends under. */
  readonly definition: string
  readonly state: string
  readonly fields: Values
  readonly subject: Subject | null
  readonly origin: Origin | null
  readonly handler: Person | null
  /** Bodies that were asked to handle it, beside those that its fields name. */
  readonly assigned: readonly string[]
  /** Each move and person once. */
  readonly made: readonly Made[]
  readonly openedAt: string
  readonly openedBy: Person
  /** The scopes under which it was opened: the case is theirs too. */
  readonly openedFor: Belongings
  readonly stateSince: string
  /** When something of its progress was last told: a move with content, or a note. */
  readonly reportedAt: string | null
  /** Until when the next regular report is owed; counts only where reports are made. */
  readonly reportDue: string | null
  readonly closedAt: string | null
  /** Withdrawn as never meant: out of all lists, still to be read. */
  readonly voidedAt: string | null
  readonly isInvented: boolean
  /** How many events it has. */
  readonly revision: number
}

export interface EventData {
  readonly opened: {
    readonly type: string
    readonly definition: string
    readonly state: string
    readonly isFinal: boolean
    readonly values: Values
    readonly subject: Subject | null
    readonly origin: Origin | null
    readonly openedFor: Belongings
    readonly reportDue: string | null
    readonly isInvented: boolean
  }
  readonly moved: {
    readonly move: string
    readonly from: string
    readonly to: string
    readonly values: Changes
    readonly reason: string | null
    readonly evidence: readonly string[]
    readonly reportDue: string | null
    readonly isFinal: boolean
  }
  readonly edited: { readonly values: Changes; readonly reportDue: string | null }
  readonly assigned: {
    readonly handler: Person | null
    readonly bodies: readonly string[]
    readonly reason: string | null
  }
  readonly instructed: {
    readonly text: string
    readonly leader: string
    /** 代录: an office enters what the leader wrote on paper. */
    readonly isRecorded: boolean
    readonly day: string
    readonly scans: readonly string[]
  }
  /** Internal ones show to the authorities only. */
  readonly noted: {
    readonly text: string
    readonly files: readonly string[]
    readonly isInternal: boolean
    /** `false`: it tells nothing of the progress. */
    readonly isProgress?: false
  }
  readonly linked: { readonly to: Link }
  readonly attached: { readonly files: readonly string[] }
  /** What it is about was found on the register. */
  readonly matched: { readonly subject: Subject }
  readonly voided: { readonly reason: string }
}
export type EventKind = keyof EventData

export interface Happened {
  readonly at: string
  readonly person: Person
  /** The role that was used; `null` where none was needed. */
  readonly role: string | null
}
export type CaseEvent = {
  readonly [K in EventKind]: Happened & { readonly kind: K; readonly data: EventData[K] }
}[EventKind]

/** Before anything happened there is no case. */
export const initial: CaseState | null = null
