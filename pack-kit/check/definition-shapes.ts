/** The shape of each kind of definition. Rules are matched by the rules kernel, and stand here as anything. */
import type { Kind } from '../definition.ts'
import { formula } from './formula-shape.ts'
import {
  anything,
  byProperty,
  flag,
  integer,
  isObject,
  list,
  literal,
  named,
  number,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
} from './shape.ts'

export const label = object({ zh: text, en: text })
export const clauseRef = object({ kind: oneOf('clause'), document: text, ref: text })
const texts = list(text)
/** Definitions take a role as a constant and keep its id; of a text nothing is left. */
const role: Shape = {
  accepts: 'role',
  match: (value, place) =>
    value === undefined || value === null
      ? [
          {
            place,
            given: { zh: '没有标识的值（如一段文本）', en: 'something without an id (such as a text)' },
            accepted: {
              zh: '角色常量，如从 pack-kit 引入的 department，或 defineRole 所建',
              en: 'the constant of a role, such as department imported from pack-kit, or one made by defineRole',
            },
          },
        ]
      : text.match(value, place),
}
const roles = list(role)
const labels = list(label)
const rule = orNull(anything)
const dated = (item: Shape) => named(orNull(item))

const source = byProperty('kind', {
  clause: clauseRef,
  standard: object({ kind: text, name: text, place: orNull(text) }),
  assumed: object({ kind: text, why: label }),
})
const about = { kind: text, id: text, label, rows: texts, source: list(source), note: orNull(label) }

const duration = object({ count: integer, unit: oneOf('workday', 'day', 'month'), isDefault: flag })
const intervals = ['day', 'week', 'month', 'quarter', 'halfYear', 'year'] as const
const rhythm = object({ every: orNull(oneOf(...intervals)) })

const forKeepers: Shape = {
  accepts: 'true | key of an option',
  match: (value, place) => (typeof value === 'string' ? text : flag).match(value, place),
}
const fieldOptions = {
  required: flag,
  many: flag,
  personal: flag,
  format: oneOf('creditCode', 'industryCode', 'divisionCode'),
  requiredWithout: text,
  forKeepers,
}
const plainField = object({ kind: text, label }, fieldOptions)
const fields = named(
  byProperty('kind', {
    ...Object.fromEntries(['money', 'date', 'flag', 'file'].map((kind) => [kind, plainField])),
    text: object({ kind: text, label }, { ...fieldOptions, numbered: text }),
    body: object({ kind: text, label }, { ...fieldOptions, part: oneOf('cooperating', 'named') }),
    number: object({ kind: text, label, unit: text }, fieldOptions),
    choice: object({ kind: text, label, options: named(label) }, fieldOptions),
    entry: object({ kind: text, label, register: text }, { ...fieldOptions, belongs: flag }),
  }),
)
const ruleExamples = list(
  object({ name: text, day: text, record: named(anything), outcome: oneOf('met', 'notMet', 'unknown') }),
)

const stated = object({ period: text, value: orNull(number) }, { note: label })
const target = object(
  {
    kind: oneOf('level', 'average', 'cumulative', 'floor', 'assigned'),
    due: text,
    is: oneOf('>=', '<=', '>', '<', '=', '≈'),
    value: orNull(number),
    binding: oneOf('binding', 'anticipated', 'unstated'),
  },
  { note: label },
)
const warning = object({
  measure: oneOf('value', 'monthOnMonth', 'yearOnYear'),
  when: oneOf('above', 'below'),
  blue: text,
  yellow: text,
  red: text,
})
/** A word, or the field whose day decides. */
const during: Shape = {
  accepts: 'held | opened | reached | { date }',
  match: (value, place) =>
    (isObject(value) ? object({ date: text }) : oneOf('held', 'opened', 'reached')).match(value, place),
}
const values = byProperty('from', {
  observed: object({ from: text }),
  formula: object({ from: text, inputs: named(object({ unit: text, label })), wordings: dated(formula) }),
  indicators: object({
    from: text,
    inputs: named(object({ indicator: text, unit: text, label })),
    wordings: dated(formula),
  }),
  register: object({ from: text, register: text, total: orNull(text), where: rule }),
  case: object({
    from: text,
    case: text,
    in: texts,
    during,
    since: oneOf('period', 'year'),
    total: orNull(text),
    distinct: orNull(oneOf('subject')),
    where: rule,
  }),
})
const indicatorExamples = list(object({ name: text, day: text, given: named(number), value: orNull(number) }))

