/**
 * Places that industries are laid out to: districts and counties, groups of them (环城四区), zones and parks, and belts,
 * axes and cores that only a plan draws.
 *
 * A name is judged by its last word and by what is left without it; a caller's lexicon goes before that.
 */
import { knownAs, type LexiconIndex } from '../entities/lexicon.ts'
import { districtOfStem } from '../entities/short-districts.ts'

export interface Place {
  readonly name: string
  readonly kind: 'district' | 'zone' | 'belt'
  /** The district that a zone belongs to, where the lexicon or the name itself says so. */
  readonly district: string | null
}

const zoneEnd =
  /(?:开发区|高新区|经开区|保税区|综保区|自贸区|保税港区|试验区|示范区|先导区|先行区|合作区|经济区|工业区|产业区|功能区|商务区|度假区|加工区|园区|新区|港区|物流区|工业园|产业园|科技园|软件园|物流园|创业园|创新园|科创园|生态园|产业城|科技城|科学城|科创城|医药城|大学城|金融城|生态城|新城|智谷|光谷|药谷|谷|小镇|基地|空港|海港|临港|园|岛)$/
const beltEnd =
  /(?:[产经创发][业济新展]带|走廊|[带轴廊圈翼核极片]|核心区|集聚区|聚集区|拓展区|承载区|协同区|引领区|片区|组团|板块|区域|地区|腹地|都市圈|城市群|[东南西北中][部翼]|沿[江海河湖线]|[一-龥]城)$/
const districtEnd = /(?:自治[县州旗]|[区县市旗州盟镇乡]|街道)$/
/** Words that end like a place and are a kind of one. */
const kindsOfPlace =
  /(?:城区|郊区|山区|库区|牧区|林区|矿区|灾区|景区|社区|校区|厂区|辖区|街区|老区|院区|湖区|海区|农区|小区|误区|禁区|大区|分区|城市|都市|超市|门市|上市|股市|楼市|夜市|集市|城镇|乡镇|市镇|村镇|本[市区县]|我[市区县]|全[市区县]|各[市区县镇乡]|该[市区县])$/
const group =
  /^(?:中心城区|主城区|老城区|新城区|市区|城区|近郊区?|远郊区?|(?:环城|外围|中心|近郊|远郊|主城|城|市内|沿[江海河湖]|[东南西北中][部翼]?|其他|其余)[一二三四五六七八九十两]个?[区县市旗])$/
/** What may stand before the last word of a mere kind: 各类园区, 国家级开发区. */
const modifiers =
  /各类?|各级|国家级?|省级|市级|区级|县级|重点|重大|主要|相关|有关|特色|专业|现有|新建|一批|若干|多个|部分|这些|该|本|所有|全部|工业|产业|经济|技术|高新|科技|创新|现代|高端|先进|优势|制造业?|物流|农业|服务业?|开放|合作|示范|集聚|聚集|主题|功能|综合|国际|其他|其余|周边|附近|等|的|[0-9一二三四五六七八九十百两]+个?/g
/** 云州片区, 望江湖组团 bear a name; 东部片区 and 中心组团 are parts of a figure. */
const namedPart =
  /^(?!.{0,4}(?:[东南西北中][部翼侧]|中心|核心|综合|滨[江河湖海]|沿[江河湖海]|主城|城区|产业|功能|重点|特色|[一二三四五六七八九十两]个?))[\p{Script=Han}]{2,8}(?:片区|组团)$/u
/** Short names of a city's own zones, which need nothing before them. */
const soleZone =
  /^(?:开发区|高新区|经开区|保税区|综保区|自贸区|自贸试验区|(?:经济技术|高新技术产业|经济)开发区|综合保税区)$/
/** The parts of a plan's figure: “一核”, 两带, 三园. */
const countedBelt = /^[“"]?([一二三四五六七八九十两多][核心带轴翼区园极廊圈城片谷港])[”"]?$/
const nameShape = /^[“"]?[\p{Script=Han}A-Za-z0-9·—-]{2,24}[”"]?[\p{Script=Han}]{0,8}$/u
const noName =
  /[的了为与把被将]|发展|推进|推动|打造|布局|建设|聚焦|依托|围绕|加快|培育|形成|具有|成为|规划|构建|提升|优化|以及|包括|涵盖|做[大强优]|共建|^[以在由]/

/** Characters with which the name of a place can end: one look-up spares most words the rest. */
const lastChars = new Set('区园城谷镇港岛地带廊轴圈翼核极片团块域腹群部江海河湖线县市旗州盟乡道心）)”"')

