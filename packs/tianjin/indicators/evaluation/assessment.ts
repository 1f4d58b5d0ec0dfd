import {
  body,
  clause,
  date,
  defineCase,
  department,
  district,
  enterprise,
  entry,
  file,
  headquartersOffice,
  institution,
  number,
  officeDirector,
  text,
} from '@linchpin/pack-kit'
import { chase, toAccept, toHandle, toReview } from '../../defaults.ts'
import { measures } from '../../documents/index.ts'
import { assessmentPlans } from './evaluations.ts'

const assessed = [district, department, enterprise, institution] as const

/** 专项考核: scores by a plan that is named; an item without data is said to be without, and gets no score. */
export const assessment = defineCase('assessment', {
  label: { zh: '专项考核', en: 'assessment' },
  row: 'M22',
  source: [clause(measures, '二/（四）'), clause(measures, '一/（三）')],
  fields: {
    plan: entry('考核方案', 'assessment plan', assessmentPlans, { required: true }),
    period: text('考核年度', 'year', { required: true }),
    unit: body('被考核单位', 'who is assessed'),
    firm: text('被考核企业（市管国企）', 'state-owned enterprise'),
    due: date('完成时限', 'due', { required: true }),
    selfReport: file('自评材料', 'own report'),
    score: number('考核得分', 'score', '分'),
    bonus: number('其中加分', 'bonus', '分'),
    withoutData: text('数据不足、不计分的项目', 'items without data'),
    sheet: file('评分表', 'score sheet'),
    notice: file('结果通报', 'notice'),
  },
  openedBy: [headquartersOffice, department],
  initial: 'opened',
  deadline: 'due',
  states: {
    opened: { label: { zh: '已部署', en: 'opened' }, within: toHandle },
    reported: { label: { zh: '已自评', en: 'reported' }, within: toReview },
    scored: { label: { zh: '已评分', en: 'scored' }, within: toAccept },
    objected: { label: { zh: '有异议，待复核', en: 'objected' }, within: toHandle },
    published: { label: { zh: '已通报', en: 'published' }, final: true },
    stopped: { label: { zh: '已终止', en: 'stopped' }, final: true },
  },
  moves: {
    report: {
      label: { zh: '报送自评', en: 'report' },
      from: 'opened',
      to: 'reported',
      by: assessed,
      asks: 'selfReport',
    },
    score: {
      label: { zh: '评分', en: 'score' },
      from: ['reported', 'objected'],
      to: 'scored',
      by: [headquartersOffice, department],
      asks: ['score', 'sheet'],
      evidence: 'required',
      notBy: 'report',
    },
    object: {
      label: { zh: '提出异议', en: 'object' },
      from: 'scored',
      to: 'objected',
      by: assessed,
      reason: 'required',
    },
    publish: {
      label: { zh: '审定通报', en: 'publish' },
      from: 'scored',
      to: 'published',
      by: officeDirector,
      asks: 'notice',
      notBy: 'score',
    },
    stop: {
      label: { zh: '终止', en: 'stop' },
      from: ['opened', 'reported', 'scored', 'objected'],
      to: 'stopped',
      by: officeDirector,
      reason: 'required',
    },
  },
  reminders: chase(headquartersOffice, department),
  examples: [
    {
      name: '制造业比重提升考核：自评、评分、通报',
      day: '2023-02-01',
      record: { selfReport: '自评.docx', score: 92, sheet: '评分表.xlsx', notice: '通报.pdf' },
      moves: [
        [district, 'report'],
        [headquartersOffice, 'score'],
        [officeDirector, 'publish'],
      ],
      ends: 'published',
    },
    {
      name: '被考核的区不能评分',
      day: '2023-02-01',
      record: { selfReport: '自评.docx', score: 92, sheet: '评分表.xlsx' },
      moves: [
        [district, 'report'],
        [district, 'score'],
      ],
      ends: 'reported',
      refused: 'role',
    },
    {
      name: '没有评分表不能评分',
      day: '2023-02-01',
      record: { selfReport: '自评.docx' },
      moves: [
        [district, 'report'],
        [headquartersOffice, 'score'],
      ],
      ends: 'reported',
      refused: 'asks',
    },
  ],
})
