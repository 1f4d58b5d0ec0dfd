/**
 * What a number is of, as the row of a table would say it: the metric (制造业增加值占地区生产总值比重, 国家高新技术企业数量)
 * and whose it is. The name stands before the number, behind it (培育10家供应商), or is carried from the number, the
 * phrase or the heading before.
 */
import { readUnit } from '../../quantity/index.ts'
import type { FigureMention } from './figure-mention.ts'
import {
  bareIndicator,
  changeVerb,
  comparisonTail,
  decline,
  doneByPeople,
  indicatorEnd,
  leadingVerb,
  trailingVerb,
} from './figure-words.ts'

export interface FigureName {
  readonly subject: string | null
  readonly metric: string
  /** The verb of change before the number: 增长, 下降; `null` where it states a level. */
  readonly change: string | null
  /** Whether nothing before or behind the number names it: it goes on about what came before. */
  readonly isCarried: boolean
}

/** What is known of the words around a number before it is named. */
export interface NameParts {
  readonly change: string | null
  /** Noun before the number, empty where there is none. */
  readonly noun: string
}

/** What the sentence has been about so far. */
export interface NameContext {
  /** Owner by the head of the paragraph or clause: 生物医药产业. */
  readonly owner: string | null
  /** What the phrase before speaks of, where it has no number: 地区生产总值 of 地区生产总值连续迈上新台阶. */
  readonly topic: string | null
  readonly previous: FigureName | null
  /** What the number right behind this one counts: 五批1726个项目. */
  readonly following: string
}

/** Names a number by its parts. */
export function nameFigure(mention: FigureMention, { change, noun }: NameParts, context: NameContext): FigureName {
  const { owner, previous, topic, following } = context
  if (mention.isRank) return rankName(noun, context)
  const counted = countedNoun(mention)
  if (change !== null && (noun !== '' || counted === '')) return changeName(noun, change, context)
  // 158个，同比增加45个项目: the change of what was just counted.
  if (change !== null && /同比|比|较/.test(mention.before) && previous?.subject?.endsWith(counted))
    return changeName('', change, context)
  const isCount = isCounted(mention)
  if (following !== '' && noun === '')
    return {
      subject: following,
      metric: `${following}${mention.quantity.unit ?? ''}数`,
      change: null,
      isCarried: false,
    }
  if (counted !== '' && noun !== '' && isCount && !endsWithVerb(mention.before))
    return levelName(mention, `${noun}${counted}`, context)
  if (noun !== '' && (isShare(mention) || counted === '' || !endsWithVerb(mention.before)))
    return levelName(mention, noun, context)
  if (counted !== '') return levelName(mention, counted, context)
  const carried = previous?.metric ?? topic ?? owner ?? '数量'
  return { subject: previous?.subject ?? owner, metric: carried, change: null, isCarried: true }
}

function isCounted({ quantity }: FigureMention): boolean {
  return readUnit(quantity.unit ?? '')?.dimension === 'count' || quantity.unit === '大' || quantity.plus
}

function isShare({ quantity }: FigureMention): boolean {
  const dimension = readUnit(quantity.unit ?? '')?.dimension
  return dimension === 'ratio' || dimension === 'points' || quantity.form === 'fraction'
}

/** The words before the number without times, verbs and comparisons. */
export function namePartsOf({ before, isRank, quantity }: FigureMention): NameParts {
  let words = clean(before)
  if (quantity.form === 'fraction')
    words = words.replace(/^(?:稳定在|保持在|约为|达到?|占)?(?=(?:全国|全省|全市|全球|世界)的?$)/, '占')
  if (isRank) return { change: null, noun: /^(?:与|同)/.test(before.trim()) ? '' : bareNoun(words) }
  const changed = /(?:到|至)$/.test(words) ? null : changeVerb.exec(words)
  if (changed !== null) words = words.slice(0, changed.index)
  for (let round = 0; round < 2; round++) words = words.replace(trailingVerb, '').replace(comparisonTail, '')
  return { change: changed?.[0] ?? null, noun: bareNoun(words) }
}

const timeWords =
  /(?:力争|争取)?(?:到|至|截至|自|从|在|比|较|与)?(?:(?<![0-9.])[12][0-9]{3}年?(?:[-—至到、]+[12][0-9]{3})?年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:底前|末前|以?前|之前|底|末|以来|起|度)?|“?十[一二三四五六七]五”?(?:期末|时期|期间|末|期|以来)?|今年以来|今年|(?:去年|上年)(?:年?底|年?末)?|明年|全年|目前|五年来|一年来|年初)(?:相比)?/g

/** Without marks of lists, times and brackets behind the name. */
function clean(words: string): string {
  return words
    .replace(timeWords, '')
    .replace(/^[0-9]{1,2}(?:[-—–至][0-9]{1,2})?月(?:份)?/, '')
    .replace(/[（(][^（）()]{0,40}[）)]?$/, '')
    .replace(/^(?:以上|以下|左右|以内|余|多)?[\s、，及与或和＋+”’）)—－–]+/, '')
    .trim()
}

