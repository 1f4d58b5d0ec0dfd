/**
 * The national rule of size classes: 统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号, in force from 2017-12-28, over the industries of GB/T
 * 4754-2017. To be checked against the text of the rule; the bars of property management, leasing and unlisted industries above all.
 */

export type SizeFigure = 'staff' | 'revenue' | 'assets'

/** The least for a large, a medium and a small firm; below the last it is a micro firm. */
export type Bars = readonly [large: number, medium: number, small: number]

export interface SizeGroup<F extends SizeFigure = never> {
  readonly zh: string
  readonly en: string
  /** Beginnings of industry codes with their section letter. */
  readonly codes: readonly string[]
  /** Staff in persons, revenue and assets in ten thousand yuan. */
  readonly bars: Readonly<Partial<Record<SizeFigure, Bars>> & Record<F, Bars>>
}
export interface SizeRule {
  readonly source: string
  readonly from: string
  readonly groups: Readonly<Record<string, SizeGroup>>
  /** Industries that the rule leaves out: railways, finance, own property, education, health, public bodies. */
  readonly leftOut: readonly string[]
}

const group = <F extends SizeFigure>(zh: string, en: string, codes: string, bars: Readonly<Record<F, Bars>>) => ({
  zh,
  en,
  codes: codes.split(' '),
  bars,
})

export const sizeRule2017 = {
  source: '国统字〔2017〕213号',
  from: '2017-12-28',
  groups: {
    farming: group('农、林、牧、渔业', 'farming, forestry, fishery', 'A', { revenue: [20000, 500, 50] }),
    industry: group('工业', 'industry', 'B C D', { staff: [1000, 300, 20], revenue: [40000, 2000, 300] }),
    construction: group('建筑业', 'construction', 'E', { revenue: [80000, 6000, 300], assets: [80000, 5000, 300] }),
    wholesale: group('批发业', 'wholesale', 'F51', { staff: [200, 20, 5], revenue: [40000, 5000, 1000] }),
    retail: group('零售业', 'retail', 'F52', { staff: [300, 50, 10], revenue: [20000, 500, 100] }),
    transport: group('交通运输业', 'transport', 'G54 G55 G56 G57 G58 G591', {
      staff: [1000, 300, 20],
      revenue: [30000, 3000, 200],
    }),
    storage: group('仓储业', 'storage', 'G592 G593 G594 G595 G596 G599', {
      staff: [200, 100, 20],
      revenue: [30000, 1000, 100],
    }),
    post: group('邮政业', 'post', 'G60', { staff: [1000, 300, 20], revenue: [30000, 2000, 100] }),
    lodging: group('住宿业', 'lodging', 'H61', { staff: [300, 100, 10], revenue: [10000, 2000, 100] }),
    catering: group('餐饮业', 'catering', 'H62', { staff: [300, 100, 10], revenue: [10000, 2000, 100] }),
    telecom: group('信息传输业', 'telecommunications', 'I63 I64', {
      staff: [2000, 100, 10],
      revenue: [100000, 1000, 100],
    }),
    software: group('软件和信息技术服务业', 'software', 'I65', { staff: [300, 100, 10], revenue: [10000, 1000, 50] }),
    realEstate: group('房地产开发经营', 'real estate development', 'K701', {
      revenue: [200000, 1000, 100],
      assets: [10000, 5000, 2000],
    }),
    propertyManagement: group('物业管理', 'property management', 'K702', {
      staff: [1000, 300, 100],
      revenue: [5000, 1000, 500],
    }),
    leasing: group('租赁和商务服务业', 'leasing and business services', 'L', {
      staff: [300, 100, 10],
      assets: [120000, 8000, 100],
    }),
    unlisted: group('其他未列明行业', 'industries not listed', 'K703 K709 M N O Q85 R', { staff: [300, 100, 10] }),
  },
  leftOut: ['G53', 'J', 'K704', 'P', 'Q84', 'S', 'T'],
} as const satisfies SizeRule
