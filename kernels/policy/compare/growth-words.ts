import type { Target } from '../types.ts'
import type { Goal } from './goal.ts'
import type { FindingWords } from './make-finding.ts'
import { enPlace, figure, zhPlace } from './place-words.ts'

interface Implied {
  /** The baseline that goal and rate imply, in the printed baseline's unit. */
  readonly implied: number
  /** The rate that baseline and goal imply, percent a year. */
  readonly actual: number
  readonly years: number
  readonly rate: Target
}

export function growthWords(level: Goal, baseline: Goal, { implied, actual, years, rate }: Implied): FindingWords {
  const goal = figure(level.value, level.valueMax, level.unit)
  const from = figure(baseline.value, null, baseline.unit)
  const derived = `${Number(implied.toPrecision(4))}${baseline.unit ?? ''}`
  const percent = `${actual.toFixed(1)}%`
  const due = baseline.year === null ? level.year : baseline.year + years
  return {
    message: {
      zh: `${zhPlace(level.source, level.clause)}“${level.about}”增速与基数不符：年均增长${rate.value}%、${due}年${goal}，对应${baseline.year}年约${derived}，所列基数为${from}`,
      en: `Growth and baseline of “${level.about}” do not fit in ${enPlace(level.source, level.clause)}: ${rate.value}% a year to ${goal} in ${due} implies about ${derived} in ${baseline.year}, stated is ${from}`,
    },
    explanation: {
      zh: `按所列基数${from}推算，${years}年达到${goal}需年均增长约${percent}；已计入四舍五入。名义值与可比价增速不可混算，如为可比价请在文中注明。`,
      en: `From ${from}, ${goal} in ${years} years takes about ${percent} a year; rounding is allowed for. Nominal amounts and growth at comparable prices do not mix: the text should say which is meant.`,
    },
    remedy: {
      zh: '请起草单位和统计部门核对基数、口径和增速。',
      en: 'Ask the drafting body and the statistics bureau to check baseline, definition and rate.',
    },
  }
}
