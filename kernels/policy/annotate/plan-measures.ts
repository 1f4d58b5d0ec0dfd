/**
 * Which sentences of a plan, a list of measures or a report are measures.
 *
 * In a clause that commits, every sentence is one, except heads within a paragraph, goals (到2025年… without a verb of
 * doing), outcomes, bare lists, statements of what is or was, and words on the document itself (解释, 施行, 有效期).
 */
import { hasDoingPhrase } from '../text/action-words.ts'
import { characterSets, setsWithin } from '../text/characters.ts'
import type { BoundSentence, ClauseContext } from './clause-context.ts'

/** Whether a sentence of such a document is a measure. */
export function isPlanMeasure(bound: BoundSentence, context: ClauseContext): boolean {
  const { sentence, responsibility } = bound
  const text = sentence.text
  if (context.underGoals || bound.isHead || text.length < 5 || announces(text)) return false
  const possible = setsWithin(text, needed)
  if ((possible & aboutDocumentBit) !== 0 && aboutDocument.test(text)) return false
  if (toYear.test(text)) return bound.subject?.kind === 'body' || hasDoingPhrase(text.replace(toYear, ''))
  if (isStatement(text, possible)) return false
  if (responsibility !== null) return true
  return (
    hasDoingPhrase(text) ||
    modal.test(text) ||
    bound.subject?.kind === 'body' ||
    !(outcome.test(text) || list.test(text))
  )
}

/** Whether what stands below the heading are goals. */
export function headsGoals(heading: string): boolean {
  return goals.test(heading)
}

const goals = /目标(?:任务)?$|^(?:主要|总体|发展|工作|试点|行动|具体|预期|阶段性?)?目标|愿景|^远景/
const toYear =
  /^(?:力争|争取|确保|力求)?(?:(?:到|至)[12]\d{3}年(?:底|末|前)?|[12]\d{3}年(?:底|末)?(?:之?前)?(?=[，,]))[，,]?/
/** What only leads to a list (实施以下工程：), the title of a box and the heads of its items. */
function announces(text: string): boolean {
  if (/[：:]$/.test(text)) return /(?:如下|以下)[^，。：]{0,14}[：:]$/.test(text)
  if (text.startsWith('专栏')) return /^专栏[0-9一二三四五六七八九十\s]{0,4}[^，。；]{2,36}$/.test(text)
  const item = /^[0-9]{1,2}[．.、]([^，。；：]{2,40})$/.exec(text)?.[1]
  return item !== undefined && (/(?:工程|项目|行动|计划)$/.test(item) || !hasDoingPhrase(item))
}

/** What will be the case, without anybody doing it. */
const outcome = /达到|保持|超过|成为|提高(?:到|至)|增长|下降|比重|占比|基本(?:形成|建成|实现)|显著|明显/
/** A list of things that carries on the sentence before it. */
const list = /、[^、]*(?:项目|类型|领域|产品|企业|综合体|等)$/
const aboutDocument =
  /按[^，。]{0,24}规定执行$|不再享受|不重复(?:享受|奖励|的原则)|就高不|从优、就高|负责解释|自.{0,24}起(?:施行|实施|执行|生效)|有效期|(?:制定|提出|作出)(?:如下|以下|本)|(?:本|该)(?:意见|措施|办法|规定|方案|规划|通知|政策)(?:所称|中的|涉及)|以下简称[^，。]{0,30}$/
const modal =
  /应当|必须|不得|鼓励|支持|允许|可(?:以|按|享受|申请)|给予|予以|奖励|补贴|补助|资助|优先|负责|要(?!素|求|点|害)(?<=[，部门府局委会位区市县地]要)/

/** Characters one of which every match of the pattern holds: `aboutDocument`, then the two of `isStatement`. */
const needed = characterSets('执再复就释起期下本该简', '是', '已得题着各')
const aboutDocumentBit = 1
const isBit = 2
const doneBit = 4

function isStatement(text: string, possible: number): boolean {
  if (
    /^(?:同时|但|当前|目前|近年来|多年来|[“”一二三四五十]{2,5}(?:时期)?以来|五年来|一年来|过去)/.test(text) &&
    !/要|应当|必须/.test(text)
  )
    return true
  if ((possible & isBit) !== 0 && /^[^，]{2,40}(?<!要|应|凡|可)是[^，]{3,}/.test(text) && !/要|应当|负责/.test(text))
    return true
  return (possible & doneBit) !== 0 && isDone.test(text)
}

const isDone =
  /(?:已经?|均已)(?:建成|形成|成为|取得|完成|召开|全面)|取得(?:了|明显|积极|显著)|问题(?:仍|依然|还)|有着|^各位/
