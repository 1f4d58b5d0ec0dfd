import { clause, defineCase, department, enterprise, file, institution, number, text } from '@linchpin/pack-kit'
import { chase, toAccept, toConfirm, toReview } from '../../defaults.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

export const energyDiagnosis = defineCase('energy-diagnosis', {
  label: { zh: '工业节能诊断服务', en: 'energy diagnosis' },
  row: 'M19',
  source: clause(plan, '五/（五）/2'),
  subject: enterprises,
  fields: {
    provider: text('诊断机构', 'provider'),
    scope: text('诊断范围', 'scope', { required: true }),
    findings: text('诊断结论', 'findings'),
    report: file('诊断报告', 'report'),
    measures: number('提出措施', 'measures proposed', '项'),
    adopted: number('采纳措施', 'measures adopted', '项'),
    saving: number('预计节能量', 'expected saving', '吨标准煤'),
    done: text('落实情况', 'what was done'),
  },
  openedBy: [enterprise, department],
  initial: 'asked',
  states: {
    asked: { label: { zh: '已申请', en: 'asked for' }, within: toAccept },
    assigned: { label: { zh: '已派机构', en: 'assigned' }, within: toReview },
    diagnosed: { label: { zh: '已出报告', en: 'diagnosed' }, within: toConfirm },
    improving: { label: { zh: '实施改造', en: 'improving' } },
    closed: { label: { zh: '已办结', en: 'closed' }, final: true },
    cancelled: { label: { zh: '已取消', en: 'cancelled' }, final: true },
  },
  moves: {
    assign: {
      label: { zh: '派诊断机构', en: 'assign' },
      from: 'asked',
      to: 'assigned',
      by: department,
      asks: 'provider',
    },
    diagnose: {
      label: { zh: '提交报告', en: 'report' },
      from: 'assigned',
      to: 'diagnosed',
      by: institution,
      asks: ['findings', 'report', 'measures'],
      evidence: 'required',
    },
    improve: {
      label: { zh: '采纳并实施', en: 'adopt and improve' },
      from: 'diagnosed',
      to: 'improving',
      by: enterprise,
      asks: 'adopted',
    },
    close: {
      label: { zh: '落实后办结', en: 'close' },
      from: ['diagnosed', 'improving'],
      to: 'closed',
      by: enterprise,
      asks: 'done',
    },
    cancel: {
      label: { zh: '取消', en: 'cancel' },
      from: ['asked', 'assigned'],
      to: 'cancelled',
      by: [enterprise, department],
      reason: 'required',
    },
  },
  reminders: chase(department, institution),
  examples: [
    {
      name: '诊断、采纳、落实',
      day: '2022-06-01',
      record: {
        provider: '示例节能公司',
        findings: '空压机能效低',
        report: '报告.pdf',
        measures: 6,
        adopted: 4,
        done: '已更换',
      },
      moves: [
        [department, 'assign'],
        [institution, 'diagnose'],
        [enterprise, 'improve'],
        [enterprise, 'close'],
      ],
      ends: 'closed',
    },
    {
      name: '没有诊断报告不能采纳',
      day: '2022-06-01',
      record: { provider: '示例节能公司', adopted: 2 },
      moves: [
        [department, 'assign'],
        [enterprise, 'improve'],
      ],
      ends: 'assigned',
      refused: 'state',
    },
  ],
})
