/**
 * The industries of a list such as 甲（子一、子二）、乙和丙产业, with the segments that brackets or a common noun give them:
 * 子一、子二等丁服务业 is industry 丁服务业 with two segments; 甲、乙等主导产业 are two industries.
 */
export interface ListedIndustry {
  readonly industry: string
  readonly segments: readonly string[]
}

export interface IndustryList {
  readonly items: readonly ListedIndustry[]
  /** Whether the words themselves say that they list industries: a noun such as 产业 behind them, or segments in brackets. */
  readonly certain: boolean
}

const noun = '产业集群|产业链群|产业链|产业|制造业|行业|领域|集群|赛道|方向'
const kinds =
  '战略性?新兴|新兴|主导|首位|优势|特色|支柱|重点|先进|高端|未来|现代|高新技术|高技术|传统|先导|核心|前沿|绿色|新型|相关|关联|潜力|朝阳|基础|配套|一批|若干|万亿|千亿|百亿|级|大|类|条|个|[0-9一二三四五六七八九十两]|支撑|标志性|世界级|国家级|制造业?|智造|细分|的|和|及|发展|建设|培育'
const generic = new RegExp(`^(?:${kinds})*(?:${noun}|业)?(?:${noun})?(?:发展|建设|培育|布局)?$`)
/** Industries that consist of common words only. */
const commonName = /^(?:高端|先进|智能|绿色|现代)(?:智能)?(?:制造|装备)(?:业|产业)?$/
const tail = new RegExp(`(?:(?:${kinds})*(?:${noun})){1,2}(?:发展|建设|培育|布局|集聚|壮大)?$`)
const counted = new RegExp(`[一二三四五六七八九十两0-9]+(?:大|个|条|类)(?:${kinds})*(?:${noun}).{0,2}$`)
const opens = '（(【[〔'
const closes = '）)】]〕'

/** Reads the object of a verb of developing; `null` where it is no list of industries. */
export function readIndustryList(words: string): IndustryList | null {
  if (words.length < 2 || words.length > 1500) return null
  const { list, rest } = cutAtEtc(words.trim())
  const common = rest === null ? null : commonNoun(rest)
  const parts = splitTop(rest === null ? list.replace(counted, '') : list)
  const items = parts.map(readItem)
  // Where the list turns into another clause (甲、推进乙建设), what stands before counts.
  const turn = parts.findIndex(
    (part, at) => at > 0 && items[at] === null && (verbHead.test(part) || /^[在由以]/.test(part)),
  )
  if (turn > 0) items.length = turn
  const named = items.filter((item) => item !== null)
  // One part that is no industry otherwise: the words are no list.
  if (named.length === 0 || named.length < items.length) return null
  const bracketed = parts.some((part) => /[）)】]/.test(part))
  const last = parts.at(-1) ?? ''
  const certain =
    bracketed || rest !== null ? bracketed || saysIndustry(rest ?? '') : saysIndustry(words) || industryLike(last)
  if (common !== null && !bracketed)
    return { items: [{ industry: common, segments: named.map((item) => item.industry) }], certain: true }
  return { items: named, certain }
}

/** Splits segments in a bracket or a cell: 子一、子二等. */
export function readSegments(words: string): readonly string[] {
  const bare = words
    .trim()
    .replace(/^(?:主要)?(?:含|包含|包括|涵盖|如|主要为|重点为|重点发展|重点)[:：]?/, '')
    .replace(/等(?:细分)?(?:产业|领域|方向|行业|环节|产品)?[。；]?$/, '')
  const parts = bare
    .split(/[、，,；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const last = parts.at(-1)
  // 子一、子二和子三: 和 joins the last two; a pair alone (动力和储能电池) may be one name.
  const joined = last !== undefined && parts.length >= 2 ? /^([^和]{2,})(?:以及|和)([^和]{2,})$/.exec(last) : null
  return joined === null ? parts : [...parts.slice(0, -1), joined[1] ?? '', joined[2] ?? '']
}

/** Parts the words at the last 等 outside brackets. */
function cutAtEtc(words: string): { readonly list: string; readonly rest: string | null } {
  let depth = 0
  for (let at = words.length - 1; at > 0; at--) {
    const char = words[at] ?? ''
    if (closes.includes(char)) depth += 1
    else if (opens.includes(char)) depth -= 1
    else if (depth === 0 && char === '等' && !/[中高平同]/.test(words[at - 1] ?? ''))
      return { list: words.slice(0, at), rest: words.slice(at + 1) }
  }
  return { list: words, rest: null }
}

/** 都市型产业 of 等都市型产业; `null` where the noun says no more than that these are industries. */
function commonNoun(rest: string): string | null {
  const head = (rest.split(/以及|[和及与]/)[0] ?? '').replace(
    /^(?:一批|若干|[一二三四五六七八九十两0-9]+(?:大|个|条|类))/,
    '',
  )
  if (generic.test(head) || head.includes('的')) return null
  return isIndustryName(head) &&
    /(?:业|产业|经济|装备|材料|制造|服务|设备|器件|产品|领域|行业|产业链|集群)$/.test(head) &&
    head.length >= 4
    ? withoutNoun(head)
    : null
}

function saysIndustry(words: string): boolean {
  return tail.test(words)
}

/** Whether a lone name sounds like an industry without further proof. */
function industryLike(words: string): boolean {
  return /(?:业|产业|经济|制造|旅游|服务)$/.test(words)
}

/** Splits at 、 outside brackets, and at the 和 or 以及 that joins the last part. */
function splitTop(list: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < list.length; at++) {
    const char = list[at] ?? ''
    if (opens.includes(char)) depth += 1
    else if (closes.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && (char === '、' || char === '，' || char === '；')) {
      parts.push(list.slice(start, at))
      start = at + 1
    }
  }
  parts.push(list.slice(start))
  return parts.flatMap((part) => splitJoined(part.trim())).filter((part) => part !== '')
}

/** Names of the statistical classification that hold 和 within them. */
const oneName =
  /软件和信息|研究和技术|租赁和商务|开采和洗选|加工和制品|生产和供应|采集和|储运和|航天和其他|通信和其他|娱乐和|住宿和餐饮|装卸搬运和/
/** One joint a part: its halves are looked at again only behind it, so that a long run of 和 stays linear. */
function splitJoined(part: string): readonly string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 1; at < part.length; at++) {
    const char = part[at] ?? ''
    if (opens.includes(char)) depth += 1
    else if (closes.includes(char)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const two = part.startsWith('以及', at)
    const behindBracket = closes.includes(part[at - 1] ?? ' ')
    const joins =
      two ||
      (char === '和' && !oneName.test(part.slice(Math.max(start, at - 3), at + 4))) ||
      (behindBracket && '与及暨'.includes(char))
    if (!joins || at - start < 2 || part.length - at < 3) continue
    found.push(part.slice(start, at))
    start = at + (two ? 2 : 1)
    at = start
  }
  found.push(part.slice(start))
  return found
}

