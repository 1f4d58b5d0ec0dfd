import type { Goal } from './goal.ts'
import type { FindingWords } from './make-finding.ts'
import { cited, enPlace, figure, zhPlace } from './place-words.ts'
import type { Source } from './source.ts'
import type { Tier } from './tiers.ts'

const amount = ({ value, valueMax, unit }: Goal): string => figure(value, valueMax, unit)

export function scaleWords(source: Source, tier: Tier, short: readonly Goal[]): FindingWords {
  const list = short.map((size) => `${size.about}${amount(size)}（${cited(size.clause)}）`).join('、')
  const english = short.map((size) => `${size.about} ${amount(size)} (${cited(size.clause)})`).join(', ')
  return {
    message: {
      zh: `${zhPlace(source, tier.clause)}要求成为${tier.about}，同年规模目标低于该量级：${list}`,
      en: `${enPlace(source, tier.clause)} wants ${tier.about}; the sizes planned for the same year are below it: ${english}`,
    },
    explanation: {
      zh: '“级”可以指数量级，产业与集群的统计范围也可能不同，因此不作为矛盾；按字面则未达到。',
      en: '“Class” may mean an order of size, and industry and cluster may be counted differently, so this is no contradiction; taken by the letter the size falls short.',
    },
    remedy: {
      zh: '考核前请明确“级”的判定标准和集群口径。',
      en: 'Settle what counts as the class, and how the cluster is counted, before it is assessed.',
    },
  }
}

export function outlierWords(source: Source, least: Goal, next: Goal, middle: Goal, count: number): FindingWords {
  return {
    message: {
      zh: `${zhPlace(source, least.clause)}“${least.about}”${amount(least)}与同类目标相差悬殊：其余各项最低为${next.about}${amount(next)}`,
      en: `“${least.about}” of ${amount(least)} in ${enPlace(source, least.clause)} is of another order than its peers: the next is ${next.about} with ${amount(next)}`,
    },
    explanation: {
      zh: `同一文件同一年份共有${count}项规模目标，中位为${amount(middle)}。相差一个数量级以上，可能是漏写数字或单位。`,
      en: `The document has ${count} sizes for this year, the middle one ${amount(middle)}. More than an order apart may mean a lost digit or another unit.`,
    },
    remedy: { zh: '请对照原件核对该数字和单位。', en: 'Check figure and unit against the original.' },
  }
}
