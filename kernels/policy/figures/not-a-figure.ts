/**
 * Numbers that neither set a goal nor state a fact: names, ordinals, sizes of products, durations, bars that a firm must
 * pass, what a benefit pays, counts that only say how many things were just listed.
 */
import { readUnit } from '../../quantity/index.ts'
import type { FigureMention } from './figure-mention.ts'

export interface FigureContext {
  readonly sentence: string
  readonly outlook: 'goal' | 'state'
  /** Spans of quoted names and cited titles, in the order of the text. */
  readonly names: readonly (readonly [number, number])[]
}

/** Whether the number is to be left out. */
export function isNoFigure(mention: FigureMention, context: FigureContext): boolean {
  const { quantity, before, after } = mention
  if (insideName(mention, context)) return true
  if (mention.isRank) return /(?:从|由)(?:全国|全球|世界)?[^，]{0,6}$/.test(before) || context.outlook === 'goal'
  if (
    /(?:每|百户|千人)$|每(?:季度|半年|个?月|周|旬|日|天)[^，]{0,12}$/.test(before) ||
    /^(?:强|号|级以|代|版|式|度电|[xX×]|\s*[A-Za-z]\b)/.test(after)
  )
    return true
  if (isSummandOfName(mention, context.sentence)) return true
  if (quantity.unit === null) return !standsAsValue(mention)
  return (
    isTiered(mention, context) ||
    isDenominator(mention) ||
    isSize(mention) ||
    isDuration(mention, context.sentence) ||
    isScore(mention, context) ||
    isStep(mention, context.sentence) ||
    isSession(mention) ||
    isRate(mention, context.outlook) ||
    isAttribute(mention) ||
    isBar(mention, context.outlook) ||
    isGrade(mention) ||
    isExtent(mention, context.outlook) ||
    isTerm(mention) ||
    (context.outlook === 'goal' && isCircumstance(mention, context.sentence)) ||
    isListed(mention) ||
    (context.outlook === 'goal' && /^(?:政策|扶持|支持|惠企)*(?:措施|举措|政策)/.test(after)) ||
    (context.outlook === 'goal' && isPayment(mention, context.sentence))
  )
}

const quoted = /“[^“”]{0,18}”|《[^《》]{0,80}》|〔[^〔〕]{0,10}〕/g

/** Short quotations and cited titles: numbers inside them are part of a name. */
export function namesOf(sentence: string): readonly (readonly [number, number])[] {
  if (!/[“《〔]/.test(sentence)) return []
  return [...sentence.matchAll(quoted)].map((match) => [match.index, match.index + match[0].length] as const)
}

function insideName({ quantity }: FigureMention, { names, sentence }: FigureContext): boolean {
  const name = names.find(([start, end]) => start <= quantity.start && quantity.end <= end)
  if (name === undefined) return false
  // “100+” holds nothing but the number.
  return !(quantity.plus && name[0] === quantity.start - 1 && name[1] === quantity.end + 1 && sentence[name[0]] === '“')
}

/** 1+3+4 */
function isSummandOfName({ quantity }: FigureMention, sentence: string): boolean {
  return (
    (/[+＋]/.test(sentence[quantity.start - 1] ?? '') &&
      (quantity.unit === null || /[0-9N“]/.test(sentence[quantity.start - 2] ?? ''))) ||
    (!quantity.plus && /[+＋]/.test(sentence[quantity.end] ?? ''))
  )
}

/** A bare number is a value behind a verb of reaching, or of an index; “100+” counts what follows. */
function standsAsValue({ quantity, before, after }: FigureMention): boolean {
  if (quantity.plus) return true
  if (quantity.form === 'fraction') return /(?:占|达|在|为|的|近|超|约)[^，]{0,8}$/.test(before) && !/^[个]/.test(after)
  const closed = /^(?:以[上下内]|左右|及以[上下]|[）)”]|、|和|的?(?:水平|目标)|$)/.test(after)
  return (
    closed &&
    /(?:达到?|为|至|到|在|保持|稳定|超过?|突破|高于|低于|超过|不小于|大于|小于|指数|系数|系数值|率值)$/.test(before)
  )
}

