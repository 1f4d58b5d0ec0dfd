/**
 * Which way a sentence looks: forward (`goal`), backward or around (`state`), or neither (`none`).
 *
 * The clause gives the direction, by its genre and its heading; the times and the words of the sentence may turn it.
 */

import type { TimeMention } from '../../quantity/index.ts'
import type { Passage, Reading } from '../annotate/passage.ts'
import { opensWithAction } from '../text/action-words.ts'

export type Outlook = 'goal' | 'state' | 'none'

/** The outlook that a clause gives its sentences. */
export function clauseOutlook({ node, committing }: Passage, { document }: Reading): Outlook {
  const { genre } = document
  if (genre === 'news' || committing === 'retrospect') return 'state'
  if (genre === 'report') return committing === 'genre' ? 'state' : node.scheme === 'edge' ? 'none' : 'goal'
  if (genre === 'regulation' || genre === 'decision') return 'none'
  return node.scheme === 'edge' || committing === 'definition' || committing === 'commencement' ? 'none' : 'goal'
}

/** Whether a document of no known genre gives an account of what was: it compares with the year before again and again. */
export function isAccount({ text, document }: Reading): boolean {
  if (document.genre !== 'other') return false
  comparison.lastIndex = 0
  return comparison.test(text) && comparison.test(text) && comparison.test(text)
}

const comparison = /同比(?:增|下|提|上|减|回|净)|比(?:上年|去年|同期)[^，。]{0,4}(?:增|提|下|减|扩|高|低)/g

/** The outlook of a sentence; `previous` is that of the sentence before it in the paragraph. */
export function sentenceOutlook(
  sentence: string,
  times: readonly TimeMention[],
  clause: Outlook,
  documentYear: number | null,
  previous: Outlook | null,
): Outlook {
  const now = documentYear ?? Number.NEGATIVE_INFINITY
  if (clause !== 'none' && countsUpTo(sentence, times, documentYear)) return 'state'
  const told = times.filter(({ role }) => role !== 'comparison')
  const ahead = told.some(({ role, year, kind }) => kind !== 'relative' && role === 'by' && (year ?? 0) >= now)
  if (clause === 'state') {
    const turns = (documentYear === null ? byYear.test(sentence) : ahead) || forward.test(sentence)
    const proposed = proposal.test(sentence) && !laidDown.test(sentence)
    return turns && !proposed && !done.test(sentence) ? 'goal' : 'state'
  }
  if (clause === 'none') return ahead && !origin.test(sentence) ? 'goal' : 'none'
  if (ahead) return 'goal'
  const past = told.some(
    ({ role, year }) => role !== 'since' && year !== null && documentYear !== null && year < documentYear,
  )
  if (past || current.test(sentence)) return 'state'
  return previous === 'state' && !opensWithAction(sentence) && !wanted.test(sentence) ? 'state' : 'goal'
}

/** 截至某时 tells what is there, unless that time is still to come. */
function countsUpTo(sentence: string, times: readonly TimeMention[], documentYear: number | null): boolean {
  if (!/截[至止]/.test(sentence) || forward.test(sentence)) return false
  return documentYear === null || !times.some(({ year }) => year !== null && year > documentYear)
}

const forward =
  /(?:今年|明年|下一步|未来|下半年|接下来|后续)[^，。]{0,12}(?:将|还要|要|计划|力争|拟|预计|再)|力争|还要再|将(?:累计|新增|再|推出|建成|实现|达到?|培育|引进|投入|新建|打造)|计划(?:今年|全年|年内)?(?:到|在|用|新增|新?建设?|新?培育|新?引进|推出)|^每年(?:选取|遴选|评选|安排|组织|新增|培育|引进|支持)/
/** Without a date to go by, 2020年末 may be long past; 到2025年 looks ahead. */
const byYear = /(?:^|[，；：])(?:力争|预计|争取)?(?:到|至)[12]\d{3}年/
/** What a plan proposes is laid down. */
const laidDown = /(?:》|方案|规划|计划|意见|措施|纲要|报告|决定|政策)[^，。]{0,4}提出/
const proposal = /建议|提出|呼吁|认为/
/** 从2011年的80亿元增加到2016年的120亿元 tells what has been. */
const done =
  /已(?:经)?(?:完成|建成|达|实现)|(?:从|由)[12]\d{3}年(?:底|末)?的[^，]{1,16}(?:增|提|上升|扩大|攀升|跃升|升|降|下降|减)[^，]{0,3}[到至]/
const current =
  /目前|截至|^1[-—–至][0-9]{1,2}月(?:份)?，|今年以来|近年来|已(?:经)?(?:累计|建成|形成|达|有|拥有|培育|完成|连续)|(?:同比|环比|比上年|较上年)(?:增长|下降|提高|增加|减少)/
const wanted = /力争|确保|目标|到20\d\d年|争取|^每年[^，]{0,4}(?:实施|组织|安排|新增|培育|引进|遴选|建设|推动|支持)/
const origin = /施行|实施的|起执行/
