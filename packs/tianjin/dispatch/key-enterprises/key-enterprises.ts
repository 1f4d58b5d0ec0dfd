import {
  any,
  body,
  choice,
  clause,
  date,
  defineRegister,
  district,
  every,
  flag,
  headquartersOffice,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

/** 重点企业库: lead firms and key suppliers, each with the official who looks after it (包联). */
export const keyEnterprises = defineRegister('key-enterprises', {
  label: { zh: '重点企业库', en: 'key enterprises' },
  row: 'M10',
  source: [clause(news, '三是'), clause(plan, '六/（一）')],
  of: enterprises,
  fields: {
    role: choice(
      '链上角色',
      'role on the chain',
      { lead: { zh: '龙头企业', en: 'lead firm' }, supplier: { zh: '重点配套企业', en: 'key supplier' } },
      { required: true },
    ),
    segment: text('所在环节', 'segment'),
    products: text('主要产品', 'main products'),
    liaisonLeader: text('包联领导', 'liaison: leader', { personal: true }),
    liaisonBody: body('包联单位', 'liaison: body', { required: true }),
    liaisonOfficer: text('包联联络人', 'liaison: officer', { personal: true }),
    liaisonTelephone: text('包联联系电话', 'liaison: telephone', { personal: true }),
    liaisonSince: date('包联起始日期', 'liaison since'),
    hasPolicyPaper: flag('是否已制定一企一策', 'has a policy of its own'),
  },
  keptBy: [headquartersOffice, taskForce, district],
  review: every('year'),
  admission: { '2022-03-21': (firm) => any(firm.isLeadFirm.is(true), firm.role.equals('supplier')) },
  unknown: [
    {
      zh: '龙头企业和重点配套企业的遴选标准未公布',
      en: 'how lead firms and key suppliers are chosen is not published',
    },
  ],
  examples: {
    admission: [
      { name: '龙头企业', day: '2022-04-01', record: { isLeadFirm: true, role: 'lead' }, outcome: 'met' },
      { name: '重点配套企业', day: '2022-04-01', record: { isLeadFirm: false, role: 'supplier' }, outcome: 'met' },
      { name: '自报龙头而未认定', day: '2022-04-01', record: { isLeadFirm: false, role: 'lead' }, outcome: 'notMet' },
      { name: '未核实是否龙头', day: '2022-04-01', record: { role: 'lead' }, outcome: 'unknown' },
    ],
  },
})
