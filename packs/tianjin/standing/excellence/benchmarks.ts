/** 质量标杆 and 管理创新标杆: what is held up for others. */
import {
  choice,
  clause,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  every,
  institution,
  type Label,
  number,
  type Register,
  text,
} from '@linchpin/pack-kit'
import { industryBureau } from '../../bodies/index.ts'
import { plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { defineApplication } from '../application.ts'
import { provenance, titleFields } from '../title-fields.ts'

const day = '2022-06-01'

export const named = (id: string, label: Label, counts: Register, source: ReturnType<typeof clause>) =>
  defineIndicator(id, {
    label,
    row: ['M2', 'M33'],
    source,
    definition: { zh: '期末名录内的条目数。', en: 'On the register at the end of the period.' },
    unit: '家',
    direction: 'higher',
    period: 'year',
    owner: industryBureau,
    counts,
  })

export const qualityBenchmarks = defineRegister('quality-benchmarks', {
  label: { zh: '质量标杆名录', en: 'quality benchmarks' },
  row: 'M33',
  source: [clause(plan, '五/（六）/2'), clause(plan, '五/（六）')],
  of: enterprises,
  key: 'practice',
  fields: {
    practice: text('典型经验', 'practice', { required: true }),
    ...titleFields,
    level: choice('级别', 'level', provenance),
    industry: text('行业', 'industry'),
    promoted: number('推广企业', 'firms that took it up', '家'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '标杆的评选标准', en: 'how benchmarks are chosen' }],
})

export const managementBenchmarks = defineRegister('management-benchmarks', {
  label: { zh: '管理创新标杆示范企业名录', en: 'benchmarks of management' },
  row: 'M33',
  source: [clause(plan, '五/（六）/1'), clause(plan, '五/（六）')],
  of: enterprises,
  fields: {
    ...titleFields,
    method: choice('管理方法', 'method', {
      sixSigma: { zh: '六西格玛', en: 'six sigma' },
      lean: { zh: '精益制造', en: 'lean' },
      performance: { zh: '卓越绩效', en: 'performance excellence' },
      digital: { zh: '数字化质量管理', en: 'digital quality' },
      supplyChain: { zh: '供应链质量', en: 'quality of the supply chain' },
    }),
    practice: text('主要做法', 'practice'),
    effect: text('成效', 'effect'),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('year'),
  unknown: [{ zh: '标杆的评选标准', en: 'how benchmarks are chosen' }],
})

export const qualityPlatforms = defineRegister('quality-platforms', {
  label: { zh: '质量管理培训和咨询服务平台名录', en: 'platforms of quality training' },
  row: ['M26', 'M33'],
  source: [clause(plan, '五/（六）/1'), clause(plan, '六/（五）')],
  key: 'name',
  fields: {
    name: text('平台（协会）名称', 'platform', { required: true }),
    host: text('依托单位', 'host'),
    services: text('服务内容', 'services'),
    trainings: number('上年度培训', 'trainings last year', '场次'),
    reached: number('参加企业', 'firms reached', '家次'),
  },
  keptBy: [department, institution],
  openTo: institution,
  public: true,
  review: every('year'),
})

export const benchmarkApplication = defineApplication('quality-benchmark-application', {
  label: { zh: '质量标杆和管理创新标杆申报', en: 'application as a benchmark' },
  row: 'M33',
  source: [clause(plan, '五/（六）/2'), clause(plan, '五/（六）/1')],
  list: qualityBenchmarks,
  subject: enterprises,
  fields: {
    kind: choice(
      '类别',
      'kind',
      {
        quality: { zh: '质量标杆', en: 'quality' },
        management: { zh: '管理创新标杆', en: 'management' },
      },
      { required: true },
    ),
    practice: text('典型经验', 'practice', { required: true }),
  },
  day,
})

export const benchmarks = [
  qualityBenchmarks,
  managementBenchmarks,
  qualityPlatforms,
  named(
    'quality-benchmark-count',
    { zh: '质量标杆数', en: 'quality benchmarks' },
    qualityBenchmarks,
    clause(plan, '五/（六）/2'),
  ),
  benchmarkApplication,
]
