import { evaluations } from './evaluation/index.ts'
import { infrastructure } from './infrastructure/index.ts'
import { operation } from './operation/index.ts'
import { planIndicators } from './plan/index.ts'
import { rdIntensity } from './rd-intensity.ts'
import { warnings } from './warnings/index.ts'

export const indicators = [...planIndicators, rdIntensity, ...operation, ...warnings, ...infrastructure, ...evaluations]
