/** 人才底数与需求: what each chain has and what it lacks; figures without names. */
import {
  body,
  choice,
  clause,
  date,
  defineIndicator,
  defineRegister,
  department,
  enterprise,
  entry,
  every,
  number,
  taskForce,
  text,
} from '@linchpin/pack-kit'
import { humanResources, industryBureau } from '../../bodies/index.ts'
import { decision, measures, news, plan } from '../../documents/index.ts'
import { enterprises } from '../../enterprises/enterprises.ts'
import { chainNames } from '../../industries/chain-names.ts'

export const talentKinds = {
  leading: { zh: '领军型', en: 'leading' },
  technical: { zh: '技术型', en: 'technical' },
  applied: { zh: '应用型', en: 'applied' },
  managing: { zh: '经营管理', en: 'managing' },
  skilled: { zh: '技能型', en: 'skilled' },
} as const

export const talentBase = defineRegister('talent-base', {
  label: { zh: '产业链人才底数台账', en: 'talent of the chains' },
  row: 'M18',
  source: [clause(news, '六是'), clause(decision, '十三')],
  key: 'line',
  fields: {
    line: text('台账编号（链—类别—截止日期）', 'line: chain, kind, day', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    kind: choice('人才类别', 'kind', talentKinds, { required: true }),
    countedOn: date('截止日期', 'counted on', { required: true }),
    people: number('人数', 'people', '人'),
    withHighTitle: number('其中高级职称、高级技师以上', 'with a high title', '人'),
    leavingYear: number('年内流失', 'left within the year', '人'),
    method: text('摸底方式', 'how it was counted'),
  },
  keptBy: [taskForce, department],
  review: every('halfYear'),
})

export const talentNeeds = defineRegister('talent-needs', {
  label: { zh: '产业链人才需求清单', en: 'talent that the chains need' },
  row: 'M18',
  source: [clause(news, '六是'), clause(plan, '五/（一）/4'), clause(decision, '十三')],
  key: 'need',
  fields: {
    need: text('需求编号', 'number', { required: true }),
    chain: choice('产业链', 'chain', chainNames, { required: true }),
    firm: entry('需求企业', 'enterprise', enterprises),
    kind: choice('人才类别', 'kind', talentKinds, { required: true }),
    speciality: text('专业方向', 'speciality'),
    people: number('需求人数', 'people', '人', { required: true }),
    terms: text('待遇与平台', 'terms'),
    district: body('所在区', 'district'),
    until: date('需求截止', 'until'),
    found: number('已引进', 'found', '人'),
    state: choice('状态', 'state', {
      open: { zh: '招引中', en: 'open' },
      met: { zh: '已满足', en: 'met' },
      dropped: { zh: '已撤销', en: 'dropped' },
    }),
  },
  keptBy: [taskForce, department],
  openTo: enterprise,
  review: every('quarter'),
})

export const vacancies = defineRegister('vacancies', {
  label: { zh: '用工岗位库', en: 'vacancies' },
  row: 'M18',
  source: clause(measures, '三/（十七）'),
  key: 'vacancy',
  fields: {
    vacancy: text('岗位编号', 'number', { required: true }),
    firm: entry('用人单位', 'employer', enterprises, { required: true }),
    post: text('岗位名称', 'post', { required: true }),
    occupation: text('职业（工种）', 'occupation'),
    people: number('招聘人数', 'people', '人', { required: true }),
    schooling: text('学历要求', 'schooling'),
    skillLevel: text('技能等级要求', 'skill level'),
    pay: text('月薪', 'pay'),
    place: body('工作地', 'place'),
    chain: choice('所属产业链', 'chain', chainNames),
    postedOn: date('发布日期', 'posted', { required: true }),
    until: date('截止日期', 'until'),
    state: choice('状态', 'state', {
      open: { zh: '招聘中', en: 'open' },
      filled: { zh: '已招满', en: 'filled' },
      closed: { zh: '已停止', en: 'closed' },
    }),
  },
  keptBy: department,
  openTo: enterprise,
  public: true,
  review: every('month'),
})

export const openVacancies = defineIndicator('open-vacancies', {
  label: { zh: '在招岗位需求人数', en: 'people sought' },
  row: 'M18',
  source: clause(measures, '三/（十七）'),
  definition: { zh: '岗位库中招聘中岗位的招聘人数合计。', en: 'People sought by open vacancies.' },
  unit: '人',
  direction: 'neutral',
  period: 'month',
  owner: humanResources,
  counts: vacancies,
  total: 'people',
  where: { '2022-01-01': (vacancy) => vacancy.state.equals('open') },
})

export const talentNeeded = defineIndicator('talent-needed', {
  label: { zh: '产业链人才需求人数', en: 'talent needed by the chains' },
  row: 'M18',
  source: clause(news, '六是'),
  definition: { zh: '需求清单中招引中需求的人数合计。', en: 'People of open needs on the list.' },
  unit: '人',
  direction: 'neutral',
  period: 'quarter',
  owner: [industryBureau, humanResources],
  counts: talentNeeds,
  total: 'people',
  where: { '2022-03-21': (need) => need.state.equals('open') },
})

export const talentFound = defineIndicator('talent-found', {
  label: { zh: '产业链引进人才数', en: 'talent brought in for the chains' },
  row: 'M18',
  source: clause(news, '六是'),
  definition: { zh: '需求清单中已引进人数的累计。', en: 'People found so far, by the list.' },
  unit: '人',
  direction: 'higher',
  period: 'quarter',
  owner: [industryBureau, humanResources],
  counts: talentNeeds,
  total: 'found',
})

export const needs = [talentBase, talentNeeds, vacancies, openVacancies, talentNeeded, talentFound]
