import { any, body, choice, citizen, clause, defineCase, department, enterprise, flag, text } from '@linchpin/pack-kit'
import { chase, toAccept, toReview } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'

const source = [clause(measures, '一/（一）'), clause(measures, '一/（二）')] as const

/** 市场违法线索: false news, hoarding, speculation; futures go to the securities regulator by letter. */
export const marketClue = defineCase('market-clue', {
  label: { zh: '市场违法线索', en: 'clue of a market offence' },
  row: ['M13', 'M32'],
  source,
  fields: {
    matter: text('线索内容', 'matter', { required: true }),
    kind: choice(
      '类型',
      'kind',
      {
        falseNews: { zh: '散布虚假信息', en: 'false news' },
        hoarding: { zh: '囤积居奇、哄抬价格', en: 'hoarding and price raising' },
        spotTrade: { zh: '现货交易违规', en: 'spot trade against the rules' },
        futures: { zh: '期货违法违规', en: 'futures against the rules' },
      },
      { required: true },
    ),
    goods: text('涉及品种', 'goods'),
    informant: text('举报人', 'informant', { personal: true }),
    handler: body('查处单位', 'handled by'),
    toCentral: flag('是否属中央驻津单位职权', 'is for a body of the central government'),
    letter: text('移送函编号', 'number of the letter'),
    findings: text('核查情况', 'findings'),
    penalty: text('处理结果', 'result'),
    publish: flag('是否公开曝光', 'is made public'),
  },
  openedBy: [citizen, enterprise, department],
  initial: 'filed',
  states: {
    filed: { label: { zh: '已接收', en: 'filed' }, within: toAccept },
    verifying: { label: { zh: '核查中', en: 'being verified' }, within: toReview },
    handling: { label: { zh: '立案查处', en: 'being prosecuted' }, within: toReview },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    unfounded: { label: { zh: '查无实据', en: 'unfounded' }, final: true },
    referred: { label: { zh: '已移送', en: 'referred' }, final: true },
  },
  moves: {
    verify: {
      label: { zh: '分办核查', en: 'verify' },
      from: 'filed',
      to: 'verifying',
      by: department,
      asks: 'handler',
    },
    refer: {
      label: { zh: '函告移送', en: 'refer' },
      from: ['filed', 'verifying', 'handling'],
      to: 'referred',
      by: department,
      asks: 'letter',
      needs: { '2022-01-01': (clue) => any(clue.toCentral.is(true), clue.kind.equals('futures')) },
    },
    prosecute: {
      label: { zh: '立案', en: 'prosecute' },
      from: 'verifying',
      to: 'handling',
      by: department,
      asks: 'findings',
      needs: { '2022-01-01': (clue) => clue.kind.oneOf('falseNews', 'hoarding', 'spotTrade') },
    },
    close: {
      label: { zh: '办结', en: 'close' },
      from: 'handling',
      to: 'closed',
      by: department,
      asks: ['penalty', 'publish'],
      evidence: 'required',
    },
    dismiss: {
      label: { zh: '查无实据', en: 'dismiss' },
      from: 'verifying',
      to: 'unfounded',
      by: department,
      asks: 'findings',
      reason: 'required',
    },
  },
  reminders: chase(department),
  examples: [
    {
      name: '虚假信息查处办结',
      day: '2022-05-05',
      record: {
        kind: 'falseNews',
        handler: 'market-regulation',
        findings: '编造停产消息',
        penalty: '责令改正并处罚款',
        publish: true,
      },
      moves: [
        [department, 'verify'],
        [department, 'prosecute'],
        [department, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '期货线索函告证监部门',
      day: '2022-05-05',
      record: { kind: 'futures', toCentral: true, letter: '函2022-3' },
      moves: [[department, 'refer']],
      ends: 'referred',
    },
    {
      name: '期货线索地方不立案',
      day: '2022-05-05',
      record: { kind: 'futures', handler: 'securities-regulation', findings: '涉嫌操纵' },
      moves: [
        [department, 'verify'],
        [department, 'prosecute'],
      ],
      ends: 'verifying',
      refused: 'needs',
    },
    {
      name: '市内职权范围的不移送',
      day: '2022-05-05',
      record: { kind: 'hoarding', toCentral: false, letter: '函2022-4' },
      moves: [[department, 'refer']],
      ends: 'filed',
      refused: 'needs',
    },
  ],
})
