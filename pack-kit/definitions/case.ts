import type { RuleData, RuleRecord } from '@linchpin/kernels/rules'
import { type Actor, actorText } from '../case/actor.ts'
import { type ConditionOf, ruleOf } from '../conditions.ts'
import {
  type About,
  type Dated,
  type Definition,
  frozen,
  head,
  type Label,
  listOf,
  type OneOrMore,
} from '../definition.ts'
import type { Duration } from '../duration.ts'
import type { Fields } from '../field.ts'
import type { Role } from '../role.ts'
import type { Register } from './register.ts'

/** Goes out by itself; `when` is counted from the end of what the state allows, negative before it. */
export interface Reminder {
  readonly when: 'before' | 'after'
  readonly by: Duration
  readonly to: readonly string[]
  /** A supervision order is drafted, and goes out when the office's director signs. */
  readonly supervises: boolean
}
export interface State {
  readonly label: Label
  /** How long a case may stay; `null`: as long as it takes, or until its deadline field. */
  readonly within: Duration | null
  readonly isFinal: boolean
}
export interface Move {
  readonly label: Label
  readonly from: readonly string[]
  readonly to: string
  readonly by: readonly string[]
  /** Fields that have to be filled for it. */
  readonly asks: readonly string[]
  readonly reason: 'required' | 'optional' | null
  readonly evidence: 'required' | 'optional' | null
  /** Nobody who made one of these moves on the same case may make this one. */
  readonly notBy: readonly string[]
  readonly needs: RuleData | null
}
/**
 * Moves in order and where they lead; a move that has to be refused ends the list. `by` is a role (one person), or a role in
 * the hands of a named person: `department#王` (see `acting`). `record` holds what `asks` and `needs` look at, throughout.
 */
export interface CaseExample {
  readonly name: string
  readonly day: string
  readonly record?: RuleRecord
  readonly moves: readonly (readonly [by: string, move: string])[]
  readonly ends: string
  /** Why the last move is refused; absent: it is made. */
  readonly refused?: 'role' | 'state' | 'needs' | 'samePerson' | 'asks'
}

declare const subjectFields: unique symbol

export interface CaseType<
  Id extends string = string,
  S extends string = string,
  F extends Fields = Fields,
  SF extends Fields = Fields,
> extends Definition<'case', Id> {
  /** Never there: which fields the subject has, for those who count cases. */
  readonly [subjectFields]?: SF
  readonly subject: string | null
  readonly fields: F
  readonly openedBy: readonly string[]
  readonly initial: string
  /** The date field that says until when the whole case has to be done. */
  readonly deadline: string | null
  readonly states: Readonly<Record<S, State>>
  readonly moves: Readonly<Record<string, Move>>
  readonly reminders: readonly Reminder[]
  readonly examples: readonly CaseExample[]
}

export interface StateParts {
  readonly label: Label
  readonly within?: Duration
  readonly final?: true
}
export interface MoveParts<S extends string, M extends string, F extends Fields, SF extends Fields> {
  readonly label: Label
  readonly from: OneOrMore<S>
  readonly to: S
  readonly by: OneOrMore<Role>
  readonly asks?: OneOrMore<keyof F & string>
  readonly reason?: 'required' | 'optional'
  readonly evidence?: 'required' | 'optional'
  readonly notBy?: OneOrMore<M>
  readonly needs?: Dated<ConditionOf<F & SF>>
}
export interface ReminderParts {
  readonly when: 'before' | 'after'
  readonly by: Duration
  readonly to: OneOrMore<Role>
  readonly supervises?: true
}
type ExampleParts<S extends string, M extends string> = Omit<CaseExample, 'moves' | 'ends'> & {
  readonly moves: readonly (readonly [by: Role | Actor, move: M])[]
  readonly ends: S
}

export type DateField<F extends Fields> = { [N in keyof F]: F[N] extends { kind: 'date' } ? N : never }[keyof F] &
  string

export interface CaseParts<S extends string, M extends string, F extends Fields, SF extends Fields> extends About {
  /** What a case is about, where that is an entry of a register. */
  readonly subject?: Register<string, SF>
  readonly fields: F
  readonly openedBy: OneOrMore<Role>
  readonly initial: NoInfer<S>
  readonly deadline?: DateField<NoInfer<F>>
  readonly states: Readonly<Record<S, StateParts>>
  readonly moves: { readonly [N in M]: MoveParts<NoInfer<S>, NoInfer<M>, NoInfer<F>, NoInfer<SF>> }
  readonly reminders?: readonly ReminderParts[]
  readonly examples?: readonly ExampleParts<NoInfer<S>, NoInfer<M>>[]
}

/** Something handled through a lifecycle (台账、事项). */
export function defineCase<
  const Id extends string,
  const S extends string,
  const M extends string,
  const F extends Fields,
  const SF extends Fields = Record<never, never>,
>(id: Id, parts: CaseParts<S, M, F, SF>): CaseType<Id, S, F, SF> {
  const seen = { ...parts.subject?.fields, ...parts.fields } as F & SF
  const { states, moves, examples } = parts
  const made: CaseType<Id, S, F, SF> = frozen({
    ...head('case', id, parts),
    subject: parts.subject?.id ?? null,
    fields: parts.fields,
    openedBy: idsOf(parts.openedBy),
    initial: parts.initial,
    deadline: parts.deadline ?? null,
    states: mapped<StateParts, State>(states, stateOf) as Readonly<Record<S, State>>,
    moves: mapped<MoveParts<S, M, F, SF>, Move>(moves, (move, name) => moveOf(`case/${id}/${name}`, move, seen)),
    reminders: (parts.reminders ?? []).map(reminderOf),
    examples: (examples ?? []).map((each) => ({
      ...each,
      moves: each.moves.map(([by, move]) => [actorText(by), move] as const),
    })),
  })
  fieldsOfCases.set(made, seen)
  return made
}

/** The stored form names the subject by its id only, and whoever counts cases asks for its fields too. */
const fieldsOfCases = new WeakMap<CaseType, Fields>()

/** What a rule over cases of this type sees: their own fields and those of their subject. */
export function fieldsSeenBy<F extends Fields, SF extends Fields>(of: CaseType<string, string, F, SF>): F & SF {
  return (fieldsOfCases.get(of) ?? of.fields) as F & SF
}

const stateOf = ({ label, within, final }: StateParts): State => ({
  label,
  within: within ?? null,
  isFinal: final ?? false,
})

function moveOf<S extends string, M extends string, F extends Fields, SF extends Fields>(
  id: string,
  move: MoveParts<S, M, F, SF>,
  fields: F & SF,
): Move {
  return {
    label: move.label,
    from: listOf(move.from),
    to: move.to,
    by: idsOf(move.by),
    asks: move.asks === undefined ? [] : listOf<string>(move.asks),
    reason: move.reason ?? null,
    evidence: move.evidence ?? null,
    notBy: move.notBy === undefined ? [] : listOf<string>(move.notBy),
    needs: move.needs === undefined ? null : ruleOf(id, move.label, fields, move.needs),
  }
}

const reminderOf = ({ when, by, to, supervises }: ReminderParts): Reminder => ({
  when,
  by,
  to: idsOf(to),
  supervises: supervises ?? false,
})

/** Each once: lists of roles are put together from others. */
const idsOf = (roles: OneOrMore<Role>) => [...new Set(listOf(roles).map((role) => role.id))]

function mapped<T, R>(
  record: Readonly<Record<string, T>>,
  to: (value: T, name: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value as T, name)]))
}
