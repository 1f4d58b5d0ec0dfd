import {
  all,
  choice,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  flag,
  headquartersOffice,
  inspector,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { chase, toIssuePass } from '../../defaults.ts'
import { news } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

/**
 * 通行证: one vehicle, one route, some days. The code that is verified offline holds the number and the days and nothing of a
 * person; the pass is no electronic seal.
 */
export const pass = defineCase('pass', {
  label: { zh: '通行证', en: 'pass' },
  row: 'M21',
  source: clause(news, '八是'),
  subject: enterprises,
  fields: {
    kind: choice(
      '通行证类别',
      'kind',
      { province: { zh: '省际通行证', en: 'between provinces' }, city: { zh: '市域通行证', en: 'within the city' } },
      { required: true },
    ),
    vehicle: text('车辆号牌', 'vehicle', { required: true, personal: true }),
    driver: text('驾驶员', 'driver', { personal: true }),
    driverTelephone: text('驾驶员电话', 'telephone of the driver', { personal: true }),
    goods: text('运输物资', 'goods', { required: true }),
    from: text('起点', 'from', { required: true }),
    to: text('终点', 'to', { required: true }),
    via: text('途经', 'via'),
    keepsRules: flag('是否承诺遵守防疫要求', 'promises to keep the rules'),
    validFrom: date('有效期起', 'valid from'),
    validUntil: date('有效期止', 'valid until'),
    number: text('证号', 'number'),
    checkpoint: text('查验点', 'checkpoint'),
    verdict: choice('查验结果', 'verdict', {
      valid: { zh: '有效', en: 'valid' },
      otherVehicle: { zh: '人车不符', en: 'other vehicle' },
      offRoute: { zh: '路线不符', en: 'off the route' },
      outOfDate: { zh: '已过期', en: 'out of date' },
    }),
  },
  openedBy: [enterprise, district, taskForce],
  initial: 'applied',
  states: {
    applied: { label: { zh: '已申请', en: 'applied for' }, within: toIssuePass },
    checked: { label: { zh: '已初审', en: 'checked' }, within: toIssuePass },
    issued: { label: { zh: '有效', en: 'issued' } },
    expired: { label: { zh: '已过期', en: 'expired' }, final: true },
    revoked: { label: { zh: '已吊销', en: 'revoked' }, final: true },
    refused: { label: { zh: '未批准', en: 'refused' }, final: true },
    withdrawn: { label: { zh: '已撤回', en: 'withdrawn' }, final: true },
  },
  moves: {
    check: {
      label: { zh: '初审', en: 'check' },
      from: 'applied',
      to: 'checked',
      by: [district, taskForce],
      asks: 'keepsRules',
    },
    approve: {
      label: { zh: '批准发证', en: 'approve' },
      from: 'checked',
      to: 'issued',
      by: [department, headquartersOffice],
      asks: ['number', 'validFrom', 'validUntil'],
      notBy: 'check',
    },
    refuse: {
      label: { zh: '不予批准', en: 'refuse' },
      from: ['applied', 'checked'],
      to: 'refused',
      by: [district, department, headquartersOffice],
      reason: 'required',
    },
    verify: {
      label: { zh: '查验', en: 'verify' },
      from: 'issued',
      to: 'issued',
      by: inspector,
      asks: ['checkpoint', 'verdict'],
    },
    revoke: {
      label: { zh: '吊销', en: 'revoke' },
      from: 'issued',
      to: 'revoked',
      by: [department, headquartersOffice],
      reason: 'required',
    },
    expire: {
      label: { zh: '到期失效', en: 'expire' },
      from: 'issued',
      to: 'expired',
      by: headquartersOffice,
      needs: { '2022-01-01': (p) => all(p.validUntil.isPresent(), p.validUntil.agedAtLeast(1, 'days')) },
    },
    withdraw: {
      label: { zh: '撤回或交回', en: 'withdraw' },
      from: ['applied', 'checked', 'issued'],
      to: 'withdrawn',
      by: enterprise,
    },
  },
  // A limit of one working day leaves no room for a word three days before.
  reminders: chase(district, department).filter(({ when }) => when === 'after'),
  examples: [
    {
      name: '初审、发证、查验、到期',
      day: '2022-02-16',
      record: {
        keepsRules: true,
        number: '津省际0001',
        validFrom: '2022-02-01',
        validUntil: '2022-02-15',
        checkpoint: '云渚南收费站',
        verdict: 'valid',
      },
      moves: [
        [district, 'check'],
        [department, 'approve'],
        [inspector, 'verify'],
        [headquartersOffice, 'expire'],
      ],
      ends: 'expired',
    },
    {
      name: '没有说明是否承诺遵守防疫要求不能通过初审',
      day: '2022-02-01',
      moves: [[district, 'check']],
      ends: 'applied',
      refused: 'asks',
    },
    {
      name: '查验人员不能吊销',
      day: '2022-02-05',
      record: {
        keepsRules: true,
        number: '津市域0001',
        validFrom: '2022-02-01',
        validUntil: '2022-02-15',
        checkpoint: '云渚南收费站',
        verdict: 'otherVehicle',
      },
      moves: [
        [taskForce, 'check'],
        [department, 'approve'],
        [inspector, 'verify'],
        [inspector, 'revoke'],
      ],
      ends: 'issued',
      refused: 'role',
    },
    {
      name: '未到期不能作失效处理',
      day: '2022-02-10',
      record: { keepsRules: true, number: '津市域0002', validFrom: '2022-02-01', validUntil: '2022-02-15' },
      moves: [
        [district, 'check'],
        [department, 'approve'],
        [headquartersOffice, 'expire'],
      ],
      ends: 'issued',
      refused: 'needs',
    },
  ],
})
