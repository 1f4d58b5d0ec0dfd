/**
 * Names that their last word tells: 临江经济技术开发区, 云渚实验室, 市财政局.
 *
 * The stretch before the last word is cut down to a name (`name-bounds.ts`); what is left must say more than a kind
 * (`vocabulary/generic.ts`), and each type asks for more: a district for two or three characters behind a boundary, an
 * office for a level or a field of administration, a project for something that can be built.
 */

import { chainsBehind, countedChains } from './chain-lists.ts'
import { chainsBefore } from './chain-names.ts'
import { departmentBefore } from './department.ts'
import type { LexiconIndex } from './lexicon.ts'
import { knownAt } from './lexicon.ts'
import type { EntityType, Mention } from './mention.ts'
import { nameBefore, type Stretch } from './name-bounds.ts'
import { placeIn } from './place-anchor.ts'
import { isGeneric, isPosition, specific } from './vocabulary/generic.ts'
import { isCutShort, type Suffix, suffixBefore } from './vocabulary/suffixes.ts'

/** Names whose last word ends at `end`; none left of `floor`, and the text of the clause goes on to `ceiling`. */
export function namedBySuffix(
  text: string,
  floor: number,
  ceiling: number,
  end: number,
  lexicon: LexiconIndex,
): readonly Mention[] {
  const suffix = readSuffix(text, end)
  if (suffix === null || suffix.type === null) return []
  const wordStart = end - suffix.text.length
  if (wordStart < floor || (end < ceiling && isCutShort(text, end))) return []
  if (suffix.type === 'department') return departmentBefore(text, floor, end, suffix.text)
  if (suffix.type === 'chain') return chains(text, floor, ceiling, end)
  // 港 and 湾 end a name only in quotes: “临江智港”.
  if (suffix.text.length === 1 && /[港湾]/.test(suffix.text) && text.charAt(end) !== '”') return []
  const closed = closeBracket(text, end, ceiling, suffix)
  const stretch = nameBefore(text, floor, wordStart)
  const pieces = splitPair(text.slice(stretch.start, wordStart), suffix)
  const start = anchored(text, stretch.start + pieces.skipped, wordStart, suffix)
  const name = pieces.shared + tidy(text.slice(start, closed))
  // 建设产业集聚区3个 counts a kind.
  if (counted.test(text.slice(end, Math.min(ceiling, end + 6))) && !national.test(name)) return []
  if (!accepts[suffix.type]?.(name, suffix, { start, before: stretch.before + pieces.before }, lexicon)) return []
  return [{ name: name, type: suffix.type, start, end: closed, basis: 'suffix' }]
}

function chains(text: string, floor: number, ceiling: number, end: number): readonly Mention[] {
  const listed = chainsBehind(text, floor, ceiling, end)
  if (listed.length > 0) return listed
  return countedChains(text, floor, end - 3) ?? chainsBefore(text, floor, end)
}

/** 片区 and 功能区 tell a zone only with the place that they are in: 云州片区, 云州汽车产业功能区. */
function readSuffix(text: string, end: number): Suffix | null {
  const suffix = suffixBefore(text, end)
  return suffix?.type === null && ofPlace.test(suffix.text) ? { text: suffix.text, type: 'zone' } : suffix
}

const ofPlace = /^(?:片区|功能区|产业功能区)$/

