/**
 * Whom a figure speaks of: the whole city, or an industry, district, zone or chain named by the figure itself, by the
 * run-in head of its paragraph or by the heading of its clause.
 */

const district = /^(?:[^，。]{0,2}(?:推动|支持|其中))?([一-龥]{1,3}(?:新区|区|县))(?!块|域|间|位|分|别|内|级)/
const noDistrict =
  /(?:跨区|园区|地区|社区|景区|城区|辖区|校区|片区|市区|各区|全区|示范区|开发区|高新区|矿区|库区|山区|灾区|牧区|税区|先导区|试验区|功能区|产业区|农区|林区|小区|街区|厂区|湾区|分区|新区数|我区|本区|两区|该区|省区|大区|港区)$/
const zone =
  /^([一-龥（）]{2,20}(?:经济技术开发区|高新技术产业开发区|产业开发区|开发区|高新区|自贸试验区|自由贸易试验区|保税区|保税港区|生态城|科技城|示范区|工业园区|工业园|产业园))/
const chain = /^([一-龥]{2,12}产业链)/
const industryHeading =
  /^(?:(?:大力|加快|积极|重点|着力|做大|做强|做优|发展|培育|壮大|提升|巩固|打造|优化|推动|推进)+)?([一-龥]{2,12}?)(?:产业|行业)?$/
const industryNamed = /^([一-龥]{2,14}(?:产业|工业|制造业|服务业|行业))(?:集群)?$/
const plainIndustry =
  /^(?:全部|[一二三四五六七八九十]{1,2}大|标志性|先导|重点|特色|优势|主导|新兴|支柱|传统|战略性新兴|高技术|规模以上|规模|规上)*(?:产业|工业|制造业|服务业|行业)$/

/** The scope of a figure by its subject and metric, the head of its paragraph and the headings above. */
export function scopeOf(
  words: { readonly subject: string | null; readonly metric: string },
  head: string | null,
  headings: readonly string[],
): string {
  const own = words.subject ?? words.metric
  return (
    placeIn(own) ?? placeIn(words.metric) ?? chainIn(own) ?? industryIn(own, words.metric) ?? headScope(head, headings)
  )
}

/** Place that a heading names by itself: 1．滨海新区. */
export function placeOfHeading(heading: string): string | null {
  return heading.length <= 16 ? placeIn(heading) : null
}

/** Place that a sentence opens with as its subject: 某区重点发展…. */
export function placeOfOpening(words: string): string | null {
  return /^[一-龥]{2,4}(?:区|县)(?:重点|着力|积极|加快|大力|发展|依托|聚焦|打造|建设)/.test(words)
    ? placeIn(words)
    : null
}

function placeIn(words: string): string | null {
  const area = zone.exec(words)?.[1]
  if (area !== undefined && !/^(?:国家级|省级|市级|国家|各类|全市|重点)/.test(area)) return `zone:${area}`
  const name = district.exec(words)?.[1]
  return name === undefined || noDistrict.test(name) || /^(?:各|全|市|省|等|跨|本|我|该|两|多)|[和与、]/.test(name)
    ? null
    : `district:${name}`
}

function chainIn(words: string): string | null {
  const name = chain.exec(words)?.[1]
  return name === undefined ||
    /^(?:重点|优势|特色|标志性|主导|新兴|省级|市级|国家级|全|条|[一二三四五六七八九十百千万亿]+(?:大|级|条))/.test(name)
    ? null
    : `chain:${name}`
}

function industryIn(subject: string, metric: string): string | null {
  if (!/(?:规模|产值|收入|增加值)$/.test(metric) || subject.length > 16) return null
  const name = industryNamed.exec(subject)?.[1]
  return name === undefined || plainIndustry.test(name) || /占|比重/.test(metric) ? null : `industry:${name}`
}

function headScope(head: string | null, headings: readonly string[]): string {
  const nearest = headings.at(-1)
  const place =
    (head === null ? null : placeOfHeading(head)) ?? (nearest === undefined ? null : placeOfHeading(nearest))
  return place ?? 'city'
}

/** The industry that a heading or a run-in head is the name of, `null` for any other heading. */
export function industryOf(heading: string): string | null {
  if (heading.length > 14 || /[，。、“”：]|\d/.test(heading)) return null
  const name = industryHeading.exec(heading)?.[1]
  if (name === undefined || notIndustry.test(heading) || general.test(name)) return null
  return /(?:产业|制造业|服务业|工业)$/.test(heading) || (heading.length <= 6 && !verbal.test(heading)) ? name : null
}

/** 优势产业, 重点产业: no industry in particular. */
const general = /^(?:优势|重点|特色|主导|支柱|新兴|未来|传统|战略性新兴|现代|先进|相关|全部|各类|实体)$/
/** A heading that does something is no name. */
const verbal =
  /[推提加强优改促保扩增培育壮抓办守防治做引]|建设|布局|创建|搭建|构筑|建立|形成|升级|转型|完善|实施|健全|落实|深化|开展|营造|构建|打造|夯实|激发|拓展|统筹|发展|组织|支持|拉动|带动|驱动|推动|过去|[0-9一二三四五六七八九十]年/

const notIndustry =
  /(?:目标|任务|保障|措施|要求|原则|思想|形势|基础|环境|布局|创新|改革|开放|建设|合作|管理|服务|机制|体系|工程|行动|能力|水平|质量|安全|治理|监管|实施|组织|区|县|市|园|人才|政策|支持|回顾|工作|意义|思路|情况|问题|协同|融合|转型|升级|链|空间|项目|企业|投资|消费|发展)$/
