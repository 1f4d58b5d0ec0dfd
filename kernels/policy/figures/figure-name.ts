/**
 * What a number is of, as the row of a table would say it: the metric (制造业增加值占地区生产总值比重, 国家高新技术企业数量)
 * and whose it is. The name stands before the number, behind it (培育10家供应商), or is carried from the number or the
 * heading before.
 */
import { readUnit } from '../../quantity/index.ts'
import type { FigureMention } from './figure-mention.ts'
import { bareIndicator, changeVerb, comparisonTail, decline, indicatorEnd, leadingVerb, trailingVerb } from './figure-words.ts'

export interface FigureName {
  readonly subject: string | null
  readonly metric: string
  /** The verb of change before the number: 增长, 下降; `null` where it states a level. */
  readonly change: string | null
  /** Whether nothing before or behind the number names it: it goes on about what came before. */
  readonly isCarried: boolean
}

/** Names a number; `owner` is what the paragraph or heading is about, `previous` the name of the figure before. */
export function nameFigure(mention: FigureMention, owner: string | null, previous: FigureName | null): FigureName {
  const { change, noun } = nounBefore(mention)
  if (mention.isRank) return rankName(noun, previous)
  if (change !== null) return changeName(noun, change, owner, previous)
  const counted = countedNoun(mention)
  const isCount = readUnit(mention.quantity.unit ?? '')?.dimension === 'count' || mention.quantity.unit === '大'
  if (noun !== '' && (!isCount || counted === '' || !endsWithVerb(mention.before)))
    return levelName(noun, isCount, owner, previous)
  if (counted !== '') return levelName(counted, true, owner, previous, readUnit(mention.quantity.unit ?? '')?.dimension === 'money')
  return { subject: previous?.subject ?? owner, metric: previous?.metric ?? owner ?? '数量', change: null, isCarried: true }
}

/** The words before the number without times, verbs and comparisons. */
function nounBefore({ before }: FigureMention): { readonly change: string | null; readonly noun: string } {
  let words = clean(before)
  const changed = changeVerb.exec(words)
  if (changed !== null) words = words.slice(0, changed.index)
  else words = words.replace(trailingVerb, '')
  for (let round = 0; round < 2; round++) words = words.replace(comparisonTail, '').replace(trailingVerb, '')
  return { change: changed?.[0] ?? null, noun: bareNoun(words) }
}

const timeWords =
  /(?:(?:力争|争取)?(?:到|至|截至|自|从|在|比|较)?(?:[12][0-9]{3}年?(?:[-—至到]+[12][0-9]{3})?年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:底前|末前|以?前|之前|底|末|以来|起|度)?|“?十[一二三四五六七]五”?(?:末|期末|时期|期间|期|以来)?|今年以来|今年|去年|上年|明年|全年|目前|五年来|一年来|年初))/g

/** Without marks of lists, times and brackets. */
function clean(words: string): string {
  return words
    .replace(/（[^（）]{0,40}）$/, '')
    .replace(/^[\s　、和及与或以上下左右余多＋+”’）)——…]+/, '')
    .replace(timeWords, '')
    .replace(/[“”]/g, '')
    .trim()
}

function bareNoun(words: string): string {
  const kept = words.replace(/^[、和及与的是以]+/, '').replace(leadingVerb, '').replace(/^[、和及与的]+/, '')
  const verbOnly = kept === '' || /^(?:个|家|的|了|等|以上|左右)$/.test(kept)
  return verbOnly ? '' : kept.replace(/(?:等|了|的|共|总数|数量|中|，)+$/, '')
}

function endsWithVerb(before: string): boolean {
  const words = clean(before).replace(/[等“”]+$/, '')
  return /[、等]$/.test(before.replace(/“$/, '')) || words.replace(leadingVerb, '') === '' || verbEnd.test(words)
}

const verbEnd =
  /(?:形成|打造|建设|建成|培育|新增|引进|完成|举办|召开|支持|设立|推出|组织|开展|实施|建立|发放|解决|认定|遴选|优选|新建|改造|扶持|入选|获批|引导|推动|带动|服务|走访|梳理|创建|布局|惠及|吸纳|拥有|为|有|列入|出台|制定|发布|完善|达到|超过|突破|超|过|近|约|共|对)了?$/

