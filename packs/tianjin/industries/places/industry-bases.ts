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
  optionsOf,
  text,
} from '@linchpin/pack-kit'
import { decision, measures, plan } from '../../documents/index.ts'
import { industries } from '../industry-list.ts'

/** 先导区、试验区和产业基地: what the plan's chapter on industries wants built for a field. */
export const industryBases = defineRegister('industry-bases', {
  label: { zh: '先导区、试验区和产业基地名录', en: 'pilot zones and industrial bases' },
  row: 'M3',
  source: [
    clause(plan, '三/（一）'),
    clause(plan, '三/（二）/1'),
    clause(plan, '三/（二）/2'),
    clause(plan, '三/（二）/3'),
    clause(plan, '三/（三）/1'),
    clause(plan, '三/（三）/2'),
    clause(plan, '三/（三）/4'),
    clause(decision, '四'),
    clause(measures, '二/（七）'),
  ],
  note: {
    zh: '首批条目为规划第三章点名的试验区、先导区、示范区、产业基地、创新中心和总装基地；属于重大项目、主题园区、实验室的，在各自台账办理，此处只记建设与认定。',
    en: 'Its first entries are those that the plan’s chapter on industries names. Projects, parks and laboratories are run in their own registers.',
  },
  key: 'code',
  fields: {
    code: text('编号', 'number', { required: true }),
    name: text('名称', 'name', { required: true }),
    type: choice(
      '类型',
      'type',
      {
        pilotZone: { zh: '试验区、先导区', en: 'pilot zone' },
        demonstrationZone: { zh: '示范区', en: 'demonstration zone' },
        base: { zh: '产业基地', en: 'industrial base' },
        centre: { zh: '创新中心、研究院', en: 'innovation centre' },
        testSite: { zh: '检测与测试基地', en: 'test site' },
      },
      { required: true },
    ),
    industry: choice('产业', 'industry', optionsOf(...industries), { required: true }),
    field: text('细分领域', 'field'),
    place: body('所在区或功能区', 'place', { required: true }),
    level: choice('级别', 'level', {
      national: { zh: '国家级', en: 'national' },
      city: { zh: '市级', en: 'of the city' },
      district: { zh: '区级', en: 'of a district' },
    }),
    responsible: body('建设主体', 'body in charge'),
    stage: choice('建设阶段', 'stage', {
      planned: { zh: '谋划', en: 'planned' },
      building: { zh: '建设', en: 'being built' },
      running: { zh: '运行', en: 'running' },
      ended: { zh: '终止', en: 'ended' },
    }),
    recognisedOn: date('认定或批复日期', 'recognised on'),
    document: file('认定或批复文件', 'document'),
    achievements: text('建设成效', 'what came of it'),
  },
  keptBy: [department, district],
  openTo: district,
  review: every('year'),
  public: true,
})
