/**
 * Which sentences of a news report announce something that is still to be done.
 *
 * In a section that gives the answer of the authorities, every sentence that does something; elsewhere only what the
 * authorities themselves announce for the time to come (今年还要…, 下一步将…), not what somebody proposes or asks for. They
 * bind nobody.
 */
import { hasDoingPhrase } from '../text/action-words.ts'
import type { BoundSentence, ClauseContext } from './clause-context.ts'

/** Whether a sentence of a news report announces a measure. */
export function isAnnouncement({ sentence }: BoundSentence, context: ClauseContext): boolean {
  const text = sentence.text
  if (context.headings.some((heading) => answer.test(heading))) {
    return hasDoingPhrase(text.replace(/^我[们市省][将要会]?/, '')) && !/[，,][^，,]{0,6}(?:具有|面临)/.test(text)
  }
  const own = text.replace(official, '')
  if (attributed.test(own)) return false
  if (toCome.test(own)) return hasDoingPhrase(own.replace(toCome, ''))
  const will = cityWill.exec(own)
  return will !== null && hasDoingPhrase(own.slice(will.index + will[0].length))
}

/** An authority that speaks of itself: 市工信局局长某某表示，. */
const official =
  /^(?:[^，。]{2,8}讯(?:[（(][^（）()]{0,20}[）)])?[:：]?)?[“"]?(?![^，。]{0,30}(?:企业|公司))[^，。]{0,16}(?:[局委办厅署]|政府|部门|管委会)(?:相关|有关|主要)?(?:负责人|负责同志|新闻发言人|局长|主任|厅长|处长|市长|区长|县长|书记|党组书记|党组成员|副)?[^，。]{0,10}(?:表示|介绍|透露|说)[，,:：]?“?/

/** 我市将…, 全市还要…, where the city itself is to do it. */
const cityWill = /(?:^|[，,])(?:我[市省区县]|全[市省区县]|本[市省区县])(?:还|也|下一步)?(?:将|要|计划)(?!近|来)/

const answer = /(?:政府|部门|有关方面)(?:的)?(?:回应|答复)|^(?:回应|答复|下一步(?:打算|工作|安排)?|工作(?:安排|部署))/
const toCome =
  /^(?:[^，。]{0,10}[，,])?(?:今年|明年|今后|未来|下一步|接下来|下半年|年内)[，,]?[^，。]{0,8}?(?:还要|还将|要|将|计划)(?:再)?|^(?:下一步|接下来)[，,]/
const attributed = /(?:表示|提出|认为|建议|呼吁|指出|希望|强调|介绍)[，,:：]|[“”]$/