/** The noun behind a count, as far as a verb: 10家供应商, 114个绿色工厂入选…. */
function countedNoun({ after }: FigureMention): string {
  const words = after.replace(/^[“”+＋、]*(?:及以上|以上|左右|以下|余|多)?[”的]*/, (found) => (/的$/.test(found) ? found : ''))
  if (/^[，。；、）)]/.test(after) || words === '') return ''
  const noun = (/^(?:（[^）]{0,20}）)?([^，。；]{1,60})/.exec(words)?.[1] ?? '').replace(cutVerb, '')
  return noun.replace(/[“”]/g, '').replace(/^[、和及的]+/, '').replace(/(?:和|及|与|、|的|，)+$/, '')
}

const cutVerb =
  /(?<=.{2})(?:入选|进入|获批|获得|获评|荣获|获|被评为|通过|列入|上云|均|全部|已经|已|实现|完成|达到|超过|达|正式|建成|投产|投入|落户|开工|纳入|挂牌|揭牌|同步|以及|并|发放|解决|提供|来电|撬动|营业收入|工业产值|产业规模|年均|同比|增长|聚力|市场化|稳定|布局|指挥部|参与|融入|为|覆盖|延伸|拓展|到).*$/

function levelName(
  noun: string,
  isCount: boolean,
  owner: string | null,
  previous: FigureName | null,
  isMoney = false,
): FigureName {
  if (bareIndicator.test(noun)) return { subject: owner ?? previous?.subject ?? null, metric: noun, change: null, isCarried: false }
  const share = /^(.{2,}?)占(.{2,}?)(?:的?(?:比重|比例|份额|比))?$/.exec(noun)
  if (share !== null) return { subject: share[1] ?? null, metric: noun, change: null, isCarried: false }
  if (indicatorEnd.test(noun) && !(isCount && /(?:投资|资金|项目)$/.test(noun)))
    return { subject: stemOf(noun), metric: noun, change: null, isCarried: false }
  return { subject: noun, metric: isMoney || !isCount ? `${noun}规模` : `${noun}数量`, change: null, isCarried: false }
}

/** Whose an indicator is: 重点企业生产设备数字化率 is of 重点企业生产设备; `null` where it stands for itself. */
export function stemOf(noun: string): string | null {
  const share = /^(.{2,}?)占.{2,}$/.exec(noun)
  if (share !== null) return share[1] ?? null
  const kept = noun.replace(/(?:[一-龥]{1,3}率|总?(?:数量|总量|总额|规模|产值|收入|数|量|额|值)|年均浓度|浓度|强度|指数|水平|比重|占比|比例|增加值|里程|面积)$/, '')
  return kept.length >= 2 && kept !== noun ? kept : null
}

function changeName(noun: string, change: string, owner: string | null, previous: FigureName | null): FigureName {
  const isCarried = noun === ''
  const of = isCarried ? (previous?.metric ?? owner ?? '') : bareIndicator.test(noun) && owner !== null ? noun : noun
  const fall = decline.test(change) && !/降幅$/.test(of) ? (/累计/.test(change) ? '累计降幅' : '降幅') : ''
  const subject = isCarried ? (previous?.subject ?? owner) : bareIndicator.test(noun) ? (owner ?? previous?.subject ?? null) : stemOf(noun)
  return { subject, metric: `${of}${fall}`, change, isCarried }
}

function rankName(noun: string, previous: FigureName | null): FigureName {
  const place = /((?:全国|全球|世界|全省|全市|国内|各省|亚洲)[^，]{0,8})$/.exec(noun)?.[1] ?? ''
  const own = noun.slice(0, noun.length - place.length).replace(/(?:连续|位居|位列|居|升至|跃居|并列|列|排名?|稳居|均|从).*$/, '')
  const of = own === '' ? (previous?.metric ?? '') : own
  return { subject: of === '' ? null : of, metric: `${of}${place.replace(/(?:位|名|均|从).*$/, '')}排名`, change: null, isCarried: own === '' }
}
