/**
 * General vocabulary of doing: verbs by which a sentence of a plan or a law says that something will be done, as
 * opposed to verbs of outcome (达到, 保持, 形成), which alone state a goal.
 *
 * Adverbs of manner (积极、大力、加快…) may stand before them. The list is of the genre, not of any one document.
 */

import { characterSets } from './characters.ts'

/** Whether the words open with a verb of doing, adverbs aside. */
export function opensWithAction(words: string): boolean {
  return actionHead.test(words)
}

/** Whether any phrase of the sentence opens with a verb of doing that is more than an outcome. */
export function hasDoingPhrase(sentence: string): boolean {
  for (let start = 0; start <= sentence.length; ) {
    const end = endOfPhrase(sentence, start)
    if (saysDoing(sentence.slice(start, end))) return true
    start = end + 1
  }
  return false
}

function endOfPhrase(sentence: string, from: number): number {
  let at = from
  while (at < sentence.length && partsPhrases[sentence.charCodeAt(at)] === 0) at += 1
  return at
}

const partsPhrases = characterSets('，,；;')

function saysDoing(phrase: string): boolean {
  if (doingHead.test(phrase.trim()) || doingWithin.test(phrase.slice(0, 60))) return true
  return /[将把]/.test(phrase) && disposal.test(phrase.slice(0, 80))
}

const adverbs =
  '(?:试点|严厉|有效|从严|精准|加力|更好|更加|依法依规|积极稳妥地?|积极|大力|着力|加快|加速|持续|不断|深入|全面|全力|进一步|逐步|稳步|扎实|有序|切实|充分|重点|优先|适时|率先|广泛|严格|坚决|深度|主动|努力|力争|争取|统一|集中|定期|常态化?|高水平|高质量|高标准|累计|新|再|继续|依法|合规|科学|合理|系统|牢牢|聚力|协同|联合|共同|组织|探索|研究|分类|分批|滚动|同步|提前|及时|密切|也|还|要|应当|将|并)'
const doing =
  '培育|打造|引导|争创|挖掘|建设|推动|推进|开展|组织|新建|实施|创建|引进|引育|招引|支持|鼓励|加强|强化|完善|健全|优化|建立|制定|出台|编制|落实|做好|做强|做大|做优|提升|提高|扩大|拓展|加大|深化|促进|发展|壮大|布局|搭建|构建|探索|推广|推行|推出|举办|召开|开发|改造|整合|统筹|指导|督促|协调|支撑|保障|服务|依托|发挥|利用|用好|运用|吸引|聚焦|集聚|培养|遴选|申报|认定|评选|奖励|给予|发放|设立|安排|清理|整治|查处|打击|严控|严格|控制|淘汰|关停|压减|监测|监管|检查|考核|评估|跟踪|宣传|普及|弘扬|规范|简化|取消|下放|降低|减轻|减免|延长|延续|放宽|畅通|打通|攻克|攻关|突破|研发|研制|研究|启动|开工|改扩?建|更新|升级|延伸|补齐|补强|拉长|延长|串联|抓好|抓住|抓紧|争取|承接|对接|引入|参与|融入|贯彻|执行|履行|允许|限制|禁止|倡导|动员|帮助|协助|配合|采取|采用|使用|提供|拓宽|激发|盘活|挖潜|筑牢|夯实|坚持|遵循|尊重|维护|保护|修复|治理|防范|化解|应对|处置|牢固|树立|树牢|赋予|委托|授权|试行|创新|设置|划定|选择|选取|追究|明确|细化|公开|公布|发布|报送|上报|汇总|收集|关注|调整'

const actionHead = new RegExp(`^${adverbs}{0,3}(?:${doing})`)
const outcome = '提升|提高|降低|发展|突破|优化|完善|健全|改善|增强|壮大'
const doingHead = new RegExp(
  `^(?:[^，]{0,12}市)?${adverbs}{0,3}(?!(?:${outcome})(?:至|到|为|以上)?[0-9])(?!全面(?:建成|实现))(?:${doing})`,
)
/** A verb of doing behind a subject, told by the adverb before it: 某区重点发展, 政企协同打造. */
const doingWithin = new RegExp(
  `(?:积极|大力|着力|加快|深入|全力|重点|优先|主动|协同|联合|共同|稳步|统筹|切实)(?:${doing})|全面(?:推行|实施|开展|落实|建立)`,
)
/** 将某事纳入某处. */
const disposal = /^(?:[^，]{0,20}[市区部局委门])?[将把][^，]{2,60}(?:纳入|列入|作为|用于|下放|转移|整合|调整)/
