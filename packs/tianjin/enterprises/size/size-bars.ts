/**
 * 大中小微 by 国统字〔2017〕213号. The bars of the three groups of industries that the rules of a manufacturing city ask for are parameters, so
 * that rules can name them; in every other industry rules go by the class in the dossier.
 */
import { type SizeGroup, sizeRule2017 } from '@linchpin/kernels/quantity'
import { defineParameter, type Parameter, standard } from '@linchpin/pack-kit'

/** The national rule of size classes. */
export const sizeRule = standard(`${sizeRule2017.source}《统计上大中小微型企业划分办法（2017）》`)

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

function barsOf(id: string, { zh, en, bars }: SizeGroup<'staff' | 'revenue'>): SizeBars {
  const bar = (name: Class, index: 0 | 1 | 2): SizeBar => ({
    staff: defineParameter(`${id}-${name}-staff`, {
      label: { zh: `${zh}${classes[name][0]}企业从业人员下限`, en: `staff of a ${classes[name][1]} firm, ${en}` },
      row: 'M11',
      source: sizeRule,
      kind: 'number',
      values: { [sizeRule2017.from]: { value: bars.staff[index], unit: '人' } },
    }),
    revenue: defineParameter(`${id}-${name}-revenue`, {
      label: { zh: `${zh}${classes[name][0]}企业营业收入下限`, en: `revenue of a ${classes[name][1]} firm, ${en}` },
      row: 'M11',
      source: sizeRule,
      kind: 'money',
      values: { [sizeRule2017.from]: { value: bars.revenue[index], unit: '万元' } },
    }),
  })
  return { large: bar('large', 0), medium: bar('medium', 1), small: bar('small', 2) }
}

export const industryBars = barsOf('industry', sizeRule2017.groups.industry)
export const softwareBars = barsOf('software', sizeRule2017.groups.software)
export const telecomBars = barsOf('telecom', sizeRule2017.groups.telecom)

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
