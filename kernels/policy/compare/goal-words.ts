import type { FindingKind } from './finding.ts'
import type { Goal } from './goal.ts'
import { groupsOf } from './groups-of.ts'
import type { FindingWords } from './make-finding.ts'
import { cited, enPlace, figure, zhPlace } from './place-words.ts'

/** For goals or figures that cannot both be meant. */
export function disagreement(kind: FindingKind, places: readonly Goal[], [a, b]: readonly [Goal, Goal]): FindingWords {
  const one = a.source.key === b.source.key
  const zhYear = a.year === null ? '' : kind === 'fact' ? `${a.year}年` : `到${a.year}年`
  const enYear = a.year === null ? '' : kind === 'fact' ? ` in ${a.year}` : ` by ${a.year}`
  const more = places.length > 2
  return {
    message: {
      zh: `${zhYear}“${a.about}”前后不一致：${zhPlace(a.source, a.clause)}为${said(a, 'zh')}，${zhPlace(b.source, b.clause)}为${said(b, 'zh')}`,
      en: `“${a.about}”${enYear} is stated differently: ${said(a, 'en')} in ${enPlace(a.source, a.clause)}; ${said(b, 'en')} in ${enPlace(b.source, b.clause)}`,
    },
    explanation: {
      zh: `两处指标、范围、年份和口径类型相同，数值不同，也不是“以上”或区间所能包含的。${namedIn(places)}${more ? `共有${places.length}处表述。` : ''}`,
      en: `Indicator, scope, year and kind are the same, the figures are not, and no “or more” or range covers both. ${more ? `${places.length} places state it.` : ''}`.trim(),
    },
    remedy: one
      ? { zh: '请起草单位核对原稿，确定以哪一处为准。', en: 'Ask the drafting body which of the two is meant.' }
      : {
          zh: '请核对两个文件的印发时间和效力，商起草单位明确以哪一处为准；分解任务前不要两数并用。',
          en: 'Check which document is later and prevails, settle with the drafting bodies which figure holds, and do not assign tasks on both.',
        },
  }
}

function namedIn(places: readonly Goal[]): string {
  const named = places.filter(({ names }) => names.length > 0)
  return named.map(({ source, clause, names }) => `${zhPlace(source, clause)}列名${names.join('、')}。`).join('')
}

/** For goals that stand in the same places with the same figures. */
export function agreement(groups: readonly (readonly Goal[])[]): FindingWords {
  const [first = []] = groups
  const places = [...new Map(first.map((goal) => [`${goal.source.key}\u0001${goal.clause}`, goal])).values()]
  const names = groups.map(([goal]) => goal?.about ?? '')
  const shown = names
    .slice(0, 3)
    .map((name) => `“${name}”`)
    .join('')
  const list = names.length > 3 ? `${shown}等${names.length}项` : shown
  const byDocument = [...groupsOf(places, ({ source }) => source.key).values()]
  const zhPlaces = byDocument
    .map((own) => own.map(({ source, clause }, at) => (at === 0 ? zhPlace(source, clause) : cited(clause))).join('、'))
    .join('与')
  const enPlaces = places.map(({ source, clause }) => enPlace(source, clause)).join('; ')
  const table = places.length === 1
  return {
    message: {
      zh: table ? `${zhPlaces}正文与指标表一致：${list}` : `${zhPlaces}表述一致：${list}`,
      en: table
        ? `Text and table of ${enPlaces} agree on ${names.length} goal(s): ${names.slice(0, 3).join(', ')}${names.length > 3 ? ' …' : ''}`
        : `${enPlaces} state the same: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${names.length - 3} more` : ''}`,
    },
    explanation: {
      zh: '同一目标在几处重复出现，数值相同。',
      en: 'The same goal stands in several places with the same figure.',
    },
    remedy: {
      zh: '无需处理；建立台账时按一项登记，不重复计算。',
      en: 'Nothing to do; enter it once in the ledger, not once a place.',
    },
  }
}

const said = ({ value, valueMax, unit, low, high }: Goal, language: 'zh' | 'en'): string => {
  const plain = figure(value, valueMax, unit)
  if (valueMax !== null || low === high) return plain
  const zh = language === 'zh'
  if (!Number.isFinite(high)) return zh ? `${plain}以上` : `${plain} or more`
  if (!Number.isFinite(low)) return zh ? `${plain}以下` : `${plain} or less`
  return zh ? `${plain}左右` : `about ${plain}`
}
