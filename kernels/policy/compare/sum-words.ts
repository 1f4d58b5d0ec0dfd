import type { FindingStatement, Severity } from './finding.ts'
import type { FindingWords } from './make-finding.ts'
import { enPlace, zhPlace } from './place-words.ts'
import type { Source } from './source.ts'

interface Sum {
  readonly total: number
  readonly sum: number
  readonly unit: string
}

export function sumWords(
  source: Source,
  whole: FindingStatement,
  parts: readonly FindingStatement[],
  severity: Severity,
  { total, sum, unit }: Sum,
): FindingWords {
  const addends = parts.map(({ value, unit: own }) => `${value}${own === unit ? '' : (own ?? '')}`).join(' + ')
  const names = parts.map(({ about }) => about).filter((name) => name !== '')
  const difference = Number(Math.abs(total - sum).toPrecision(12))
  const [zh, en] = [zhPlace(source, whole.clause), enPlace(source, whole.clause)]
  const shown = `${addends} = ${sum}${unit}`
  if (severity === 'holds') {
    return {
      message: { zh: `${zh}分项与总数相符：${shown}`, en: `Parts and total fit in ${en}: ${shown}` },
      explanation: {
        zh: `总数${total}${unit}，分项为${names.join('、')}，相加正好。`,
        en: `The total is ${total}${unit}; its parts are ${names.join(', ')}.`,
      },
      remedy: {
        zh: '无需处理；分解任务时分项之和应保持等于总数。',
        en: 'Nothing to do; keep the parts equal to the total when they are assigned.',
      },
    }
  }
  const fails = severity === 'fails'
  return {
    message: {
      zh: `${zh}分项与总数${fails ? '不符' : '略有出入'}：${shown}，总数为${total}${unit}`,
      en: `Parts and total ${fails ? 'do not fit' : 'nearly fit'} in ${en}: ${shown}, the total is ${total}${unit}`,
    },
    explanation: fails
      ? {
          zh: `分项之和超出总数${difference}${unit}。分项如有交叉，应在文中说明。`,
          en: `The parts exceed the total by ${difference}${unit}. Where parts overlap, the text should say so.`,
        }
      : {
          zh: `“其中”所列分项比总数少${difference}${unit}，可能另有未列分项，也可能是笔误。`,
          en: `The parts named are ${difference}${unit} short: there may be others, or a slip.`,
        },
    remedy: { zh: '请起草单位核对分项口径和总数。', en: 'Ask the drafting body to check parts and total.' },
  }
}
