import { cultivation } from './cultivation/index.ts'
import { enterprises } from './enterprises.ts'
import { sizeBars } from './size/size-bars.ts'
import { sizeRegisters } from './size/size-registers.ts'

export { type EnterpriseCondition, enterprises } from './enterprises.ts'
export { inIndustry, isIndustrial } from './industry-code.ts'
export { isSmallOrMedium, isSmallOrMicro } from './size/size-classes.ts'
export { aboveScaleFirms } from './size/size-registers.ts'

/** M11, with the register that every list of enterprises is of. */
export const enterpriseDefinitions = [enterprises, ...sizeBars, ...sizeRegisters, ...cultivation]