/** 3000亿级, 10MW级, 二级: the grade of a thing, unless that is the goal: 成为3000亿级集群. */
function isTiered({ quantity, before, after }: FigureMention, { outlook, sentence }: FigureContext): boolean {
  if (!/^(?:级|型|档|量级)/.test(after)) return false
  // 打造甲2个千亿级集群，乙产业500亿级产业集群: what 乙产业 is to become.
  const named = /[一-龥]{2,}(?:产业|技术|材料|装备|制造|医药)$/.test(before) && /^级(?:产业)?集群$/.test(after)
  if (named && outlook === 'goal' && /(?:形成|打造|培育|建成)/.test(sentence.slice(0, quantity.start))) return false
  return !(
    outlook === 'goal' &&
    /亿$/.test(quantity.unit ?? '') &&
    (/(?:成为|建成|打造成为?|培育成为?|发展成为?)$/.test(before) ||
      (/(?:达到?|突破|迈上)$/.test(before) && /^级(?:规模|水平)?$/.test(after)))
  )
}

/** 万人发明专利拥有量, 千人口托位数: per so many. */
function isDenominator({ quantity, before, after }: FigureMention): boolean {
  if (/^(?:万|亿)?元$/.test(quantity.unit ?? '') && quantity.value === 1)
    return /^(?:地区生产总值|GDP|工业增加值|工业产值|产值|国内生产总值|增加值)[^，]{0,12}(?:能耗|水耗|量|强度|电耗)/.test(
      after,
    )
  return (
    quantity.form === 'word' &&
    /^(?:[人户])$/.test(quantity.unit ?? '') &&
    !/(?:达到?|超过?|过|近|约|突破|惠及)$/.test(before) &&
    /^(?:口|均)?[^，]{0,16}(?:数|量|率|拥有)/.test(after)
  )
}

const sizeUnit = /^(?:英寸|寸|纳米|nm|微米|毫米|mm|厘米|cm|千伏|kV|伏|GHz|MHz|Gbps|Mbps|TB|PB|EB|度|分)$/
const capacityUnit = /^(?:百|千|万|百万|千万)?(?:千瓦|兆瓦|吉瓦|MW|GW|kW|瓦|吨|升|米|瓦时|千瓦时|兆瓦时|公里|公斤)$/

/** Sizes of products and grades of machines: 12英寸硅片, 4兆瓦及以上风电机组. */
function isSize({ quantity, before, after, hasNext }: FigureMention): boolean {
  const unit = quantity.unit ?? ''
  if (sizeUnit.test(unit)) return !/(?:达到?|为|提高到|降至|比|较)[^，]{0,4}$/.test(before) || /^[^，以左]/.test(after)
  if (!capacityUnit.test(unit)) return false
  if (/^(?:（[^）]{0,8}）)?(?:及以上|及以下|以上|以下)[^，、]/.test(after)) return true
  if (/^的?$|^[（(，、以左）)]/.test(after) || hasNext) return false
  return !doing.test(before) && !/(?:达到?|增至|提升|超|共|累计)[^，]{0,4}$/.test(before)
}

const doing =
  /(?:建|设|增|造|成|修|改|升|引|完|施|开工|投产|形成|布局|部署|落地|消纳|治理|铺|拓展|储|推广|装机|生产|产|出口|供应)[^，、]{0,8}$/

function isDuration({ quantity, before }: FigureMention, sentence: string): boolean {
  const dimension = readUnit(quantity.unit ?? '')?.dimension
  if (dimension !== 'duration' && dimension !== 'calendar') return false
  const measured = /(?:时间|时限|时长|周期|天数|日数|寿命|工期|耗时|用时)[^，]{0,14}$/.test(before)
  const days = /天$/.test(quantity.unit ?? '') && /(?:优良|达标)/.test(sentence) && !/连续[^，]{0,2}$/.test(before)
  return !(measured || days)
}

