/** 战略性新兴产业集群 and 未来产业. */
import {
  body,
  choice,
  clause,
  date,
  defineRegister,
  department,
  district,
  every,
  money,
  number,
  text,
} from '@linchpin/pack-kit'
import { measures, plan } from '../../documents/index.ts'
import { levels } from '../title-fields.ts'

export const strategicClusters = defineRegister('strategic-clusters', {
  label: { zh: '战略性新兴产业集群名录', en: 'clusters of strategic emerging industries' },
  row: 'M17',
  source: clause(measures, '二/（七）'),
  note: {
    zh: '举措点名高新区网络信息安全、经开区生物医药两个集群。',
    en: 'The measures name two: network security, and biomedicine.',
  },
  key: 'name',
  fields: {
    name: text('集群名称', 'cluster', { required: true }),
    field: text('领域', 'field', { required: true }),
    zone: body('承载功能区', 'zone'),
    coreFirms: text('产业链核心企业', 'core firms'),
    firms: number('企业数', 'enterprises', '家'),
    scale: money('上年度规模', 'size last year'),
    level: choice('级别', 'level', levels),
    progress: text('建设进展', 'progress'),
  },
  keptBy: [department, district],
  review: every('halfYear'),
})

export const futureIndustries = defineRegister('future-industries', {
  label: { zh: '未来产业示范工程台账', en: 'future industries' },
  row: 'M17',
  source: [clause(measures, '二/（七）'), clause(plan, '五/（一）/1')],
  key: 'name',
  fields: {
    name: text('工程名称', 'name', { required: true }),
    kind: choice(
      '类别',
      'kind',
      {
        demonstration: { zh: '未来产业示范工程', en: 'demonstration' },
        layout: { zh: '前沿方向布局', en: 'frontier field' },
      },
      { required: true },
    ),
    field: choice('方向', 'field', {
      blockchain: { zh: '区块链', en: 'blockchain' },
      quantum: { zh: '量子科技', en: 'quantum' },
      driverless: { zh: '无人驾驶', en: 'driverless vehicles' },
      materials: { zh: '先进材料', en: 'advanced materials' },
      deep: { zh: '深海深空', en: 'deep sea and space' },
      intelligence: { zh: '人工智能', en: 'artificial intelligence' },
      other: { zh: '其他', en: 'other' },
    }),
    place: body('所在区', 'district'),
    lead: text('承担单位', 'led by'),
    bureau: body('责任部门', 'department in charge'),
    tasks: text('建设任务', 'tasks'),
    progress: text('进展', 'progress'),
    due: date('完成时限', 'due'),
  },
  keptBy: department,
  review: every('halfYear'),
})

export const emerging = [strategicClusters, futureIndustries]
