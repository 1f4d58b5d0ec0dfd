/** The size class of an enterprise: a class needs every figure that its industry is measured by, so that the lowest decides. */
import type { Bars, SizeFigure, SizeGroup, SizeRule } from './size-rule.ts'

export type SizeClass = 'large' | 'medium' | 'small' | 'micro'
const classes = ['large', 'medium', 'small', 'micro'] as const

export interface SizedFirm {
  /** Of GB/T 4754-2017 with the letter of its section: `C3911`. */
  readonly industryCode: string | null
  readonly staff: number | null
  readonly revenueFen: number | null
  readonly assetsFen: number | null
}
export interface SizeAnswer {
  /** `null`: not to be said, because something is missing or the rule leaves the industry out. */
  readonly sizeClass: SizeClass | null
  /** The key of the rule's group; `null` where the code is missing, too short, unknown or left out. */
  readonly group: string | null
  readonly isLeftOut: boolean
  /** What each figure that is there would make of it alone. */
  readonly by: readonly { readonly figure: SizeFigure; readonly sizeClass: SizeClass }[]
  readonly missing: readonly ('industryCode' | SizeFigure)[]
}

export function sizeClassOf(firm: SizedFirm, rule: SizeRule): SizeAnswer {
  const none = { sizeClass: null, group: null, isLeftOut: false, by: [], missing: [] }
  const code = firm.industryCode ?? ''
  if (rule.leftOut.some((each) => code.startsWith(each))) return { ...none, isLeftOut: true }
  const found = Object.entries(rule.groups).find(([, { codes }]) => codes.some((each) => code.startsWith(each)))
  if (found === undefined) return { ...none, missing: ['industryCode'] }
  const [group, { bars }] = found
  return { ...classed(firm, bars), group, isLeftOut: false }
}

function classed(firm: SizedFirm, bars: SizeGroup['bars']): Pick<SizeAnswer, 'sizeClass' | 'by' | 'missing'> {
  const figures = (Object.entries(bars) as [SizeFigure, Bars][]).map(([figure, bar]) => {
    const value = figureOf(firm, figure)
    return { figure, sizeClass: value === null ? null : classBy(value, bar) }
  })
  const by = figures.flatMap(({ figure, sizeClass }) => (sizeClass === null ? [] : [{ figure, sizeClass }]))
  const missing = figures.flatMap(({ figure, sizeClass }) => (sizeClass === null ? [figure] : []))
  const lowest = classes.findLast((each) => by.some(({ sizeClass }) => sizeClass === each)) ?? null
  // What is missing could only make it smaller, and nothing is smaller than micro.
  if (missing.length > 0 && lowest !== 'micro') return { sizeClass: null, by, missing }
  return { sizeClass: lowest, by, missing: [] }
}

const classBy = (value: number, bars: Bars): SizeClass => classes[bars.findIndex((bar) => value >= bar)] ?? 'micro'

const fenPerTenThousandYuan = 1_000_000

/** In the unit of the bars. */
function figureOf({ staff, revenueFen, assetsFen }: SizedFirm, figure: SizeFigure): number | null {
  if (figure === 'staff') return staff
  const fen = figure === 'revenue' ? revenueFen : assetsFen
  return fen === null ? null : fen / fenPerTenThousandYuan
}