function readItem(part: string): ListedIndustry | null {
  const bracket = /^([^（(【]{2,30})[（(【](.{1,400})[）)】](.{0,8})$/.exec(part)
  const after = bracket?.[3] ?? ''
  if (bracket !== null && after !== '' && !generic.test(after)) return null
  const name = cleanName(bracket?.[1] ?? part)
  if (name === null) return null
  const segments = bracket === null ? [] : readSegments(bracket[2] ?? '')
  return { industry: name, segments: segments.filter((segment) => segment.length <= 30 && !rank.test(segment)) }
}

/** A bracket that ranks a cluster, no segment: （国家级）. */
const rank = /^(?:国家|全国|省|市|区|县|世界)级$/

function cleanName(words: string): string | null {
  const name = withoutNoun(
    words
      .trim()
      .replace(
        /^(?:以|和|及|与|以及|一批|若干|相关|高水平|高标准|[一二三四五六七八九十百千万0-9]+(?:个|条|大)?(?:千|百|万)?亿[元]?级|(?:世界|国家|国内|全国)(?:级|一流|领先)(?:的)?)+(?=.{2})/,
        '',
      )
      .replace(/^.*的(?=.{2,}$)/, ''),
  )
  if (commonName.test(name)) return name
  return isIndustryName(name) && !generic.test(name) && !generic.test(`${name}产业`) ? name : null
}

const closing = /(?:产业集群|产业链|集群|(?:细分)?(?:领域|赛道))(?:发展|建设)?$/

/** The name without the noun that only says that it is an industry; what would be none without 产业 keeps it. */
function withoutNoun(name: string): string {
  const bare = name.replace(closing, (noun, at: number) => (at >= 2 ? '' : noun))
  return bare.length > 3 && bare.endsWith('产业') && !needsNoun.test(bare) ? bare.slice(0, -2) : bare
}

const needsNoun =
  /^(?:文化|设计|创意|体育|健康|养老|旅游|教育|信息|数字|海洋|生物|环保|绿色|未来|大?健康|文旅|康养|人力资源|空间|低碳|生命|安全|应急|种|军民融合|银发)产业$|[型性]产业$|新兴产业$/
const notIndustry =
  /(?:区|基地|高地|中心|平台|体系|格局|企业|项目|园|城市?|[县市镇州旗]|水平|能力|功能|升级|模式|环境|机制|业态|[产经]业带|经济带|走廊|品牌|优势|人才|资源|要素|布局|支撑|引擎|标杆|样板|名片|阵地|规模|质量|效益|集聚|融合发展|一体化|节点|枢纽|门户|载体|空间|建设|转型|工作|政府|局|委|任务|牵引|合作|协作|协同|格局|治理|保护|共享|(?:高端|智能|绿色|数字|信息|集群|规模|品牌|专业|特色|国际|市场|规范|标准|精细|多元|低碳|网络|服务|现代|产业)化)$/
const verbHead =
  /^(?:推进|推动|加快|提升|完善|加强|强化|优化|实施|促进|引导|形成|构建|打造|建设|提高|支持|鼓励|引进|加大|扩大|拓展|深化|依托|围绕|聚焦|发挥|承接|吸引|集聚|壮大|做大|做强|做优|培育|重点|着力|大力|全面|不断|持续)/
const wholeEconomy = /^(?:民营|县域|集体|实体|区域|国民|城市|镇域|区级|开放型)经济$/

function isIndustryName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 22 &&
    /^[\p{Script=Han}A-Za-z0-9+＋·—/“”"-]+$/u.test(name) &&
    !notIndustry.test(name) &&
    !verbHead.test(name) &&
    !wholeEconomy.test(name) &&
    !/[为把被将]|进行|实现/.test(name)
  )
}
