/** 标识解析二级节点: who runs them, for which industry, and how much they are used. The resolver itself is an operator’s. */
import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  entry,
  every,
  institution,
  number,
  text,
} from '@linchpin/pack-kit'
import { communicationsAdministration, industryBureau } from '../../bodies/index.ts'
import { plan, session } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const source = [clause(plan, '五/（三）/2'), clause(session, '委员观点/以工业互联网助推现代工业体系')] as const

export const identifierNodes = defineRegister('identifier-nodes', {
  label: { zh: '工业互联网标识解析二级节点名录', en: 'secondary nodes of identifier resolution' },
  row: 'M20',
  source,
  key: 'prefix',
  fields: {
    prefix: text('标识前缀', 'prefix', { required: true }),
    name: text('节点名称', 'node', { required: true }),
    operator: entry('建设运营企业', 'operator', enterprises, { required: true }),
    scope: choice('节点类型', 'kind', {
      industry: { zh: '行业型', en: 'of an industry' },
      comprehensive: { zh: '综合型', en: 'for all' },
    }),
    industry: text('服务行业', 'industry'),
    state: choice(
      '建设状态',
      'state',
      {
        building: { zh: '在建', en: 'being built' },
        joined: { zh: '已接入国家顶级节点', en: 'joined to the top node' },
        stopped: { zh: '已停用', en: 'stopped' },
      },
      { required: true },
    ),
    joinedOn: date('接入日期', 'joined on'),
    firms: number('接入企业', 'enterprises', '家'),
    registrations: number('累计标识注册量', 'registrations so far', '万个'),
    resolutions: number('累计解析量', 'resolutions so far', '万次'),
    district: body('所在区', 'district'),
  },
  keptBy: [department, institution],
  openTo: institution,
  public: true,
  review: every('quarter'),
})

const total = (id: string, zh: string, en: string, unit: string, field: 'firms' | 'registrations' | 'resolutions') =>
  defineIndicator(id, {
    label: { zh, en },
    row: 'M20',
    source,
    definition: { zh: `名录内已接入节点的${zh}合计。`, en: 'Sum over the nodes that joined.' },
    unit,
    direction: 'higher',
    period: 'quarter',
    owner: [industryBureau, communicationsAdministration],
    counts: identifierNodes,
    total: field,
    where: { '2021-06-26': (node) => node.state.equals('joined') },
  })

export const nodeCount = defineIndicator('identifier-node-count', {
  label: { zh: '标识解析二级节点数', en: 'secondary nodes' },
  row: 'M20',
  source,
  definition: { zh: '已接入国家顶级节点的二级节点数。', en: 'Nodes that joined the top node.' },
  unit: '个',
  direction: 'higher',
  period: 'quarter',
  owner: [industryBureau, communicationsAdministration],
  counts: identifierNodes,
  where: { '2021-06-26': (node) => node.state.equals('joined') },
})

export const nodes = [
  identifierNodes,
  nodeCount,
  total('identifier-firms', '标识接入企业数', 'enterprises on the nodes', '家', 'firms'),
  total('identifier-registrations', '标识注册量', 'registrations', '万个', 'registrations'),
  total('identifier-resolutions', '标识解析量', 'resolutions', '万次', 'resolutions'),
]
