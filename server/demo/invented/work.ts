import { createChance } from '../../platform/chance.ts'
import { type DemoCity, dayAfter } from './city.ts'
import type { InventedEnterprise } from './enterprises.ts'

/** An invented matter: what it says, what it is about, and where it stands. */
export interface InventedMatter {
  readonly values: Readonly<Record<string, unknown>>
  readonly subject: string | null
  readonly state: string
  /** Days before today on which it was opened. */
  readonly openedDaysAgo: number
}

/** Least and most days: what has to be done within days of its coming is mostly young. */
const ageOf = (state: string): readonly [number, number] =>
  state === 'assigned' ? [0, 8] : ['solved', 'finished'].includes(state) ? [2, 18] : [8, 60]

/** Nobody is given a day that has passed already. */
const dueAfterOpening = (today: string, dueIn: number, openedDaysAgo: number): string =>
  dayAfter(today, Math.max(dueIn, leastDays - openedDaysAgo))
const leastDays = 5

const troubles: readonly (readonly [type: string, text: string])[] = [
  ['energy', '新增产线用电增容审批周期长'],
  ['labour', '熟练技术工人招聘困难'],
  ['finance', '流动资金贷款续贷衔接不上'],
  ['land', '扩建用地指标尚未落实'],
  ['logistics', '厂区周边道路限高影响大件运输'],
  ['supply', '关键零部件本地没有配套企业'],
  ['approval', '环评批复与施工许可衔接不畅'],
  ['other', '员工通勤公交班次不足'],
]
const duties = [
  '梳理本链关键环节缺口并提出招引对象',
  '建立重点企业生产要素保障台账',
  '组织产融对接活动并跟踪授信落地',
  '推进智能工厂和数字化车间建设',
  '制定园区承接能力评价办法',
  '落实技改项目贴息资金',
  '开展专精特新企业培育走访',
  '完成重点项目用地和能耗指标核查',
]

export function inventedProblems(
  city: DemoCity,
  firms: readonly InventedEnterprise[],
  count: number,
): readonly InventedMatter[] {
  const chance = createChance(20_262)
  const { departments, today } = city
  if (firms.length === 0) return []
  return Array.from({ length: count }, (_, at) => {
    const firm = at < 4 ? (firms[0] as InventedEnterprise) : chance.of(firms)
    const [type, text] = chance.of(troubles)
    const state = at === 0 ? 'solved' : chance.of(['assigned', 'assigned', 'planned', 'planned', 'solved', 'struckOff'])
    const responsible = chance.is(0.5) ? firm.district : chance.of(departments.slice(0, 4)).id
    const dueIn = chance.whole(-20, 45)
    const openedDaysAgo = chance.whole(...ageOf(state))
    const values = {
      ...{ title: text, type, chain: firm.chain, responsible, due: dueAfterOpening(today, dueIn, openedDaysAgo) },
      ...(state === 'assigned' ? {} : { plan: '已会同有关单位现场核实，明确办理步骤和完成时间。' }),
      ...(state === 'solved' || state === 'struckOff' ? { result: '已协调解决，请企业确认。' } : {}),
      ...(state === 'struckOff' ? { rating: 'satisfied' } : {}),
    }
    return { values, subject: firm.code, state, openedDaysAgo }
  })
}

export function inventedTasks({ departments, districts, today }: DemoCity, count: number): readonly InventedMatter[] {
  const chance = createChance(20_263)
  const leads = [...departments.slice(0, 6), ...districts.slice(0, 3)]
  if (leads.length === 0) return []
  return Array.from({ length: count }, () => {
    const state = chance.of(['assigned', 'accepted', 'accepted', 'accepted', 'finished'])
    const lead = chance.of(leads)
    const [content, helping, dueIn] = [chance.of(duties), chance.of(leads), chance.whole(-15, 120)]
    const openedDaysAgo = chance.whole(...ageOf(state))
    const values = {
      ...{ content, origin: 'meeting', kind: 'measure', lead: lead.id },
      cooperating: [helping.id].filter((id) => id !== lead.id),
      due: dueAfterOpening(today, dueIn, openedDaysAgo),
      ...(state === 'assigned' ? {} : { standing: 'running', progress: '已制定推进计划，正在组织实施。' }),
      ...(state === 'finished' ? { result: '已完成，申请销号。' } : {}),
    }
    return { values, subject: null, state, openedDaysAgo }
  })
}
