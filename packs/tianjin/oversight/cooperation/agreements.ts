import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  file,
  number,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, plan } from '../../documents/index.ts'
import { chainNames } from '../../industries/chain-names.ts'
import { partnerRegions } from './regions.ts'

/** 区域合作协议: with whom, about what, until when, and what of it was done. */
export const cooperationAgreements = defineRegister('cooperation-agreements', {
  label: { zh: '区域合作协议台账', en: 'agreements with partner regions' },
  row: 'M29',
  source: [
    clause(decision, '十'),
    clause(plan, '五/（七）'),
    clause(plan, '五/（七）/1'),
    clause(plan, '五/（七）/2'),
    clause(measures, '三/（十八）'),
  ],
  key: 'name',
  fields: {
    name: text('协议名称', 'agreement', { required: true }),
    region: choice('合作地区', 'region', partnerRegions, { required: true }),
    partner: text('合作方', 'partner', { required: true }),
    signedBy: body('本市签约单位', 'signed by', { required: true }),
    field: choice(
      '合作领域',
      'fields',
      {
        planning: { zh: '产业规划', en: 'planning' },
        parks: { zh: '园区共建', en: 'joint parks' },
        chains: { zh: '产业链构建', en: 'chains' },
        innovation: { zh: '创新资源共享', en: 'shared research' },
        strong: { zh: '优势产业', en: 'established industries' },
        emerging: { zh: '新兴产业', en: 'emerging industries' },
        food: { zh: '现代农业与食品', en: 'farming and food' },
        tourism: { zh: '旅游业', en: 'tourism' },
        water: { zh: '节水与资源利用', en: 'water and resources' },
        scenes: { zh: '应用场景共建', en: 'shared places of use' },
        ports: { zh: '港口与开放平台', en: 'port and open platforms' },
      },
      { many: true },
    ),
    chains: choice('涉及产业链', 'chains', chainNames, { many: true }),
    signedOn: date('签订日期', 'signed', { required: true }),
    until: date('有效期至', 'until'),
    matters: number('约定事项数', 'matters agreed', '项'),
    mattersDone: number('已落实事项数', 'matters done', '项'),
    responsible: body('责任单位', 'responsible body'),
    original: file('协议文本', 'text'),
  },
  keptBy: [department, district],
  review: every('halfYear'),
})

/** 共建园区: parks that two regions run together, 通武廊 among them. */
export const jointParks = defineRegister('joint-parks', {
  label: { zh: '跨区域共建园区台账', en: 'parks run with other regions' },
  row: ['M17', 'M29'],
  source: [clause(plan, '五/（七）/1'), clause(decision, '十'), clause(measures, '三/（十八）')],
  key: 'name',
  fields: {
    name: text('园区名称', 'park', { required: true }),
    region: choice('合作地区', 'region', partnerRegions, { required: true }),
    partner: text('共建方', 'partner', { required: true }),
    district: body('所在区', 'district'),
    stage: choice('建设阶段', 'stage', {
      exploring: { zh: '探索谋划', en: 'explored' },
      building: { zh: '建设中', en: 'being built' },
      running: { zh: '运营', en: 'running' },
    }),
    industries: text('主导产业', 'main industries'),
    sharing: text('利益分享安排', 'how proceeds are shared'),
    received: number('承接项目数', 'projects received', '个'),
    responsible: body('责任单位', 'responsible body'),
  },
  keptBy: [department, district],
  review: every('halfYear'),
})
