/**
 * 大中小微 by 国统字〔2017〕213号. Industries whose bars are confirmed and that a manufacturing city asks for; every other
 * industry goes by the class that the statistics bureau states.
 */
import { defineParameter, type Parameter, standard } from '@linchpin/pack-kit'

/** The national rule of size classes. */
export const sizeRule = standard('国统字〔2017〕213号《统计上大中小微型企业划分办法（2017）》')
const from = '2017-12-28'

type Class = 'large' | 'medium' | 'small'
const classes: Readonly<Record<Class, readonly [zh: string, en: string]>> = {
  large: ['大型', 'large'],
  medium: ['中型', 'medium'],
  small: ['小型', 'small'],
}

/** Lower bounds of one class of one industry. */
interface SizeBar {
  readonly staff: Parameter<string, 'number'>
  readonly revenue: Parameter<string, 'money'>
}
export type SizeBars = Readonly<Record<Class, SizeBar>>

/** `staff` in 人, `revenue` in 万元; each for large, medium and small. */
function barsOf(
  id: string,
  [zh, en]: readonly [zh: string, en: string],
  staff: readonly [number, number, number],
  revenue: readonly [number, number, number],
): SizeBars {
  const bar = (name: Class, index: 0 | 1 | 2): SizeBar => ({
    staff: defineParameter(`${id}-${name}-staff`, {
      label: { zh: `${zh}${classes[name][0]}企业从业人员下限`, en: `staff of a ${classes[name][1]} firm, ${en}` },
      row: 'M11',
      source: sizeRule,
      kind: 'number',
      values: { [from]: { value: staff[index], unit: '人' } },
    }),
    revenue: defineParameter(`${id}-${name}-revenue`, {
      label: { zh: `${zh}${classes[name][0]}企业营业收入下限`, en: `revenue of a ${classes[name][1]} firm, ${en}` },
      row: 'M11',
      source: sizeRule,
      kind: 'money',
      values: { [from]: { value: revenue[index], unit: '万元' } },
    }),
  })
  return { large: bar('large', 0), medium: bar('medium', 1), small: bar('small', 2) }
}

export const industryBars = barsOf('industry', ['工业', 'industry'], [1000, 300, 20], [40000, 2000, 300])
export const softwareBars = barsOf('software', ['软件和信息技术服务业', 'software'], [300, 100, 10], [10000, 1000, 50])
export const telecomBars = barsOf('telecom', ['信息传输业', 'telecommunications'], [2000, 100, 10], [100000, 1000, 100])

export const aboveScaleRule = standard('国家统计局规模以上工业统计范围', '2011年起')

/** 规模以上: the national statistical system since 2011. */
export const aboveScaleBar = defineParameter('above-scale-bar', {
  label: { zh: '规模以上工业企业年主营业务收入标准', en: 'main revenue of an above-scale industrial firm' },
  row: ['M11', 'M12'],
  source: aboveScaleRule,
  kind: 'money',
  values: { '2011-01-01': { value: 2000, unit: '万元' } },
})

const all = [industryBars, softwareBars, telecomBars]
export const sizeBars = [
  ...all.flatMap((bars) => Object.values(bars).flatMap(({ staff, revenue }) => [staff, revenue])),
  aboveScaleBar,
]
