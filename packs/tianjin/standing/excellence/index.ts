import { benchmarks } from './benchmarks.ts'
import { brands } from './brands.ts'
import { designAndService } from './design-and-service.ts'
import { industrialBase } from './industrial-base.ts'
import { qualityActivity } from './quality-activity.ts'
import { standards } from './standards.ts'

/** M33. */
export const excellence = [
  ...benchmarks,
  ...designAndService,
  ...standards,
  qualityActivity,
  ...brands,
  ...industrialBase,
]
