import { clause, date, defineCase, department, district, enterprise, file, standard, text } from '@linchpin/pack-kit'
import { chase, toDecide, toPlan } from '../../defaults.ts'
import { plan } from '../../documents/index.ts'
import { majorProjects } from './major-projects.ts'

/** 纳统: a project that began enters the statistics of investment; the enterprise files, the statistics bureau decides. */
export const statisticsEntry = defineCase('statistics-entry', {
  label: { zh: '项目纳统', en: 'entry into statistics' },
  row: 'M8',
  source: [
    clause(plan, '六/（三）'),
    standard('国家统计局《固定资产投资统计报表制度》（计划总投资500万元及以上）'),
    standard('《中华人民共和国统计法》'),
  ],
  subject: majorProjects,
  fields: {
    startProof: file('开工佐证', 'proof of the start'),
    filing: file('备案（核准）文件', 'filing'),
    contract: file('施工合同', 'building contract'),
    statisticalUnit: text('统计单位代码', 'code of the reporting unit'),
    enteredOn: date('入库月份', 'entered'),
  },
  openedBy: [district, enterprise],
  initial: 'preparing',
  states: {
    preparing: { label: { zh: '准备材料', en: 'being prepared' }, within: toPlan },
    submitted: { label: { zh: '已报送', en: 'submitted' }, within: toDecide },
    entered: { label: { zh: '已纳统', en: 'entered' }, final: true },
    rejected: { label: { zh: '不符合条件', en: 'rejected' }, final: true },
  },
  moves: {
    submit: {
      label: { zh: '报送', en: 'submit' },
      from: 'preparing',
      to: 'submitted',
      by: [enterprise, district],
      asks: ['startProof', 'filing', 'contract'],
      needs: { '2011-01-01': (p) => p.investment.atLeast(500, '万元') },
    },
    return: {
      label: { zh: '退回补充', en: 'return' },
      from: 'submitted',
      to: 'preparing',
      by: department,
      reason: 'required',
    },
    enter: {
      label: { zh: '登记纳统', en: 'record the entry' },
      from: 'submitted',
      to: 'entered',
      by: department,
      asks: ['statisticalUnit', 'enteredOn'],
      notBy: 'submit',
    },
    reject: {
      label: { zh: '不予纳统', en: 'reject' },
      from: ['preparing', 'submitted'],
      to: 'rejected',
      by: department,
      reason: 'required',
    },
  },
  reminders: chase(district),
  examples: [
    {
      name: '材料齐备后纳统',
      day: '2022-04-15',
      record: {
        investment: 50_000_000_00,
        startProof: '现场照片.jpg',
        filing: '备案.pdf',
        contract: '合同.pdf',
        statisticalUnit: '120100001',
        enteredOn: '2022-04-30',
      },
      moves: [
        [district, 'submit'],
        [department, 'enter'],
      ],
      ends: 'entered',
    },
    {
      name: '总投资不足500万元',
      day: '2022-04-15',
      record: { investment: 3_000_000_00, startProof: '现场照片.jpg', filing: '备案.pdf', contract: '合同.pdf' },
      moves: [[district, 'submit']],
      ends: 'preparing',
      refused: 'needs',
    },
  ],
})