function bareNoun(words: string): string {
  const kept = words
    .replace(/^[、和及与的是]+|^[0-9一二三四五]{1,2}年内?(?=[一-龥])/, '')
    .replace(actor, '')
    .replace(/^[^，、]{0,8}提出的/, '')
    .replace(/^提请[^，]{0,10}?审议(?:通过)?/, '')
    .replace(leadingVerb, '')
    .replace(/^[、和及与的]+/, '')
    .replace(
      /(?<=.{2})(?:实现|完成)(?=(?:工业)?(?:总产值|产值|增加值|营业收入|销售收入|主营业务收入|收入|投资|利润)$)/,
      '',
    )
  const noun = kept.replace(/(?:等|了|的|共|总数|中|，|继续|“)+$/, '')
  return /^(?:个|家|的|了|等|以上|左右|级|[在对把将]?)$/.test(noun) ? '' : unquoted(noun)
}

/** The receivers of what is handed out: 为306家重点企业解决问题. */
const actor =
  /^(?:[^，、]{0,6}(?:合计|累计|共)?为)?[^，、]{0,16}?(?:企业|单位|群众|居民|个人)(?:发放|解决|提供|办理|培育|认定|引进|遴选)(?!方案)/

/** Without a quotation mark that has lost its partner. */
function unquoted(words: string): string {
  const opens = words.split('“').length
  const closes = words.split('”').length
  return opens === closes ? words : words.replace(/[“”]/g, '')
}

/** Whether the number opens what it counts, so that the name stands behind it. */
function endsWithVerb(before: string): boolean {
  if (/(?:、|等|和|及|与|的|首批|首个|前|[+＋])“?$/.test(before)) return true
  const words = clean(before).replace(/[等“”]+$/, '')
  return words.replace(leadingVerb, '') === '' || verbEnd.test(words)
}

const verbEnd =
  /(?:形成|打造|建设|建成|培育|新增|引进|完成|举办|召开|支持|设立|推出|组织|开展|实施|建立|发放|解决|认定|遴选|优选|选择|部署|新建|改造|扶持|入选|获批|引导|推动|带动|服务|走访|梳理|创建|布局|惠及|吸纳|拥有|为|有|列入|出台|制定|发布|完善|达到|超过|突破|超|过|近|约|共|对|选出|评出|推进|深化|整治|消除|更新|提升|启动|抓好|办好|聚焦|围绕)(?:了|出)?$/

/** The noun behind a count, as far as a verb: 10家供应商, 114个绿色工厂入选…. */
export function countedNoun({ after }: FigureMention): string {
  if (/^[，。；、）)]|^[（(][^）)]{7,}/.test(after) || after === '') return ''
  const words = after.replace(/^(?:[（(][^）)]{0,6}[）)])?(?:及以上|以上|左右|以下|余|多|”)*的?/, '')
  const own = /^(?:[^，。；+＋]|[+＋](?!\d)){1,80}/.exec(words)?.[0] ?? ''
  // 20个投资超10亿元的项目: what is counted is the noun behind 的.
  const noun = (/的[一-龥“”]{2,16}$/.test(own) ? own : own.replace(cutVerb, '')).replace(
    /(?:、|和|及|以及|与|[（(][^（）()]*)$/,
    '',
  )
  return unquoted(noun.replace(/^[、和及的]+/, '').replace(/(?:和|及|与|、|的|，|等|[+＋])+$/, ''))
}

const cutVerb =
  /(?<=.{2})(?:入选|进入|实施(?=.)|开展(?=.)|获批|获得|获评|荣获|获(?!得)|被评为|通过|列入|上云|均|全部|全面|先行|有序|顺利|已经|已|实现|完成|重组|达到|超过|超千|超百|超(?=[0-9])|突破|达(?=[0-9])|正式|建成|投产|投入|落户|开工|纳入|挂牌|揭牌|同步|以及|并|发放|解决(?!方案)|提供|来电|撬动|营业收入|工业产值|产业规模|规模超|同比|聚力|稳定|稳步|布局|参与|融入|覆盖|延伸|撬动|加快|作为|成为|需要).*$/

function levelName(mention: FigureMention, noun: string, context: NameContext): FigureName {
  const { quantity } = mention
  const { previous } = context
  if (/^(?:年均)?(?:增速|增幅|增长率)$/.test(noun) && previous !== null)
    return ofLevel(previous.subject, `${previous.metric}${noun}`)
  if (bareIndicator.test(noun)) {
    const { subject, metric } = ownedName(shareName(noun, quantity.unit), context)
    return ofLevel(subject, metric)
  }
  if (/^(?:在建|已建|续建|新开工|其中)$/.test(noun) && previous !== null)
    return ofLevel(previous.subject, `${noun}${previous.metric}`)
  const named = shareName(noun, quantity.unit)
  const measures = indicatorEnd.test(named) && !(isCounted(mention) && /(?:投资|资金|项目|能力|人口|投入)$/.test(named))
  if (measures || quantity.form === 'fraction') return ofLevel(stemOf(named), named)
  return ofLevel(noun, `${noun}${measureWord(noun, mention)}`)
}