/** The first place in a name of a place, a platform or a firm is where it begins; 国家 counts for zones and parks. */
function anchored(text: string, start: number, wordStart: number, { type }: Suffix): number {
  const words = text.slice(start, wordStart)
  if (type === 'enterprise') return start + (firmOpener.exec(words)?.[0].length ?? 0)
  if (type !== 'zone' && type !== 'park' && type !== 'platform' && type !== 'event') return start
  const place = placeIn(words)
  const state = words.search(/国家(?!级)/)
  const at = place < 0 ? state : place
  if (at <= 1 || (place < 0 && at < 4)) return start
  // 滨海新区国家首批试验区 and 北辰京津医药谷 begin with a district.
  return other.test(words.slice(0, at)) && !/^中国[（(]/.test(words.slice(at, at + 3)) ? start : start + at
}

/** A district before a firm, and the kind of firm that it is said to be: 全资子公司望川（云渚）科技有限公司. */
const firmOpener =
  /^(?:[\u4e00-\u9fff]{2,4}[区县](?=.{4})|.*(?:子公司|企业|巨头|供应商|服务商|制造商|运营商|单位|独角兽|小巨人|单项冠军)(?=.{2}))/

const other = /[区县市省]$|^[\u4e00-\u9fff]{2}$|[（）“”—]/

/** A bracket right behind a zone belongs to its name where it names a part: 某开发区（南港工业区）. */
function closeBracket(text: string, end: number, ceiling: number, { type }: Suffix): number {
  if (type !== 'zone' || text.charAt(end) !== '（') return end
  const inside = partInBracket.exec(text.slice(end, Math.min(ceiling, end + 24)))
  return inside === null ? end : end + inside[0].length
}

const partInBracket = /^（[\u4e00-\u9fff]{2,14}(?:工业区|园区?|片区|新区)）/

const counted = /^(?:[0-9]+|[一二三四五六七八九十两]+)(?:[余多]?[个家条座处]|以上)/

const tidy = (name: string): string => name.replace(/[\s*]/g, '').replace(/^[—\-+·/]+/, '')

interface Pieces {
  readonly skipped: number
  readonly before: string
  /** Words of the first name of a pair that the second one shares: 下乡活动产品清单和企业名录. */
  readonly shared: string
}

/** Cuts A区和B区 before B; 数字服务出口和中医药出口基地 stays one name. */
function splitPair(words: string, suffix: Suffix): Pieces {
  const whole: Pieces = { skipped: 0, before: '', shared: '' }
  for (let at = words.length - 1; at > 1; at--) {
    const char = words.charAt(at)
    if (char !== '和' && char !== '与' && char !== '及' && char !== '-' && char !== '—') continue
    const left = words.slice(0, words.charAt(at - 1) === '以' && char === '及' ? at - 1 : at)
    const other = suffixBefore(left, left.length)
    if ((other === null || other.text.length < 2) && !endsLikeName.test(left)) continue
    const right = words.slice(at + 1)
    const parallel = suffix.type === 'register' && other?.type === 'register' && right.length === 2
    const shared = parallel && other !== null ? left.slice(0, left.length - other.text.length - 2) : ''
    return { skipped: at + 1, before: words.slice(0, at + 1), shared }
  }
  return whole
}

const endsLikeName = /(?:中心|设施|实验室|基地|公司|平台|大学|高校|院校|工程|[^地山社].区|.县)$/

type Accepts = (name: string, suffix: Suffix, stretch: Stretch, lexicon: LexiconIndex) => boolean

const accepts: { readonly [Type in EntityType]?: Accepts } = {
  district: (name, { text }, { before }) => isDistrict(name, text, before),
  zone: (name, { text }, stretch, lexicon) =>
    (ofPlace.test(text) ? placeIn(name) === 0 : true) &&
    name.length >= 4 &&
    isNamed(name, text, lexicon) &&
    isPlace(name, stretch.before, lexicon),
  park: (name, { text }, stretch, lexicon) =>
    name.length >= 3 && isNamed(name, text, lexicon) && isPlace(name, stretch.before, lexicon),
  lab: (name, { text }) => designatedLab.test(name) || (!isGeneric(name, text) && !/领域|首[座个家]|第一/.test(name)),
  register: (name, { text }) => isRegister(name, text),
  project: (name, { text }, { before }, lexicon) => isProject(name, text, before, lexicon),
  enterprise: (name, { text }) => isFirm(name, text),
  fund: (name, { text }) =>
    name.length <= 24 && !isGeneric(name.replace(fundKind, ''), text) && !/各|现有|有关|相关/.test(name),
  event: (name, { text }) => name.length <= 24 && specific(name, text).length >= 3 && !isPosition(name),
  platform: (name, { text }) =>
    name.length <= 26 && specific(name, text).length >= 3 && !isPosition(name) && startsNamed(name),
  programme: (name, { text }) => name.length <= 26 && specific(name, text).length >= 3 && !/^各/.test(name),
}

const fundKind = /股权|引导|担保|保障|风险|补偿|天使|母(?=基金)|政府|财政/g
const designatedLab = /^(?:国家|全国|省|市)(?:级)?重点实验室$|^国家实验室$|^[省市][\u4e00-\u9fff]{4,}研究院$/
/** 天津…, 国家…, 中国…, “…”: what a platform with a name of its own begins with. */
const startsNamed = (name: string): boolean => /^(?:国家|中国|“|[\u4e00-\u9fff]{2}(?:国际|市|省|大学))/.test(name)

/** Two or three characters behind a boundary: 吴江区 after 、 or 苏州市, but not 开展试点的区. */
function isDistrict(name: string, suffix: string, before: string): boolean {
  const stem = name.slice(0, -suffix.length)
  if (groupOfDistricts.test(name)) return true
  const [, city, own] = /^([\u4e00-\u9fff]{2,3}[市州])([\u4e00-\u9fff]{2,3})$/.exec(stem) ?? ['', '', stem]
  if ((own?.length ?? 0) !== 2) return false
  return !notPlace.test(own ?? '') && (city !== '' || /(?:^|[在到赴由向与和及]|以及|会同)$/.test(before))
}

const groupOfDistricts = /^(?:环城|外围|中心|市内|主城|近郊|远郊|城郊)[二三四五六七八九十]区$/
const notPlace =
  /[、跨市的各本该全某一二三四五六七八九十几这那些新老旧大小强弱内外上下前后左右级型类示范试验先导功能开发保税限禁经济产业工农商]|建设|发展|重点|集中|集聚|生态|旅游|文化|城市|农村|社会|部分|相关|有关|其他|所有|所在|管辖|成熟|贫困|条件|创建|推进|安全|风险|污染|水源|饮水|规划|用地|核心/

/** More than a kind; a development zone or 产业园区 without a place must be short or marked to be a name. */
function isNamed(name: string, suffix: string, lexicon: LexiconIndex): boolean {
  if (national.test(name)) return true
  if (isGeneric(name, suffix) || /各|人民政府|部门|有关|管委会|本市/.test(name)) return false
  const stem = name.slice(0, name.length - suffix.length)
  if (/^(?:产业)?园区$/.test(suffix) && placeIn(stem) === 0 && stem.length <= 3) return false
  if (/园区$/.test(suffix) && isGeneric(stem.replace(placeFirst, ''), '')) return false
  if (placeIn(stem) >= 0 || /[“（A-Za-z]/.test(stem)) return true
  if (/^(?:产业|示范|科技)?园区$/.test(suffix)) return knownAt(lexicon, stem, 0)?.type === 'enterprise'
  if (/^[港湾]$/.test(suffix)) return false
  return kindOfZone.test(suffix)
    ? stem.length <= 6 && !/[和与及]|推进|促进|建设|[一二三四五六七八九十]大/.test(stem)
    : !/[和与及]/.test(stem) || name.length <= 20
}

const placeFirst = /^[\u4e00-\u9fff]{2,3}[省市区县]/
const kindOfZone =
  /(?:开发区|高新区|经开区|自贸区|贸易试验区|自贸试验区|保税区|综保区|保税港区|新区|新城|工业区|经济区|商务区|度假区|加工区|城市群|都市圈|经济圈)$/

/** A designation of the state is a name though all its words are common: 国家新型工业化产业示范基地. */
const national = /^国家(?!级|重点|和).{6,}/

/** Neither praise for what a place is to become nor a description. */
function isPlace(name: string, before: string, lexicon: LexiconIndex): boolean {
  if (isPosition(name) || /[，。；]|若干|周边/.test(name)) return false
  if (
    !national.test(name) &&
    /(?:[二三四五六七八九十两]|[0-9])个$|(?:重要|一流|知名|最大|领先|影响力|竞争力)[^，。]{0,6}的$/.test(before)
  )
    return false
  const aim = /(?:成为|打造|建成|形成|创建|建设成|建设为)/.test(before)
  if (!aim) return true
  if (/[的]/.test(before) || /(?:成为|建成|成)[\u4e00-\u9fff]{0,6}$/.test(before)) return startsWithPlace(name, lexicon)
  return /(?:基地|园区?|谷|城)$/.test(name) || startsWithPlace(name, lexicon)
}

function startsWithPlace(name: string, lexicon: LexiconIndex): boolean {
  const known = knownAt(lexicon, name, 0)
  return known?.type === 'district' || known?.type === 'zone' || /^(?:中国|中[日德新韩俄法英美]|国家)/.test(name)
}

function isRegister(name: string, suffix: string): boolean {
  if (name.length > 30 || /^(?:相关|有关|各类|各自)/.test(name)) return false
  if (/^(?:国家|全国|市|省|[\u4e00-\u9fff]{2,3}[市省])(?!级)[^的]{4,}/.test(name)) return true
  if (/库$/.test(suffix)) return name.length >= 5 && name.length - suffix.length >= 2
  return institution.test(name) || !isGeneric(name, suffix)
}

const institution = /^(?:市场准入)?负面清单$|^权力清单$|^权责清单$/

/** Something that can be built, or a firm's: 检测基地项目, 一汽丰田新能源汽车项目. */
function isProject(name: string, suffix: string, before: string, lexicon: LexiconIndex): boolean {
  if (name.length > 32 || isGeneric(name, suffix)) return false
  if (suffix === '生产线') return specific(name, suffix).length >= 5 && /建设$/.test(before)
  if (suffix !== '项目') return specific(name, suffix).length >= 3
  const stem = name.slice(0, -2)
  return (
    knownAt(lexicon, stem, 0)?.type === 'enterprise' ||
    (/(?:基地|工厂|生产线|[一二三四五六]期|电站|管道|码头|铁路|高速|产业园|科技园|工业园|生态港|总部|枢纽|隧道|大桥|机场)$/.test(
      stem,
    ) &&
      stem.length >= (/期$/.test(stem) ? 6 : 7))
  )
}

/** 农机作业公司 is a kind; a firm says its form, its country or, for `isFirm`, its place. */
const firmForm = /有限|股份|集团|总公司|^中国|^国家|[A-Za-z“（]/

function isFirm(name: string, suffix: string): boolean {
  if (/发行|上市|设立|企业|[0-9一二两三四五六七八九十]家|级公司|及其|项目公司|联合体|试点|账户/.test(name)) return false
  if (suffix === '厂') return placeIn(name) === 0 && name.length >= 5 && specific(name, suffix).length >= 4
  if (suffix === '公司' && !firmForm.test(name) && placeIn(name) !== 0) return false
  const own = specific(name, suffix).replace(/有限|股份|责任|控股|担保|租赁|证券|保险|再|贷款|资产|管理|运营|物业/g, '')
  const least = suffix === '集团' ? 4 : 5
  return name.length >= least && name.length <= 30 && own.length >= 2
}
