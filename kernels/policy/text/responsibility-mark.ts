/**
 * Recognises the words that name who is responsible: the inside of a bracket such as （甲局、乙局按职责分工负责）,
 * （甲局牵头，乙局配合）, （责任单位：甲局）, or a line of such labels.
 *
 * Only the shape is judged here; `bind/read-responsibility.ts` takes the bodies out.
 */

/** A role verb that follows names of bodies. */
export const roleVerb =
  /(?:按(?:照)?(?:各自)?(?:职责|职能|任务)?(?:分工)?)?(?:分工|分别|共同|联合|具体|统筹|组织)?(?:牵头|负责|主办|协办|承办|配合|参与|参加|协助|协同|支持|指导|落实|实施|推进|承担)(?:负责|落实|实施|推进|组织实施|推动|办理)?$/

/** A label that comes before names of bodies. */
export const roleLabel =
  /^(?:市级|主要|第一)?(责任|牵头|主责|主办|承办|实施|落实|配合|协办|协同|参与|支持|负责|指导)(?:责任)?(?:单位|部门|主体|人)(?:[及和与、](?:责任|牵头|配合|参与)单位)?[:：]/

/** Whether the UTF-16 unit can open such a label: a cheap question before the pattern. */
export function opensLikeLabel(code: number): boolean {
  return labelHeads.has(code)
}

const labelHeads = new Set([...'市主第责牵承实落配协参支负指'].map((char) => char.charCodeAt(0)))

/** Whether the text (without its outer brackets) names responsible bodies. */
export function isResponsibility(inside: string): boolean {
  const text = inside.trim()
  if (text.length < 4 || text.length > 600) return false
  if (roleLabel.test(text)) return true
  const parts = text.split(/[，,；;。]/).map((part) => part.trim())
  return parts.some((part) => roleVerb.test(part) && namesBody(part.replace(roleVerb, '')))
}

/** Whether the text is nothing but names of offices: （市商务局、市财政局、各区人民政府）. */
export function isBodyList(inside: string): boolean {
  const names = inside.split(/[、，,；;]/).map((name) => name.trim())
  return inside.length <= 300 && names.every((name) => listedBody.test(name)) && names.some((name) => office.test(name))
}

const office = /(?:[局委办厅署部]|政府|部门|委员会|管委会|银行|^各(?:有关|相关)?单位)$/
const listedBody =
  /^[^的]{2,24}(?:[局委办厅署部协]|政府|部门|单位|委员会|管委会|银行|公司|集团|中心|海关|院|会|联|社|区|县|市)$/

/** Whether the words end like the name of a public body or a group of them. */
export function endsLikeBody(name: string): boolean {
  const end = name.slice(-longestSuffix)
  return bodySuffix.test(end) && !notBodies.test(end)
}

function namesBody(words: string): boolean {
  const last =
    words
      .split(/[、，,]/)
      .at(-1)
      ?.trim() ?? ''
  return last.length >= 2 && endsLikeBody(last.replace(/(?:等|各自)$/, ''))
}

const longestSuffix = 4
const bodySuffix =
  /(?:部门|单位|机构|机关|政府|委员会|管委会|委|局|办|办公室|办公厅|厅|署|部|院|会|社|行|中心|公司|集团|所|站|区|县|市|镇|街道|海关|关|联|协|团市委|团省委|中央|法院|检察院|大学|学校|高校|指挥部|领导小组|专班|工作组|理事会|各地|地方|企业|府|校|馆|队|园区|总社|盟|州|旗|省)$/
const notBodies = /(?:社会|机会|大会|全部|内部|局部|干部|布局|格局|部署|举办|创办|主办|承办|市场主体)$/