/** The place that the words name, or `null`. */
export function readPlace(words: string, lexicon: LexiconIndex): Place | null {
  const name = words.trim()
  if (name.length < 2 || name.length > 40) return null
  const known = knownAs(lexicon, name)
  if (known?.type === 'district') return { name: known.name, kind: 'district', district: null }
  if (known?.type === 'zone' || known?.type === 'park')
    return { name: known.name, kind: 'zone', district: known.district }
  if (!lastChars.has(name.at(-1) ?? '')) return null
  const core = name.replace(/[（(][^（）()]{1,24}[）)]$/, '')
  if (!nameShape.test(core) || noName.test(core)) return null
  const counted = countedBelt.exec(core)
  if (counted !== null) return { name: counted[1] ?? name, kind: 'belt', district: null }
  if (group.test(core)) return { name, kind: 'district', district: null }
  if (zoneEnd.test(core)) return readZone(name, core)
  if (isDistrict(core)) return { name, kind: 'district', district: null }
  if (namedPart.test(core)) return { name, kind: 'zone', district: null }
  const match = beltEnd.exec(core)
  if (match === null || (match[0].length === 1 && core.length < 3)) return null
  return leavesName(core, match[0].length < core.length ? match[0] : '') ? { name, kind: 'belt', district: null } : null
}

/** The places of a list (甲区、乙县和丙园区), or `null` where one of its parts is none. */
export function readPlaces(words: string, lexicon: LexiconIndex): readonly Place[] | null {
  if (words.length > 400) return null
  const list = words
    .trim()
    .replace(
      /^(?:其中|主要是|主要为|主要包括|分别是|分别为|即|支持|推动|引导|鼓励|促进|推进|指导|由|(?:重点|主要|优先|集中)?在|——|—)+/,
      '',
    )
    .replace(/(?:等(?:地区?|[区县市]+|区域|园区|开发区|功能区|重点区域)?|要|应|将|则|可)$/, '')
  const short = readShortDistricts(list, lexicon)
  if (short !== null) return short
  const places: Place[] = []
  for (const part of list.split(/[、，]/)) {
    const pair = /.[和与及]/.test(part) ? readPair(part, lexicon) : null
    const found = pair ?? [readPlace(part, lexicon)]
    for (const place of found) {
      if (place === null) return null
      places.push(place)
    }
  }
  return places
}

/** 临桥、望江和青屿: districts without their 区, where all of a list are. */
function readShortDistricts(list: string, lexicon: LexiconIndex): readonly Place[] | null {
  if (list.length < 5 || list.length > 40 || !list.includes('、')) return null
  const names = list.split(/[、和与及]/).map((stem) => districtOfStem(lexicon, stem))
  return names.some((name) => name === null)
    ? null
    : names.map((name) => ({ name: name ?? '', kind: 'district', district: null }))
}

/** 甲区和乙区; 和 may also belong to a name, so both halves must be places. */
function readPair(part: string, lexicon: LexiconIndex): readonly Place[] | null {
  if (part.length > 60) return null
  for (const match of part.matchAll(/以及|[和与及]/g)) {
    const left = readPlace(part.slice(0, match.index), lexicon)
    const right = left === null ? null : readPlace(part.slice(match.index + match[0].length), lexicon)
    if (left !== null && right !== null) return [left, right]
  }
  return null
}

function readZone(name: string, core: string): Place | null {
  if (soleZone.test(core)) return { name, kind: 'zone', district: null }
  const end = zoneEnd.exec(core)?.[0] ?? ''
  if (!leavesName(core, end)) return null
  // 云渚区滨江工业园 says its district; 云渚新区 alone is a district where no other is spoken of.
  const owner =
    /^(?:[\p{Script=Han}]{2,4}市)?([\p{Script=Han}]{1,4}[区县])(?=[\p{Script=Han}]{2})/u.exec(core)?.[1] ?? null
  const district = owner !== null && owner.length < core.length && isDistrict(owner) ? owner : null
  return { name, kind: 'zone', district }
}

/** Whether the name is one of an administrative district, county, town. */
export function isDistrict(core: string): boolean {
  if (!districtEnd.test(core) || kindsOfPlace.test(core)) return false
  if (
    zoneEnd.test(core) ||
    /(?:核心|集聚|聚集|拓展|承载|协同|引领|服务|保护|限制|治理|中心|样板|标杆|片)区$/.test(core)
  )
    return false
  const stem = core.replace(/^[\p{Script=Han}]{2,4}市(?=[\p{Script=Han}]{2})/u, '').replace(districtEnd, '')
  return (
    stem.length >= (core.endsWith('县') ? 1 : 2) &&
    stem.length <= (/自治|族/.test(core) ? 12 : 4) &&
    leavesName(core, districtEnd.exec(core)?.[0] ?? '')
  )
}

function leavesName(core: string, end: string): boolean {
  return (
    core
      .slice(0, core.length - end.length)
      .replace(modifiers, '')
      .replace(/[“”"]/g, '').length >= 1
  )
}
