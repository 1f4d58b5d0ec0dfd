import {
  byDefault,
  clause,
  defineCase,
  department,
  enterprise,
  institution,
  months,
  text,
  workdays,
} from '@linchpin/pack-kit'
import { measures } from './documents/index.ts'
import { keyEnterprises } from './registers.ts'

/** 揭榜挂帅: an enterprise says what it needs, a university or a laboratory takes it on, the result is accepted within a year. */
export const challenge = defineCase('challenge', {
  label: { zh: '揭榜攻关项目', en: 'challenge' },
  row: 'M16',
  source: clause(measures, '三/（九）'),
  subject: keyEnterprises,
  fields: {
    need: text('技术需求', 'need', { required: true }),
    taker: text('揭榜单位', 'taken by'),
    result: text('攻关成果', 'result'),
  },
  openedBy: enterprise,
  initial: 'posted',
  states: {
    posted: { label: { zh: '已提出', en: 'posted' }, within: byDefault(months(1)) },
    published: { label: { zh: '已发榜', en: 'published' } },
    taken: { label: { zh: '已揭榜', en: 'taken' }, within: months(12) },
    accepted: { label: { zh: '已验收', en: 'accepted' }, final: true },
    ended: { label: { zh: '已终止', en: 'ended' }, final: true },
  },
  moves: {
    publish: { label: { zh: '发榜', en: 'publish' }, from: 'posted', to: 'published', by: department },
    take: { label: { zh: '揭榜', en: 'take' }, from: 'published', to: 'taken', by: institution, asks: 'taker' },
    accept: { label: { zh: '验收', en: 'accept' }, from: 'taken', to: 'accepted', by: department, asks: 'result' },
    end: {
      label: { zh: '终止', en: 'end' },
      from: ['posted', 'published', 'taken'],
      to: 'ended',
      by: department,
      reason: 'required',
    },
  },
  reminders: [{ when: 'after', by: byDefault(workdays(3)), to: department }],
  examples: [
    {
      name: '揭榜后验收',
      day: '2026-06-01',
      record: { need: '低噪声螺旋桨加工', taker: '云渚理工学院', result: '样件通过测试' },
      moves: [
        [department, 'publish'],
        [institution, 'take'],
        [department, 'accept'],
      ],
      ends: 'accepted',
    },
    {
      name: '揭榜单位不能自行验收',
      day: '2026-06-01',
      record: { need: '低噪声螺旋桨加工', taker: '云渚理工学院', result: '样件通过测试' },
      moves: [
        [department, 'publish'],
        [institution, 'take'],
        [institution, 'accept'],
      ],
      ends: 'taken',
      refused: 'role',
    },
  ],
})