/** Points of an evaluation. */
function isScore({ quantity }: FigureMention, { outlook }: FigureContext): boolean {
  return quantity.unit === '分' && outlook === 'goal'
}

/** 连续迈上4个万亿元台阶: a manner of speaking. */
function isStep({ quantity }: FigureMention, sentence: string): boolean {
  return /^[^，、。]{0,6}台阶/.test(sentence.slice(quantity.end, quantity.end + 10))
}

/** 市五届人大一次会议: which one it is. 分两批: how something is done. */
function isSession({ quantity, before, after }: FigureMention): boolean {
  const unit = quantity.unit ?? ''
  if (/^[届次]$/.test(unit) && /^(?:全国)?(?:人大|人民代表|政协|[^，]{0,4}(?:全会|会议|常委会))/.test(after))
    return true
  return /^[批次步轮]$/.test(unit) && /分$/.test(before)
}

/** 税额标准降低至5元/平方米, 按最低价标准的70%执行: what is charged or paid, set by a measure. */
function isRate({ quantity, before, after }: FigureMention, outlook: FigureContext['outlook']): boolean {
  if (outlook !== 'goal') return false
  if (/^(?:的)?(?:标准)?(?:执行|收取|征收|计算|计征|缴纳|缴存|核定|确定)/.test(after)) return true
  const charged =
    /(?:税额?|税率|租金|地价|最低价|收费|费用|缴费|征收|缴存|补贴|奖励|资助|补助|保证金)[^，、]{0,6}(?:标准|比例|费率|底价)/
  return charged.test(before) && !/产值|增加值/.test(before) && readUnit(quantity.unit ?? '')?.dimension !== 'count'
}

/** 12条产业链在建项目183个: the first count belongs to the name of what the second one counts. */
function isAttribute({ quantity, before, after, hasNext }: FigureMention): boolean {
  if (!hasNext || quantity.form === 'word' || readUnit(quantity.unit ?? '')?.dimension !== 'count') return false
  if (!/^(?:全市|全省|全区|各|这|我市|目前|优选的?)*$/.test(before)) return false
  const words = after.replace(/(?:投资|产值|收入)(?:完成|实现)$/, '')
  return /^[^，、和及与]{4,}$/.test(words) && !doesSomething.test(words)
}

const doesSomething =
  /(?:发放|解决|建成|完成|实现|新增|获|入选|进入|超|突破|提供|培育|开展|引进|投资额|列入|通过|个$|家$|共|投入|参与|吸引|举办)/

/** 5000万元以上的企业, 营业收入超百亿元的集团: who is meant. Counted things (10条以上产业链) are meant themselves. */
function isBar({ quantity, before, after, hasPrevious }: FigureMention, outlook: FigureContext['outlook']): boolean {
  const dimension = readUnit(quantity.unit ?? '')?.dimension
  // 全国96.68%的某事实现…: a share of them.
  if (
    quantity.unit === '%' &&
    outlook === 'state' &&
    /^(?:以上|左右)?的[^，]{2,24}(?:实现|完成|建成|达到|接入|开展|纳入|来自)/.test(after)
  )
    return false
  if (/(?:规模|总额|总投资)[^，]{0,3}$/.test(before) && /^(?:以上)?的?[^，]{0,14}(?:基金|资金池)/.test(after))
    return false
  if (
    /^(?:以上|以下|及以上|及以下|以内|左右)?(?:的)(?![^，]{0,4}(?:目标|水平|速度|增速|比例|放大))[^，]{1,}/.test(after)
  )
    if (dimension !== 'count' && quantity.form !== 'ratio') return true
  if (/^(?:及以上|及以下)?以[上下]的?[^，、）)；]/.test(after) && dimension !== 'count') return true
  if (
    outlook === 'goal' &&
    dimension === 'money' &&
    /^(?:及)?以上(?:且|并|、|$)/.test(after) &&
    /^(?:总|固定资产|实际|项目|计划)?(?:投资|投入|营业收入|年销售|注册)/.test(before)
  )
    return true
  // 191家企业营业收入超百亿元: the count is the fact.
  return hasPrevious && quantity.form === 'word' && /(?:超过?|突破|过|达)$/.test(before) && before.length < 16
}

