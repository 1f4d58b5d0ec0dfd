import { type Chance, createChance } from '../../platform/chance.ts'
import { type DemoCity, dayAfter } from './city.ts'
import type { InventedEnterprise } from './enterprises.ts'

/** An invented project: its entry, the stage that it is at, and its next step. */
export interface InventedProject {
  readonly code: string
  readonly entry: Readonly<Record<string, unknown>>
  readonly stage: string
  readonly values: Readonly<Record<string, unknown>>
}

/** In the order of the way through. */
const stages = [
  'planned',
  'talks',
  'signed',
  'landed',
  'started',
  'building',
  'building',
  'building',
  'completed',
  'producing',
] as const
const works = ['生产基地', '智能工厂', '研发中心', '扩能改造', '配套产业园', '中试平台', '总装线', '绿色化改造']
const steps: Readonly<Record<string, string>> = {
  planned: '完成可行性研究',
  talks: '签订投资协议',
  signed: '完成备案和供地',
  landed: '取得施工许可',
  started: '主体施工',
  building: '设备安装',
  completed: '联合试运转',
  producing: '产能爬坡',
}
const yi = 10_000_000_000

export function inventedProjects(
  city: DemoCity,
  firms: readonly InventedEnterprise[],
  count: number,
): readonly InventedProject[] {
  const chance = createChance(20_261)
  if (firms.length === 0) return []
  return Array.from({ length: count }, (_, at) => projectOf(city, chance.of(firms), at, chance))
}

function projectOf({ today }: DemoCity, firm: InventedEnterprise, at: number, chance: Chance): InventedProject {
  const stage = chance.of(stages)
  const reached = stages.indexOf(stage)
  const investment = Math.round((chance.whole(5, 600) / 10) * yi)
  const plannedThisYear = Math.round((investment * chance.whole(15, 40)) / 100)
  const begun = reached >= stages.indexOf('started')
  const plannedStart = dayAfter(today, begun ? -chance.whole(120, 500) : chance.whole(20, 300))
  const plannedFinish = dayAfter(plannedStart, chance.whole(360, 900))
  const code = `YS-${String(at + 1).padStart(4, '0')}`
  const finished = reached >= stages.indexOf('completed')
  const entry = {
    ...{ code, name: `${firm.name.replace(/（.*$/, '')}${chance.of(works)}（演示${at + 1}）`, investor: firm.code },
    ...{
      chain: firm.chain,
      district: firm.district,
      responsible: firm.district,
      kind: chance.of(['newBuild', 'extension', 'renewal']),
    },
    ...{ effect: chance.of(['joins', 'mends', 'strengthens', 'extends']), investment, plannedThisYear },
    ...(begun ? { doneThisYear: Math.round((plannedThisYear * chance.whole(35, 105)) / 100) } : {}),
    ...{ plannedStart, plannedFinish, land: chance.whole(20, 400) },
    ...(begun ? { actualStart: dayAfter(plannedStart, chance.whole(-20, 70)) } : {}),
    ...(finished ? { actualFinish: dayAfter(today, -chance.whole(5, 90)) } : {}),
  }
  const values = { nextStep: steps[stage] ?? '推进建设', nextStepDue: dayAfter(today, chance.whole(-12, 130)) }
  return { code, entry, stage, values }
}
