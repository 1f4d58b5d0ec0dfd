/**
 * Names that the noun behind their list tells: 甲、乙等重大项目, 丙、丁等30个主题园区, 戊和己等企业.
 *
 * Only lists that show a proper name count for projects and firms: a known name, Latin letters, digits, quotes.
 */
import { chainName } from './chain-names.ts'
import { isFirmShaped, isFirmWithTrade } from './firm-shape.ts'
import { knownAs, knownAt, type LexiconIndex } from './lexicon.ts'
import { type ListItem, listBefore } from './list-items.ts'
import type { EntityType, Mention } from './mention.ts'
import { shortFirms } from './vocabulary/short-firms.ts'

interface Kind {
  readonly type: EntityType
  readonly test: RegExp
}

/** What may stand between 等 and the noun: counts and adjectives, no new phrase. */
const kinds: readonly Kind[] = [
  {
    type: 'chain',
    test: /^[^，。；：、,;:]{0,24}?产业链(?!供应链|条|路|(?:的)?(?:关键|薄弱|重要|短板|缺失|主要)?环节)/,
  },
  {
    type: 'project',
    test: /^[^，。；：、,;:]{0,18}?(?:项目(?!库|的|总|数)|工程(?!师|中心|技术|设计|机械|建设))|^建设(?=[，。；])/,
  },
  { type: 'park', test: /^[^，。；：、,;:]{0,14}?(?:主题园区|特色园区|产业园区|园区|承接载体)/ },
  { type: 'lab', test: /^[^，。；：、,;:]{0,10}?实验室/ },
  { type: 'enterprise', test: /^[^，。；：、,;:]{0,16}?(?:企业(?!家|化|集团|库|名)|公司|[外民央国车药台]企)/ },
]
const clause =
  /方式|形式|手段|措施|方面|领域|环节|问题|要素|行业|推动|推进|支持|鼓励|引导|促进|加快|提升|服务|通过|实施|开展|[向对将把为在与和及]|政策|部门|区域(?!性)/

/** Names of the list that the 等 at `at` ends. */
export function namedInList(
  text: string,
  floor: number,
  ceiling: number,
  at: number,
  lexicon: LexiconIndex,
): readonly Mention[] {
  const next = text.charAt(at + 1)
  if (next === '、' || next === '，' || next === '。' || next === '级' || next === '于') return []
  const after = text.slice(at + 1, Math.min(ceiling, at + 34))
  for (const { type, test } of kinds) {
    const match = test.exec(after)
    if (match === null || clause.test(adjectives(match[0], type))) continue
    const items = listBefore(text, floor, at)
    const mentions = readers[type]?.(items, lexicon, match[0]) ?? []
    if (mentions.length > 0) return mentions
  }
  return []
}

/** The words before the noun; a chain may be one 存在短板和薄弱环节的产业链, a firm one of its field. */
function adjectives(words: string, type: EntityType): string {
  if (type === 'chain') return words.replace(/^(?:具有|存在|处于)[^的]*的/, '')
  return type === 'enterprise' ? words.replace(ofField, '') : words
}

const ofField = /^(?:一批)?(?!重点|关键|相关|优势|新兴|战略|各|多|领域)[\u4e00-\u9fffA-Za-z]{2,10}(?:领域|行业)(?:的)?/

type Reader = (items: readonly ListItem[], lexicon: LexiconIndex, noun: string) => readonly Mention[]

const readers: { readonly [Type in EntityType]?: Reader } = {
  chain: (items, _lexicon, noun) => {
    // 等一批汽车产业链项目 names another thing.
    if (chainName(noun.replace(/^(?:一批|若干)|产业链.*$/g, '')) !== null) return []
    const names = items.map((item) => ({ item, name: chainName(item.words) }))
    return names.flatMap(({ item, name }) => (name === null ? [] : [listed(item, name, 'chain')]))
  },
  lab: (items) =>
    items
      .filter(({ words }) => !/(?:实验室|中心|院|所|平台)$/.test(words) && words.length <= 8)
      .map((item) => listed(item, `${item.words}实验室`, 'lab')),
  park: (items, lexicon, noun) =>
    items.flatMap((item) => {
      const words = withoutPlace(item.words, lexicon)
      const theme = /主题|特色/.test(noun) || /(?:区|园|城|谷|基地)$/.test(words)
      return !theme || words.length < 4 || knownAs(lexicon, words) !== null ? [] : [listed(item, words, 'park')]
    }),
  project: (items, lexicon, noun) => {
    if (/人才|培养|培训|科研|课题|研究/.test(noun)) return []
    const proper = items.some(({ words }) => isProper(words, lexicon))
    const great = /^[^项]{0,6}重[大点]/.test(noun)
    if (!proper && !great && !items.some(({ words }) => built.test(words))) return []
    // Beside a proper name in a list of great projects a longer one needs no mark of its own.
    const single = proper && great ? 5 : longest
    const names = items.filter(({ words }) => isWork(words, lexicon, single))
    return names.length === items.length ? names.map((item) => listed(item, item.words, 'project')) : []
  },
  enterprise: (items, lexicon, noun) => {
    if (isListOfFirms(items, noun, lexicon)) return items.map((item) => listed(item, item.words, 'enterprise'))
    if (ofField.test(noun)) return []
    if (items.length === 0 || items.some(({ words }) => !isFirmLike(words, lexicon))) return []
    const some = items.some(({ words }) => isProper(words, lexicon) || /(?:科技|股份|电子|集团)$/.test(words))
    const long = items.every(({ words }) => words.length >= 3)
    return some || (items.length > 1 && long) ? items.map((item) => listed(item, item.words, 'enterprise')) : []
  },
}