const state = object({ label, within: orNull(duration), isFinal: flag })
const often = orNull(oneOf('required', 'optional'))
const move = object({
  label,
  from: texts,
  to: text,
  by: roles,
  asks: texts,
  reason: often,
  evidence: often,
  notBy: texts,
  needs: rule,
})
const reminder = object({ when: oneOf('before', 'after'), by: duration, to: roles, supervises: flag })
const madeMove: Shape = {
  accepts: '[role, move]',
  match: (value, place) => [
    ...(Array.isArray(value)
      ? value.flatMap((each, at) => (at === 0 ? role : text).match(each, `${place}/${at}`))
      : list(text).match(value, place)),
    ...(Array.isArray(value) && value.length !== 2
      ? [{ place, given: `[…] of ${value.length}`, accepted: '[role, move]' }]
      : []),
  ],
}
const caseExamples = list(
  object(
    { name: text, day: text, moves: list(madeMove), ends: text },
    { record: named(anything), refused: oneOf('role', 'state', 'needs', 'samePerson', 'asks') },
  ),
)
const papers = list(object({ label, from: object({ kind: oneOf('register', 'case', 'indicator'), id: text }) }))
const segment = object({ label, stage: oneOf('upstream', 'midstream', 'downstream'), products: labels })

export const definitionShapes: Readonly<Record<Kind, Shape>> = {
  body: object({
    ...about,
    bodyKind: oneOf(
      'leaders',
      'leadingGroup',
      'headquarters',
      'office',
      'taskForce',
      'department',
      'district',
      'zone',
      'area',
      'congress',
      'conference',
      'institution',
    ),
    level: oneOf('city', 'district', 'central'),
    names: texts,
    parent: orNull(text),
    divisionCode: orNull(text),
    from: orNull(text),
    until: orNull(text),
    successor: orNull(text),
  }),
  parameter: object({
    ...about,
    parameterKind: oneOf('number', 'money', 'date', 'text', 'flag'),
    values: dated(object({ value: literal }, { unit: text })),
  }),
  register: object({
    ...about,
    of: orNull(text),
    key: text,
    fields,
    keptBy: roles,
    openTo: roles,
    isPublic: flag,
    admission: rule,
    exit: rule,
    review: orNull(rhythm),
    unknown: labels,
    admissionExamples: ruleExamples,
    exitExamples: ruleExamples,
  }),
  industry: object({
    ...about,
    standing: oneOf('leading', 'emerging', 'established', 'traditional', 'supporting'),
    segments: named(object({ zh: text, en: text }, { within: text })),
    products: labels,
  }),
  chain: object({
    ...about,
    chainClass: orNull(oneOf('strong', 'new', 'short')),
    industries: texts,
    taskForce: orNull(text),
    segments: named(segment),
  }),
  layout: object({ ...about, place: text, develops: list(object({ industry: text, segments: texts })) }),
  indicator: object({
    ...about,
    definition: label,
    unit: text,
    direction: oneOf('higher', 'lower', 'neutral'),
    period: oneOf(...intervals),
    of: orNull(text),
    owner: texts,
    values,
    baseline: orNull(stated),
    targets: list(target),
    warning: orNull(warning),
    examples: indicatorExamples,
  }),
  fact: object({
    ...about,
    indicator: orNull(text),
    value: number,
    unit: text,
    period: text,
    scope: orNull(label),
    is: oneOf('=', '>', '>=', '<', '<=', '≈'),
  }),
  case: object({
    ...about,
    subject: orNull(text),
    fields,
    openedBy: roles,
    initial: text,
    deadline: orNull(text),
    states: named(state),
    moves: named(move),
    reminders: list(reminder),
    examples: caseExamples,
  }),
  programme: object({
    ...about,
    programmeType: oneOf('policy', 'credit', 'talent'),
    givenBy: texts,
    of: text,
    benefit: label,
    withoutApplication: flag,
    eligibility: rule,
    unknown: labels,
    examples: ruleExamples,
  }),
  meeting: object({
    ...about,
    heldBy: text,
    chair: roles,
    attend: roles,
    rhythm,
    papers,
    decisions: text,
  }),
  briefing: object({ ...about, rhythm, author: roles, approvedBy: roles, readers: roles, sections: papers }),
}
