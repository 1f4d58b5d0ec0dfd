import {
  all,
  any,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  district,
  entry,
  every,
  flag,
  number,
  standard,
  text,
} from '@linchpin/pack-kit'
import { developmentReform, industryBureau } from '../../bodies/index.ts'
import { measures } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'

const swap = standard('《钢铁行业产能置换实施办法》（工信部原〔2021〕46号）')

/** 钢铁冶炼设备清单: each furnace, whether it runs or was closed for good, and when it was last seen cold. */
export const steelEquipment = defineRegister('steel-equipment', {
  label: { zh: '钢铁冶炼设备清单', en: 'steel-making equipment' },
  row: 'M32',
  source: [clause(measures, '三/（十三）'), swap],
  key: 'number',
  fields: {
    number: text('设备编号', 'number', { required: true }),
    owner: entry('所属企业', 'owner', enterprises, { required: true }),
    kind: choice(
      '设备类型',
      'kind',
      {
        blastFurnace: { zh: '高炉', en: 'blast furnace' },
        converter: { zh: '转炉', en: 'converter' },
        electricFurnace: { zh: '电炉', en: 'electric furnace' },
      },
      { required: true },
    ),
    volume: text('容积（公称容量）', 'volume or nominal size'),
    capacity: number('核定年产能', 'capacity a year', '万吨', { required: true }),
    standing: choice(
      '状态',
      'standing',
      {
        running: { zh: '在产', en: 'running' },
        idle: { zh: '停产', en: 'idle' },
        closed: { zh: '已化解', en: 'closed for good' },
        dismantled: { zh: '已拆除', en: 'dismantled' },
      },
      { required: true },
    ),
    closedOn: date('化解日期', 'closed'),
    seenOn: date('最近核查日期', 'last seen'),
    isRestarted: flag('是否发现复产', 'was found running again'),
    greenRenewal: text('绿色改造情况', 'green renewal'),
  },
  keptBy: [department, district],
  review: every('quarter'),
})

/** 钢铁建设项目: new furnaces stand only for capacity given up, at the ratio of the national rules. */
export const steelProjects = defineRegister('steel-projects', {
  label: { zh: '钢铁建设项目产能置换清单', en: 'steel projects and the capacity they replace' },
  row: ['M8', 'M32'],
  source: [clause(measures, '三/（十三）'), swap],
  key: 'name',
  fields: {
    name: text('项目名称', 'project', { required: true }),
    investor: entry('建设企业', 'investor', enterprises, { required: true }),
    built: number('建设产能', 'capacity built', '万吨', { required: true }),
    givenUp: number('退出产能', 'capacity given up', '万吨', { required: true }),
    way: choice(
      '置换情形',
      'case',
      {
        ordinary: { zh: '减量置换', en: 'ordinary' },
        merger: { zh: '实质性兼并重组', en: 'after a merger' },
        equal: { zh: '可等量置换情形', en: 'may be equal' },
      },
      { required: true },
    ),
    plan: text('置换方案公告', 'announcement of the plan'),
    verdict: choice('清理结论', 'verdict', {
      lawful: { zh: '合规', en: 'lawful' },
      toMend: { zh: '限期整改', en: 'to be put right' },
      unlawful: { zh: '违法违规', en: 'unlawful' },
    }),
  },
  keptBy: department,
  review: every('quarter'),
  admission: {
    '2021-06-01': (project) =>
      any(
        all(project.way.equals('ordinary'), project.givenUp.atLeast(project.built, 1.5)),
        all(project.way.equals('merger'), project.givenUp.atLeast(project.built, 1.25)),
        all(project.way.equals('equal'), project.givenUp.atLeast(project.built)),
      ),
  },
  unknown: [
    { zh: '可等量置换的六种情形须逐项核对实施办法', en: 'the six cases of equal replacement are checked one by one' },
    { zh: '2024年后国家对产能置换的新要求', en: 'what the ministry asks after 2024' },
  ],
  examples: {
    admission: [
      {
        name: '减量一点五比一',
        day: '2022-06-01',
        record: { way: 'ordinary', built: 100, givenUp: 150 },
        outcome: 'met',
      },
      {
        name: '减量不足',
        day: '2022-06-01',
        record: { way: 'ordinary', built: 100, givenUp: 125 },
        outcome: 'notMet',
      },
      {
        name: '兼并重组一点二五比一',
        day: '2022-06-01',
        record: { way: 'merger', built: 100, givenUp: 125 },
        outcome: 'met',
      },
      { name: '没有退出产能数据', day: '2022-06-01', record: { way: 'ordinary', built: 100 }, outcome: 'unknown' },
    ],
  },
})

export const restartsFound = defineIndicator('steel-restarts', {
  label: { zh: '发现复产设备数', en: 'closed furnaces found running' },
  row: 'M32',
  source: clause(measures, '三/（十三）'),
  definition: {
    zh: '清单中已化解而发现复产的设备数。',
    en: 'Equipment closed for good that was found running.',
  },
  unit: '台',
  direction: 'lower',
  period: 'quarter',
  owner: [developmentReform, industryBureau],
  counts: steelEquipment,
  where: { '2022-01-01': (furnace) => furnace.isRestarted.is(true) },
})

export const steelCapacity = defineIndicator('steel-capacity', {
  label: { zh: '在册钢铁产能', en: 'steel capacity on the list' },
  row: 'M32',
  source: clause(measures, '三/（十三）'),
  definition: {
    zh: '在产和停产炼钢设备（转炉、电炉）核定年产能合计；炼铁另计。',
    en: 'Yearly capacity of converters and electric furnaces, running or idle; iron stands apart.',
  },
  unit: '万吨',
  direction: 'lower',
  period: 'quarter',
  owner: [developmentReform, industryBureau],
  counts: steelEquipment,
  total: 'capacity',
  where: {
    '2022-01-01': (furnace) =>
      all(furnace.kind.oneOf('converter', 'electricFurnace'), furnace.standing.oneOf('running', 'idle')),
  },
})
