import {
  choice,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  flag,
  institution,
  text,
} from '@linchpin/pack-kit'
import { chase, toPlan } from '../../defaults.ts'
import { accessSource, listNames, negativeLists } from './negative-lists.ts'

/** 准入核对: an investment held against the lists; who is not on them has the same treatment as everybody else. */
export const accessCheck = defineCase('access-check', {
  label: { zh: '市场准入核对', en: 'check against the negative lists' },
  row: 'M28',
  source: accessSource,
  fields: {
    project: text('拟投资项目', 'investment', { required: true }),
    activity: text('拟从事业务', 'activity', { required: true }),
    industryCode: text('国民经济行业代码', 'industry code', { format: 'industryCode' }),
    isForeign: flag('是否外商投资', 'is foreign', { required: true }),
    inFreeTradeZone: flag('是否在自贸试验区内', 'is in the free trade zone', { required: true }),
    listsChecked: choice('已核对清单', 'lists checked', listNames, { many: true }),
    hits: entry('命中事项', 'items hit', negativeLists, { many: true }),
    result: choice('核对结论', 'result', {
      free: { zh: '清单之外，平等准入', en: 'on no list' },
      permit: { zh: '许可后准入', en: 'with a permit' },
      share: { zh: '符合条件后准入', en: 'on conditions' },
      forbidden: { zh: '禁止准入', en: 'forbidden' },
    }),
    explanation: text('说明', 'explanation'),
  },
  openedBy: [enterprise, institution, district, department],
  initial: 'asked',
  states: {
    asked: { label: { zh: '已提出', en: 'asked' }, within: toPlan },
    answered: { label: { zh: '已核对', en: 'answered' }, within: toPlan },
    open: { label: { zh: '可以准入', en: 'may go ahead' }, final: true },
    barred: { label: { zh: '不得准入', en: 'barred' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    answer: {
      label: { zh: '核对', en: 'answer' },
      from: 'asked',
      to: 'answered',
      by: [department, district],
      asks: ['listsChecked', 'result', 'explanation'],
    },
    review: {
      label: { zh: '申请复核', en: 'ask again' },
      from: 'answered',
      to: 'asked',
      by: [enterprise, institution],
      reason: 'required',
    },
    admit: {
      label: { zh: '确认可以准入', en: 'admit' },
      from: 'answered',
      to: 'open',
      by: [department, district],
      notBy: 'answer',
      needs: { '2021-06-26': (check) => check.result.oneOf('free', 'permit', 'share') },
    },
    bar: {
      label: { zh: '确认不得准入', en: 'bar' },
      from: 'answered',
      to: 'barred',
      by: [department, district],
      notBy: 'answer',
      reason: 'required',
      needs: { '2021-06-26': (check) => check.result.equals('forbidden') },
    },
    withdraw: {
      label: { zh: '撤回', en: 'withdraw' },
      from: ['asked', 'answered'],
      to: 'withdrawn',
      by: [enterprise, institution],
    },
  },
  reminders: chase(department, district),
  examples: [
    {
      name: '清单之外可以准入',
      day: '2022-06-01',
      record: { listsChecked: ['market', 'foreign'], result: 'free', explanation: '不在清单内' },
      moves: [
        [district, 'answer'],
        [department, 'admit'],
      ],
      ends: 'open',
    },
    {
      name: '清单之外不能以不得准入办结',
      day: '2022-06-01',
      record: { listsChecked: ['market'], result: 'free', explanation: '不在清单内' },
      moves: [
        [district, 'answer'],
        [department, 'bar'],
      ],
      ends: 'answered',
      refused: 'needs',
    },
    {
      name: '命中禁止事项不得准入',
      day: '2022-06-01',
      record: { listsChecked: ['foreign'], result: 'forbidden', explanation: '属禁止事项' },
      moves: [
        [district, 'answer'],
        [department, 'bar'],
      ],
      ends: 'barred',
    },
    {
      name: '命中禁止事项不能确认可以准入',
      day: '2022-06-01',
      record: { listsChecked: ['foreign'], result: 'forbidden', explanation: '属禁止事项' },
      moves: [
        [district, 'answer'],
        [department, 'admit'],
      ],
      ends: 'answered',
      refused: 'needs',
    },
  ],
})