function ofLevel(subject: string | null, metric: string): FigureName {
  return { subject, metric, change: null, isCarried: false }
}

/** 占全国1/3 is a 比重. */
function shareName(noun: string, unit: string | null): string {
  const isPart = /占[^占]{1,30}$/.test(noun) && !/(?:比重|比例|份额|占比|比)$/.test(noun)
  return isPart && (unit === '%' || unit === null || unit === '成') ? `${noun}比重` : noun
}

/** The word that makes a thing countable into an indicator. */
function measureWord(noun: string, mention: FigureMention): string {
  if (isCounted(mention)) return /人$/.test(mention.quantity.unit ?? '') && doneByPeople.test(noun) ? '人数' : '数量'
  const dimension = readUnit(mention.quantity.unit ?? '')?.dimension
  if (dimension === 'area') return '面积'
  if (dimension === 'length') return '长度'
  return dimension === 'ratio' || dimension === 'points' ? '' : '规模'
}

/** An indicator that needs an owner: 产业规模, 占地区生产总值比重. */
function ownedName(noun: string, { owner, topic, previous }: NameContext): Pick<FigureName, 'subject' | 'metric'> {
  if (/^占/.test(noun)) {
    const of = previous?.metric ?? topic ?? owner ?? ''
    return { subject: of === '' ? null : of, metric: `${of.replace(/数量$/, '')}${noun}` }
  }
  const subject = owner ?? topic ?? previous?.subject ?? null
  return { subject, metric: subject !== null && /占/.test(noun) ? `${subject}${noun}` : noun }
}

const ofWhom =
  /^(.{2,}(?:产业|企业|工业|制造业|服务业|农业|园区|新区|集群|工序|设备|工具|居民|经营主体|产业链))(?!链)(?:[一-龥]{2,6})$/

/** Whose an indicator is: 重点企业利润 is of 重点企业; `null` where it stands for itself. */
export function stemOf(noun: string): string | null {
  const share = /^(.{2,}?)占.{2,}$/.exec(noun)
  if (share !== null) return share[1] ?? null
  const counted = /^(.{2,}?)(?:总?数量)$/.exec(noun)?.[1]
  if (counted !== undefined) return counted
  const whom = /^(?:单位|人均|[每万亿百千])/.test(noun) ? null : ofWhom.exec(noun)
  return whom === null ? null : (whom[1] ?? null)
}

function changeName(noun: string, change: string, context: NameContext): FigureName {
  const { owner, topic, previous } = context
  const isCarried = noun === ''
  const owned = !isCarried && bareIndicator.test(noun) ? ownedName(noun, context) : null
  const of = isCarried ? (previous?.metric ?? topic ?? owner ?? '') : (owned?.metric ?? noun)
  const over = /年均|每年/.test(change) ? '年均' : /累计/.test(change) ? '累计' : ''
  const fall = decline.test(change) && !/降幅$/.test(of) ? `${over}降幅` : ''
  const subject = isCarried ? (previous?.subject ?? owner) : owned === null ? stemOf(noun) : owned.subject
  return { subject, metric: `${of}${fall}`, change, isCarried }
}

const placeWords = /((?:全国|全球|世界|全省|全市|国内|各省|亚洲)[^，]{0,8})$/

function rankName(noun: string, { previous, topic }: NameContext): FigureName {
  const place = placeWords.exec(noun)?.[1] ?? ''
  const own = noun
    .slice(0, noun.length - place.length)
    .replace(
      /(?:连续[0-9一二三四五六七八九十]{0,3}年?|位居|位列|稳居|居|升至|跃居|并列|列|排名|排位|排|均|分别|从|与|保持|在.{2,20}中).*$/,
      '',
    )
  const isBare = /^(?:增速|增幅|总量|增量|规模|数量|占比)$/.test(own)
  const of = isBare ? `${previous?.metric ?? topic ?? ''}${own}` : own === '' ? (previous?.metric ?? topic ?? '') : own
  const where = place.replace(/(?:位|名|均|从|排|第).*$/, '')
  return { subject: of === '' ? null : of, metric: `${of}${where}排名`, change: null, isCarried: own === '' || isBare }
}

/** What a phrase without a number speaks of: 地区生产总值连续迈上…, 智能科技产业成为…. */
export function topicOf(phrase: string): string | null {
  const words = clean(phrase)
  const grown = /(?:发展|壮大|培育|做强|做大|打造|布局)([^，。、]{2,16}产业)$/.exec(words)?.[1]
  if (grown !== undefined) return grown
  const found =
    /^([^，。、]{2,20}?)(?:成为|连续|持续|不断|进一步|稳步|逐步|首次|迈上|再创|再上|加快|明显|总体|运行|保持|实现)/.exec(
      words,
    )
  const noun = found === null ? '' : bareNoun(found[1] ?? '')
  return noun.length >= 2 ? noun : null
}
