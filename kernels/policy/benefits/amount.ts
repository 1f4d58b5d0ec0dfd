/**
 * Sums of money and shares as a phrase of an incentive policy prints them: 20万元、50万元, 5%—20%, 5元/人/夜, 一万元.
 *
 * What is printed per piece before the sum (每间奖励2000元) goes into the unit: 元/间. Numbers that set a bar (1000万元以上,
 * 超过10亿元, 10亿元的企业) are conditions and are left out. 最高 and 不超过 make a sum, and those listed with it, a ceiling.
 */
import { parseChineseNumber } from '../../quantity/chinese-number.ts'

export interface Amount {
  readonly amount: number
  /** The other end of a range; equal to `amount` where that is a ceiling; `null` for a plain sum. */
  readonly amountMax: number | null
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** Amounts of a phrase in reading order; a phrase too long to be one holds none. */
export function findAmounts(phrase: string): readonly Amount[] {
  if (phrase.length > longest || !monetary.test(phrase)) return []
  const found: Amount[] = []
  let capped = false
  let pieces = ''
  for (const match of phrase.matchAll(form)) {
    const [whole, from = '', fromUnit, to, unit = '', per = ''] = match
    const end = match.index + whole.length
    const before = phrase.slice(Math.max(0, match.index - 10), match.index)
    if (barBehind.test(phrase.slice(end, end + 14)) || barBefore.test(before)) continue
    const first = numberOf(from)
    const last = to === undefined ? null : numberOf(to)
    if (first === null || (to !== undefined && last === null)) continue
    const listed = /^(?:、|和|及|或)$/.test(phrase.slice(found.at(-1)?.end ?? 0, match.index))
    capped = ceiling.test(before) || (capped && listed) || ceilingBehind.test(phrase.slice(end, end + 6))
    const scaled = last === null ? first : first * (scale(fromUnit ?? unit) / scale(unit))
    if (per !== '' || !listed || found.length === 0)
      pieces = per === '' ? piecesBefore(phrase.slice(found.at(-1)?.end ?? 0, match.index)) : per
    found.push({
      amount: scaled,
      amountMax: last ?? (capped ? scaled : null),
      unit: unit.replace('％', '%') + pieces,
      start: match.index,
      end,
    })
  }
  return found
}

const longest = 400
const monetary = /[元%％‰]|个百分点|个基点/
const digits = '(?:[0-9]{1,12}(?:,[0-9]{3}){0,4}(?:\\.[0-9]{1,6})?|[一二两三四五六七八九十百千]{1,6})'
const money = '(?:万亿|千亿|百亿|亿|百万|千万|万|千|百)?(?:美元|元)|%|％|‰|个百分点|个基点'
const piece =
  '人次|人|夜|晚|天|日|月|季度|学年|学期|年|间|亩|公顷|户|家|个|台|套|件|吨|公里|平方公里|平方米|立方米|千瓦时|千瓦|瓦|度|床位|床|批次|次|场|班|车|辆|公斤|标准箱|项|块|张|只|头|名|款|条|座|处|村|店|企业|项目'
const form = new RegExp(
  `(?<![0-9.])(${digits})\\s?(${money})?(?:\\s?(?:[—–~～至到-]|——)\\s?(${digits}))?\\s?(${money})((?:[/／](?:${piece})|[·•](?:${piece}))*)`,
  'g',
)
/** A bar to pass, not what is given. */
const barBehind =
  /^(?:（(?:含|不含)[^）]{0,8}）|[(](?:含|不含)[^)]{0,8}[)])?(?:人民币)?(?:及?以[上下内]|以内|的?部分|之间|左右的?部分|的(?!(?:比例|标准|额度)|[^的]{0,8}(?:[奖补]|资助|津贴|扶持|支持|资金|经费|贴息)))/
const barBefore =
  /(?:达到?|(?<!不)超过|突破|满|不低于|不少于|不高于|高于|低于|至少|增长|增加|增速|下降|占比?|持股|上年[^，]{0,3})(?:人民币)?(?:以上)?$/
const ceiling =
  /(?:最高|不超过|上限为?|限额|最多|封顶|至多)(?:可?(?:给予|予以|奖励|补贴|补助|资助|达|为|不超过))?(?:人民币)?$/
const ceilingBehind = /^(?:封顶|为限|的?上限|为上限)/

const scales: readonly (readonly [RegExp, number])[] = [
  [/^万亿/, 1e12],
  [/^千亿/, 1e11],
  [/^百亿/, 1e10],
  [/^亿/, 1e8],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^万/, 1e4],
  [/^千/, 1e3],
  [/^百/, 1e2],
]

function scale(unit: string): number {
  return scales.find(([start]) => start.test(unit))?.[1] ?? 1
}

/** `null` for words that are no number, as 一 in 一元化. */
function numberOf(printed: string): number | null {
  return /^[0-9]/.test(printed) ? Number(printed.replace(/,/g, '')) : parseChineseNumber(printed)
}

const perPiece = new RegExp(`每一?个?(${piece})`, 'g')

/** 每人每月 before a sum, as /人/月; 每满 of a schedule stays a condition. */
function piecesBefore(before: string): string {
  if (!before.includes('每')) return ''
  return [...before.matchAll(perPiece)].map((match) => `/${match[1]}`).join('')
}
