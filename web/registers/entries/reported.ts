import type { RegisterDetail } from '@linchpin/api'

/** What others enter there is a report of something, and no application: nobody is admitted by a rule, and no enterprise is listed. */
export const isReported = ({ of, isEnterprises, rules }: RegisterDetail): boolean =>
  of === null && !isEnterprises && !rules.some((block) => block.block === 'rule' && block.rule === 'admission')