/** Short names side by side, one of which, or whose count (等9家公司), shows what they all are. */
function isListOfFirms(items: readonly ListItem[], noun: string, lexicon: LexiconIndex): boolean {
  const isKnown = (words: string) => knownAs(lexicon, words)?.type === 'enterprise' || shortFirms.has(words)
  const fit = items.every(({ words }) => isKnown(words) || (words.length >= 3 && isFirmShaped(words)))
  const shown = items.filter(({ words }) => isKnown(words) || isFirmWithTrade(words)).length
  const isCount = /^(?:[0-9]+|[一二两三四五六七八九十]+)家(?:公司|企业)/.test(noun)
  return items.length >= 2 && fit && (shown > 0 || isCount)
}

const longest = 30

/** Whether the words name a work: a proper name, something that is built, no mere kind; or at least `enough` long. */
function isWork(words: string, lexicon: LexiconIndex, enough: number): boolean {
  if (words.length < 4 || words.length > longest || /领域|的/.test(words)) return false
  if (isProper(words, lexicon) || built.test(words) || words.length >= enough) return true
  return !common.test(words.replace(/项目$/, ''))
}

const listed = ({ start, end }: ListItem, name: string, type: EntityType): Mention => ({
  name,
  type,
  start,
  end,
  basis: 'list',
})

/** 某区“北方声谷” → 北方声谷; 静海中日（天津）合作区 keeps its name from 中日 on. */
function withoutPlace(words: string, lexicon: LexiconIndex): string {
  const quoted = /“([^“”]{3,16})”$/.exec(words)
  if (quoted?.[1] !== undefined) return quoted[1]
  const international = /^[\u4e00-\u9fff]{2,3}(?=中[日德新韩俄法英美](?:（|[\u4e00-\u9fff]))/.exec(words)
  if (international !== null) return words.slice(international[0].length)
  const known = knownAt(lexicon, words, 0)
  return known !== null && known.type === 'zone' && words.length > known.printed.length + 5 ? words : words
}

/** A known firm, zone or place, Latin letters, digits, a quote. */
function isProper(words: string, lexicon: LexiconIndex): boolean {
  if (/[A-Za-z0-9“]/.test(words)) return true
  for (let at = 0; at < Math.min(words.length - 1, 6); at++) {
    const type = knownAt(lexicon, words, at)?.type
    if (type === 'enterprise' || type === 'district' || type === 'zone') return true
  }
  return false
}

/** Works of somebody: 云渚重工总部及生产基地, 临江第8.6代显示面板生产线项目. */
const built = /^.{4,}(?:基地|总部|工厂|产线|生产线|[一二三四五六]期|园|电站)(?:项目)?$/

const common =
  /(?:项目|设施|装备|技术|工艺|材料|产业|行业|服务|改造|旅游|治理|保护|建设|产品|领域|企业|住房|公园|道路|学校|医院|管网|污水|垃圾|设备|企业|体系|资源|能力|研究|活动|利用|处理|科技|能源|海洋|经济|农业|制造|医药|信息|物流|金融)$|的|^未来/

/** A short name that is no class of enterprises and no industry. */
function isFirmLike(words: string, lexicon: LexiconIndex): boolean {
  const known = knownAs(lexicon, words)
  if (known !== null) return known.type === 'enterprise'
  return words.length >= 2 && words.length <= 12 && !notFirm.test(words)
}

const notFirm =
  /[业性型化类式的级业]$|(?:基地|项目)$|企业|高校|院校|机构|银行|单位|园区|行业|产业|领域|[万亿]元|以上|^(?:国有|民营|外资|中央|地方|大型|中小)|制造|加工|装备|材料|汽车|医药|能源|电子信息|物流|餐饮|旅游|零售|酒店|商场|超市|电商|平台|机关|学校|医院|宾馆|快递|服务|运输|工程|设备|商品|产品/
