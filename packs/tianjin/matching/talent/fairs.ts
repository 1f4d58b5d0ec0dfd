/** 对接会、招聘会 and 人岗匹配. */
import {
  body,
  choice,
  citizen,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  file,
  flag,
  institution,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toConfirm, toDecide, toHandle } from '../../defaults.ts'
import { measures, news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { someDay } from '../policies/in-force.ts'
import { vacancies } from './needs.ts'
import { jobSeekers } from './people.ts'

export const jobFair = defineCase('job-fair', {
  label: { zh: '人才对接和招聘活动', en: 'talent or job fair' },
  row: 'M18',
  source: [clause(measures, '三/（十七）'), clause(news, '六是'), clause(plan, '五/（一）/4')],
  fields: {
    name: text('活动名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        talent: { zh: '产业链人才对接会', en: 'talent of a chain' },
        recruitment: { zh: '重点招聘活动', en: 'major recruitment event' },
        campus: { zh: '校园招聘', en: 'campus' },
      },
      { required: true },
    ),
    chain: choice('产业链', 'chain', chainNames),
    day: date('举办日期', 'day', { required: true }),
    place: text('地点（线上平台）', 'place'),
    organiser: body('主办单位', 'organiser', { required: true }),
    firms: number('参会企业', 'enterprises', '家'),
    posts: number('提供岗位', 'posts', '个'),
    visitors: number('到场求职', 'visitors', '人次'),
    intended: number('达成意向', 'intended', '人'),
    hired: number('实际录用', 'hired', '人'),
    report: file('活动总结', 'report'),
  },
  openedBy: [department, district, taskForce],
  initial: 'planned',
  deadline: 'day',
  states: {
    planned: { label: { zh: '筹备中', en: 'planned' } },
    announced: { label: { zh: '已公告', en: 'announced' } },
    held: { label: { zh: '已举办', en: 'held' }, within: toHandle },
    followedUp: { label: { zh: '已跟踪回访', en: 'followed up' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    announce: {
      label: { zh: '发布公告', en: 'announce' },
      from: 'planned',
      to: 'announced',
      by: [department, district, taskForce],
      asks: 'place',
    },
    hold: {
      label: { zh: '举办并登记', en: 'hold' },
      from: 'announced',
      to: 'held',
      by: [department, district, taskForce],
      asks: ['firms', 'posts', 'intended'],
      evidence: 'required',
    },
    followUp: {
      label: { zh: '回访录用情况', en: 'follow up' },
      from: 'held',
      to: 'followedUp',
      by: [department, district, taskForce],
      asks: ['hired', 'report'],
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: ['planned', 'announced'],
      to: 'cancelled',
      by: [department, district, taskForce],
      reason: 'required',
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '举办后回访录用',
      day: someDay,
      record: { place: '会展中心', firms: 60, posts: 900, intended: 320, hired: 140, report: '总结.docx' },
      moves: [
        [department, 'announce'],
        [department, 'hold'],
        [department, 'followUp'],
      ],
      ends: 'followedUp',
    },
    {
      name: '没有录用数不能办结',
      day: someDay,
      record: { place: '会展中心', firms: 60, posts: 900, intended: 320, report: '总结.docx' },
      moves: [
        [department, 'announce'],
        [department, 'hold'],
        [department, 'followUp'],
      ],
      ends: 'held',
      refused: 'asks',
    },
  ],
})

export const placement = defineCase('placement', {
  label: { zh: '人岗匹配推荐', en: 'placement' },
  row: 'M18',
  source: clause(measures, '三/（十七）'),
  subject: enterprises,
  fields: {
    vacancy: entry('岗位', 'vacancy', vacancies, { required: true }),
    seeker: entry('求职者', 'job seeker', jobSeekers, { required: true, personal: true }),
    isConsented: flag('求职者已同意', 'the seeker consented'),
    reasons: text('匹配理由', 'why it fits'),
    answer: text('企业反馈', 'answer of the employer'),
    startsOn: date('到岗日期', 'starts on'),
  },
  openedBy: [department, institution],
  initial: 'matched',
  states: {
    matched: { label: { zh: '已匹配', en: 'matched' }, within: toDecide },
    recommended: { label: { zh: '已推荐', en: 'recommended' }, within: toConfirm },
    interviewed: { label: { zh: '已面试', en: 'interviewed' }, within: toConfirm },
    hired: { label: { zh: '已录用', en: 'hired' }, final: true },
    closed: { label: { zh: '未成', en: 'no match' }, final: true },
  },
  moves: {
    recommend: {
      label: { zh: '推荐给企业', en: 'recommend' },
      from: 'matched',
      to: 'recommended',
      by: [department, institution],
      needs: { '2022-01-01': (f) => f.isConsented.is(true) },
    },
    interview: { label: { zh: '面试', en: 'interview' }, from: 'recommended', to: 'interviewed', by: enterprise },
    hire: {
      label: { zh: '录用', en: 'hire' },
      from: ['recommended', 'interviewed'],
      to: 'hired',
      by: enterprise,
      asks: 'startsOn',
    },
    decline: {
      label: { zh: '未录用', en: 'decline' },
      from: ['recommended', 'interviewed'],
      to: 'closed',
      by: enterprise,
      asks: 'answer',
    },
    drop: {
      label: { zh: '求职者退出', en: 'drop' },
      from: ['matched', 'recommended', 'interviewed'],
      to: 'closed',
      by: [department, institution, citizen],
    },
  },
  reminders: chase(department, enterprise),
  examples: [
    {
      name: '求职者同意后推荐并录用',
      day: someDay,
      record: { isConsented: true, startsOn: '2022-06-15' },
      moves: [
        [department, 'recommend'],
        [enterprise, 'interview'],
        [enterprise, 'hire'],
      ],
      ends: 'hired',
    },
    {
      name: '求职者没有同意不能推荐',
      day: someDay,
      record: { isConsented: false },
      moves: [[department, 'recommend']],
      ends: 'matched',
      refused: 'needs',
    },
  ],
})

export const fairs = [jobFair, placement]
