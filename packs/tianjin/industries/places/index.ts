import { industryBases } from './industry-bases.ts'
import { layoutAdjustment } from './layout-adjustment.ts'
import { valleyIndustrialLand } from './valley-land.ts'

export { industryBases } from './industry-bases.ts'
export { layoutAdjustment } from './layout-adjustment.ts'

/** What changes in the layout, and what is built for it. */
export const places = [industryBases, layoutAdjustment, valleyIndustrialLand]
