/**
 * Which sentences of a decision or a regulation are measures of public bodies.
 *
 * Those with a body as subject, a modal verb without one, or a verb of doing (鼓励、支持、建立). Not: purpose, definitions and
 * scope, rights and duties of enterprises and persons, liability, entry into force, and the mere opening of a list.
 */
import { hasDoingPhrase } from '../text/action-words.ts'
import type { BoundSentence, ClauseContext } from './clause-context.ts'

/** Whether a sentence of a norm is a measure. */
export function isNormMeasure(bound: BoundSentence, context: ClauseContext): boolean {
  const { sentence, subject, carried, responsibility } = bound
  const text = sentence.text
  if (text.length < 6 || apart.test(text) || opensList(text)) return false
  if (context.leadIn !== null) {
    const introduced = context.leadIn.subject
    return introduced?.kind === 'body' && /职责|采取|措施|工作|应当/.test(context.leadIn.text) && !leftover.test(text)
  }
  if (subject?.kind === 'other') return !privateParty.test(subject.names[0] ?? '') && /应当/.test(text)
  if (subject?.kind === 'body' || responsibility !== null) return true
  if (claimsRight.test(text) || privateOpening.test(text)) return false
  if (carried?.kind === 'body') return true
  return /应当|不得|必须/.test(text) || hasDoingPhrase(text)
}

/** Whether the sentence only opens the list that follows: 应当履行下列职责. */
export function opensList(text: string): boolean {
  return text.endsWith('：') || text.endsWith(':')
}

const apart =
  /起(?:施行|实施|执行)|是指|所称|适用(?:本(?![市省区县])|于)|参照本|以下简称[^，。]{0,20}$|制定本(?:条例|办法|规定|决定)|作(?:出)?如下决定|依法(?:给予(?:行政)?处|追究|承担)|追究(?:刑事|法律)|予以(?:处罚|处分)|处[^，。]{0,14}罚款|依照[^，。]{0,20}(?:规定|方案[^，。]{0,3})(?:执行|确定|处罚)?$|受法律保护|遵循[^，。]{2,60}原则$/
/** The last item of a list of duties: whatever else the law gives. */
const leftover = /其他(?:职责|事项|工作|情形)|^法律、法规/
const privateParty =
  /(?:企业|公司|个人|公民|人员|者|人|厂|店|户|商|组织|银行|高校|学校|院校|科研机构|协会|商会|担保机构|中介机构|单位和个人|任何单位|中心|供给方)$|违反/
const privateOpening =
  /^(?:从事[^，]{2,30}的|相关|有关|各类|任何)?(?:组织|企业|个人|单位|经营者|中小企业)(?:和个人|或者个人)?(?:对外|在|向|提供|从事|开展|依照|按照|，)/
const claimsRight = /可以(?:向|依法(?:申请|享受|提起)|享受|申请|按照[^，。]{0,12}(?:申请|享受))|有权/