const firms =
  /^(?:以上|及以上|级)?(?:的)?(?:(?:工业|制造业|服务业|龙头|领军|骨干|重点|先进|优质|链主|头部|规模|大|特色|产业|创新型|高新技术)*(?:企业|集群|产业集群|产业链|园区|公司|集团|项目)(?!投资)|、具[备有][^，、]{2,24}的[^，、]{0,10}企业)/

/** 产值超100亿元企业12家, 超千亿元产业集群3个: how large those are that another number counts. 年产30万吨某项目 is a name. */
function isGrade({ quantity, before, after }: FigureMention): boolean {
  const dimension = readUnit(quantity.unit ?? '')?.dimension
  if (/年产(?:能)?$/.test(before) && /^[^，、]{0,16}(?:项目|装置|生产线|工程)$/.test(after)) return true
  return dimension === 'money' && /(?:超过?|达到?|过|突破|上|为|^|培育|新增|引进)$/.test(before) && firms.test(after)
}

/** 规划面积约60平方公里: how large a place is, unless that is to change. */
function isExtent({ quantity, before, phrase }: FigureMention, outlook: FigureContext['outlook']): boolean {
  return (
    outlook === 'goal' &&
    readUnit(quantity.unit ?? '')?.dimension === 'area' &&
    /(?:^|总|规划|占地|用地|建筑|核心区|范围|区域|覆盖|管理|控制)面积(?:约|为|共|近|约为|共计)*$/.test(before) &&
    !/新增|扩大|增加|提高|达到|[12]\d{3}年/.test(phrase.text)
  )
}

/** 围绕10条重点产业链, 聚焦3万亩设施菜田，…: what an action turns to, before it is named. */
function isCircumstance({ quantity, before, phrase }: FigureMention, sentence: string): boolean {
  return (
    phrase.end < sentence.length &&
    readUnit(quantity.unit ?? '')?.dimension !== 'ratio' &&
    /^[^，]{0,4}(?:围绕|聚焦|依托|针对|面向|立足)/.test(phrase.text) &&
    !/(?:建成|达到|突破|超过|新增|培育|打造|建设|设立|选拔|遴选|选聘|引进|择优|建立|布局)[^，]{0,6}$/.test(before)
  )
}

/** 政府、企业按照1∶1比例出资, 按照100%加计扣除: the terms of something. */
function isTerm({ quantity, before, after }: FigureMention): boolean {
  const isShare = quantity.form === 'ratio' || quantity.unit === '%' || quantity.unit === '倍'
  return (
    isShare &&
    /(?:按照?|以)(?:不[低高]于|不超过)?$/.test(before) &&
    !/^(?:左右|以上)?(?:的)?(?:速度|增速|幅度)/.test(after)
  )
}

const abstract =
  /^(?:大|个|项|类|条|种|支|张|方面|重点|主要|主攻|关键|基本|核心|重要)*[^，、]{0,4}(?:领域|方向|方面|环节|维度|层面|原则|问题|关系|任务|要素|阶段|步骤|主线|特色|着力点|自信|意识|维护|台阶|层次|抓手|优势|理念|要求|坚持|聚焦|战略|坚决|转变|统筹|统一|结合|到位|结果)(?:$|[，。、）的为和])/

