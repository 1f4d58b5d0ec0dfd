import type { Condition } from '@linchpin/kernels/rules'
import { any } from '@linchpin/pack-kit'
import type { EnterpriseCondition } from './enterprises.ts'

type Firm = Pick<Parameters<EnterpriseCondition>[0], 'industryCode'>

/** In one of these industries of GB/T 4754-2017, with the letter of the section as the standard prints it: `C`, `C26`, `C3612`. */
export const inIndustry = ({ industryCode }: Firm, ...codes: readonly [string, ...string[]]): Condition => {
  const [first, ...others] = codes
  return any(industryCode.startsWith(first), ...others.map((code) => industryCode.startsWith(code)))
}

/** 工业: mining, manufacturing, and the supply of power, heat, gas and water. */
export const isIndustrial = (firm: Firm): Condition => inIndustry(firm, 'B', 'C', 'D')
