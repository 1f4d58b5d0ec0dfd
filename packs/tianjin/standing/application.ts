/**
 * 申报认定: how an applicant gets on a list of the city. Every such list has a case type of its own, since each has its own clause,
 * fields and conditions; the way through is the same. What ends as 已认定 becomes an entry of the list that the note names.
 */
import type { RuleRecord } from '@linchpin/kernels/rules'
import {
  type About,
  acting,
  type CaseType,
  type ConditionOf,
  type Dated,
  defineCase,
  department,
  district,
  enterprise,
  type Fields,
  file,
  type OneOrMore,
  type Register,
  type Role,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toDisplay, toReview, toSupplement } from '../defaults.ts'

interface Application<F extends Fields, SF extends Fields> extends About {
  /** The list that is applied for. */
  readonly list: Register
  readonly subject?: Register<string, SF>
  /** Beside what every application has. */
  readonly fields?: F
  /** Who applies: enterprises unless said. */
  readonly openedBy?: OneOrMore<Role>
  /** Who looks first and recommends: the district unless said; nobody who applies. */
  readonly recommendedBy?: OneOrMore<Role>
  /** What has to be met before experts look. */
  readonly needs?: Dated<ConditionOf<NoInfer<F & SF>>>
  /** A day for the examples, and a record that meets `needs`; `fails` does not. */
  readonly day: string
  readonly fits?: RuleRecord
  readonly fails?: RuleRecord
}

const commonFields = {
  statement: text('申报说明', 'statement', { required: true }),
  materials: file('申报材料', 'documents', { required: true }),
  opinion: text('推荐意见', 'recommendation'),
  review: text('评审意见', 'review'),
  decision: text('认定文件号', 'decision'),
} as const

const filled = { statement: '按通知要求申报', materials: '申报书.pdf', opinion: '材料齐全，同意推荐' }
const reviewed = { review: '专家组同意', decision: '认定通知第1号' }

export function defineApplication<
  const Id extends string,
  const F extends Fields = Record<never, never>,
  const SF extends Fields = Record<never, never>,
>(id: Id, parts: Application<F, SF>): CaseType<Id> {
  const { list, subject, needs, day, fits, fails } = parts
  const applicant = parts.openedBy ?? enterprise
  const first = parts.recommendedBy ?? district
  const [opener, recommender] = [firstOf(applicant), firstOf(first)]
  const fields = { ...commonFields, ...parts.fields }
  const whole = { ...filled, ...reviewed, ...fits }
  return defineCase(id, {
    label: parts.label,
    row: parts.row,
    source: parts.source,
    note: parts.note ?? { zh: `认定后列入：${list.label.zh}。`, en: `When named, it stands on: ${list.label.en}.` },
    ...(subject ? { subject } : {}),
    fields,
    openedBy: applicant,
    initial: 'filed',
    states: {
      filed: { label: { zh: '已申报', en: 'filed' }, within: toAccept },
      supplementing: { label: { zh: '补正中', en: 'to be completed' }, within: toSupplement },
      recommended: { label: { zh: '已推荐，待评审', en: 'recommended' }, within: toReview },
      onDisplay: { label: { zh: '公示中', en: 'on display' }, within: toDisplay },
      named: { label: { zh: '已认定', en: 'named' }, final: true },
      refused: { label: { zh: '未通过', en: 'refused' }, final: true },
      withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
    },
    moves: {
      return: {
        label: { zh: '退回补正', en: 'send back to be completed' },
        from: 'filed',
        to: 'supplementing',
        by: first,
        reason: 'required',
      },
      complete: { label: { zh: '补正提交', en: 'complete' }, from: 'supplementing', to: 'filed', by: applicant },
      recommend: {
        label: { zh: '审核推荐', en: 'recommend' },
        from: 'filed',
        to: 'recommended',
        by: first,
        asks: 'opinion',
      },
      decline: {
        label: { zh: '不予推荐', en: 'decline' },
        from: ['filed', 'supplementing'],
        to: 'refused',
        by: first,
        reason: 'required',
      },
      pass: {
        label: { zh: '评审通过，公示', en: 'pass and display' },
        from: 'recommended',
        to: 'onDisplay',
        by: department,
        asks: 'review',
        evidence: 'required',
        ...(needs ? { needs: needs as Dated<ConditionOf<Fields>> as never } : {}),
      },
      object: {
        label: { zh: '公示有异议，复核', en: 'look again after an objection' },
        from: 'onDisplay',
        to: 'recommended',
        by: department,
        reason: 'required',
      },
      name: {
        label: { zh: '公布认定', en: 'name' },
        from: 'onDisplay',
        to: 'named',
        by: department,
        asks: 'decision',
        evidence: 'required',
        notBy: 'pass',
      },
      refuse: {
        label: { zh: '评审不通过', en: 'refuse' },
        from: ['recommended', 'onDisplay'],
        to: 'refused',
        by: department,
        reason: 'required',
      },
      withdraw: {
        label: { zh: '撤回申报', en: 'withdraw' },
        from: ['filed', 'supplementing', 'recommended'],
        to: 'withdrawn',
        by: applicant,
      },
    },
    reminders: chase(recommender, department),
    examples: [
      {
        name: '推荐、评审、公示后认定',
        day,
        record: whole,
        moves: [
          [recommender, 'recommend'],
          [acting(department, '评审组织人'), 'pass'],
          [acting(department, '签发人'), 'name'],
        ],
        ends: 'named',
      },
      {
        name: '组织评审的人不能公布认定',
        day,
        record: whole,
        moves: [
          [recommender, 'recommend'],
          [department, 'pass'],
          [department, 'name'],
        ],
        ends: 'onDisplay',
        refused: 'samePerson',
      },
      ...(fails
        ? [
            {
              name: '不符合条件，不能通过评审',
              day,
              record: { ...whole, ...fails },
              moves: [
                [recommender, 'recommend'],
                [department, 'pass'],
              ],
              ends: 'recommended',
              refused: 'needs',
            } as const,
          ]
        : []),
      {
        name: '申报者不能自行推荐',
        day,
        record: whole,
        moves: [[opener, 'recommend']],
        ends: 'filed',
        refused: 'role',
      },
    ],
  })
}

const firstOf = (roles: OneOrMore<Role>): Role => (Array.isArray(roles) ? roles[0] : roles) as Role
