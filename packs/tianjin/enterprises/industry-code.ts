import type { Condition } from '@linchpin/kernels/rules'
import { any, type ConditionOf } from '@linchpin/pack-kit'
import type { enterprises } from './enterprises.ts'

type Firm = Parameters<ConditionOf<(typeof enterprises)['fields']>>[0]

/** In one of these industries of GB/T 4754-2017 (`C26`, `C3612`); codes are kept with or without the letter of the section. */
export const inIndustry = ({ industryCode }: Pick<Firm, 'industryCode'>, ...codes: readonly [string, ...string[]]) => {
  const starts = codes.flatMap((code) => [code, code.slice(1)]).map((start) => industryCode.startsWith(start))
  return any(...(starts as [Condition, ...Condition[]]))
}
