/**
 * The phrase by which a plan says what a place develops: an optional subject, a verb (重点发展, 集中布局, 培育壮大) or a label
 * (主导产业为), and a list of industries.
 */
import { type ListedIndustry, readIndustryList } from './industry-list.ts'

export interface Development {
  /** What stands before the verb: a place, or nothing where it was named before. */
  readonly subject: string
  readonly items: readonly ListedIndustry[]
}

const manner =
  '重点|着力|大力|主要|集中|优先|积极|加快|突出|全力|协同|联动|错位|共同|联合|进一步|持续|适度|有序|鼓励|支持|引导|因地制宜|统筹|主动|力争|不断|稳步|前瞻性?|谋划|规划|聚力|专注|继续|配套|同步|做好|要|将|应'
const firm = '发展壮大|培育发展|布局发展|承接发展|发展|布局|主攻|深耕'
const weak =
  '聚焦|围绕|培育壮大|做大做强|做强做[优大]|巩固提升|培育|打造|壮大|做[大强优精]|引进|导入|招引|承接|集聚|聚集|建设|提升|构建|突出|改造提升|形成'
const verb = new RegExp(`((?:${manner}){0,4})(?:(${firm})|(${weak}))(?:好|了)?`)
/** 重点引进甲、乙、丙: what a place draws is what it develops, where it is a list. */
const drawn = /^(?:重点|主要|优先)(?:引进|导入|招引|承接|培育|集聚|聚集)/
const enough = 3
const label =
  /^(.{0,40}?)(?:的|，)?(?:(?:主导|重点|特色|支柱|首位|核心|优势|重点发展|主要)产业|(?:主要|重点)?(?:产业|功能)?(?:发展)?(?:定位|方向|重点|领域))(?:为|是|包括|有|：|:)/
/** 甲产业主要布局在乙区、丙区. */
const inverse =
  /^(.{2,200}?)(?:产业)?(?:重点|主要|优先|集中|统一)?(?:布局|分布|落位|集聚|集中)(?:在|于|到)(?!.{0,6}[上中])/
/** 以甲、乙为主导. */
const byMeans =
  /^(.{0,60}?)(?:形成|构建|打造|发展|坚持|突出)?以(.{2,600}?)(?:等)?(?:[一二三四五六七八九十两]?大?产业)?为(?:主导|主攻|重点|特色|支柱|首位|龙头|引领|主(?![体要]))/

/** 甲产业（布局）以乙区、丙区为主要承载地. */
const carried =
  /^([^以]{2,24}?)(?:产业)?(?:空间)?(?:布局)?(?:主要|重点)?以([^以]{2,200}?)为[^，、]{0,8}(?:基地|承载[地区]|集聚[地区]|集聚地|核心区|主阵地|主战场|载体|主体|中心|组团)$/
/** 在甲区、乙区建设丙基地, 在甲区布局丙产业园. */
const sited =
  /^((?:重点|主要|优先|集中)?在.{2,200}?)(?:规划建设|规划布局|重点建设|建设|打造|布局|发展|培育|建立)(.{2,80}?)(?:研发|生产|制造|产业化|示范|创新|特色|专业)*(?:产业)?(?:基地|园区|产业园|集聚区|产业带|集群)$/

/** Reads a phrase without commas outside brackets; `null` where it says nothing of industries. */
export function readDevelopment(phrase: string): Development | null {
  if (phrase.length < 4 || phrase.length > 2000) return null
  const labelled = label.exec(phrase)
  if (labelled !== null) return developed(labelled[1] ?? '', phrase.slice(labelled[0].length), true)
  const placed = inverse.exec(phrase)
  if (placed !== null) return developed(phrase.slice(placed[0].length), placed[1] ?? '', true)
  const base = phrase.includes('在') ? sited.exec(phrase) : null
  if (base !== null) return developed(base[1] ?? '', base[2] ?? '', true)
  if (phrase.includes('为')) {
    const bearers = carried.exec(phrase)
    if (bearers !== null) return developed(bearers[2] ?? '', bearers[1] ?? '', true)
    const means = byMeans.exec(phrase)
    if (means !== null) return developed(means[1] ?? '', means[2] ?? '', true)
  }
  const match = verb.exec(phrase.slice(0, 160))
  if (match === null) return null
  const [words, manners = '', isFirm] = match
  const object = phrase.slice(match.index + words.length)
  const listed = object.split('、').length >= enough
  const stressed =
    isFirm === undefined ? listed && drawn.test(words) : manners !== '' || listed || /主攻|深耕/.test(isFirm)
  return developed(phrase.slice(0, match.index), object, stressed)
}

/** `firmly`: whether the verb alone says that industries follow; otherwise the list itself must. */
function developed(subject: string, object: string, firmly: boolean): Development | null {
  const list = readIndustryList(object.replace(/^[：:]/, ''))
  return list === null || !(firmly || list.certain) ? null : { subject, items: list.items }
}