/** Counts in Chinese digits, and counts of abstract things, say how many were just listed. */
function isListed(mention: FigureMention): boolean {
  const { quantity, before, after, hasPrevious } = mention
  const unit = quantity.unit ?? ''
  const counted = readUnit(unit)?.dimension === 'count' || unit === '大'
  if (!counted) return quantity.form === 'chinese' && /^(?:分|度)$/.test(unit)
  if (quantity.value <= 30 && (abstract.test(after) || /^(?:方面|领域|方向|台阶)/.test(after))) return true
  if (!hasPrevious && !/^以上/.test(after) && lists(before, quantity.value) && !isTierGoal(mention)) return true
  if (quantity.form !== 'chinese') return false
  if (
    quantity.value <= 1 ||
    /二[^十百千万亿]?$/.test(mention.phrase.text.slice(0, quantity.end - mention.phrase.start))
  )
    return true
  if (unit === '大')
    return (
      !/(?:形成|打造|建设|构建|建成)[^，、]{0,14}$/.test(before) || !/^[^，]{0,6}(?:集群|基地|园区|中心)/.test(after)
    )
  return (
    !/(?:举办|召开|承办|累计|新增|建成|新建|完成|支持|共|分|引进|培育|认定|建立|获得|荣获)了?[^，、]{0,4}$/.test(
      before,
    ) || /^(?:类|种|支|重|条|项)/.test(unit)
  )
}

/** 形成甲、乙2个千亿级产业集群: how many clusters of a tier are to come about. */
function isTierGoal({ before, after }: FigureMention): boolean {
  return /^[百千万0-9]{1,5}亿元?级/.test(after) && /(?:培育|打造|形成|建成|建设|发展)/.test(before)
}

/** Whether as many things stand before the count: 甲、乙、丙三张清单. */
function lists(before: string, count: number): boolean {
  if (!/、/.test(before)) return false
  const listed = before.replace(/(?:等|共)$/, '').split(/、|和|及/).length
  return listed === count
}

const payment =
  /税前|加计扣除|安排[^，。]{0,14}资金|给予|奖励|奖补|补贴|补助|资助|贴息|(?<!特殊)津贴|罚款|处以|没收|赔偿|扣除|减免|免征|返还|享受(?![^，、]{0,8}特殊津贴)|一次性|每(?:人|户|家|亩|间|台|套|年|月|吨|个|项|件)[^，。]{0,12}元|注册资本|额度|营业额/

const pays = /给予|奖励|补助|罚款|享受(?![^，、]{0,8}特殊津贴)|贴息/
const plans =
  /^(?:每年|计划|力争|到[12][0-9]{3}年|全年|今年)?[^，对]{0,4}(?:遴选|评选|选树|培育|认定|新增|建设|建成|打造|引进|择优|达到)/

/** 重点支持30名带头人赴外培训: people and things picked, in a phrase of its own. */
const chooses = /(?:重点|计划|择优)(?:支持|选拔|培养|资助|选派|培训)(?:不少于)?$/

/** Behind 力争 and the like, and nothing paid since, a number is a goal. */
function aims(before: string): boolean {
  const at = Math.max(before.lastIndexOf('力争'), before.lastIndexOf('争取'), before.lastIndexOf('确保'))
  return at >= 0 && !payment.test(before.slice(at))
}

/** Money in a sentence that pays or fines, and the bars in it. */
function isPayment({ quantity, before, phrase }: FigureMention, sentence: string): boolean {
  if (!payment.test(sentence) || aims(sentence.slice(0, quantity.start))) return false
  const dimension = readUnit(quantity.unit ?? '')?.dimension
  if (dimension === 'money')
    return !/(?:规模|总额|投放|设立|新增|累计)[^，]{0,10}$/.test(before) || /奖励|给予|补助|罚款/.test(sentence)
  if (!pays.test(sentence)) return false
  // 每年遴选20家企业，给予每家…: the phrase before the payment may set a goal; conditions (面积100平方米以上，给予…) do not.
  if (pays.test(phrase.text) || /的$/.test(phrase.text)) return true
  return (
    !plans.test(phrase.text) && !(dimension === 'count' && chooses.test(before) && !/^[^，]{0,3}对/.test(phrase.text))
  )
}
