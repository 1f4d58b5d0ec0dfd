/**
 * Whether a clause can lay something on somebody, judged by the genre, by its heading and those above it, and by its
 * own words.
 */
import { opensWithAction } from '../text/action-words.ts'
import type { NotCommitting } from '../types.ts'
import type { OutlineNode } from './outline-node.ts'

/** `true`, or why the clause commits nobody; `binding` is of the document, `parent` the verdict on the clause above. */
export function committingOf(
  node: OutlineNode,
  ownText: string,
  binding: boolean,
  parent: true | NotCommitting | null,
): true | NotCommitting {
  if (node.scheme === 'edge') return 'preamble'
  const heading = node.heading ?? ''
  if (parent === 'retrospect' || isRetrospect(heading)) return 'retrospect'
  if (!binding) return 'genre'
  if (parent === 'preamble' || preamble.test(heading))
    return ownText === '' && node.hasChildren && !onlyReasons.test(heading) ? 'heading-only' : 'preamble'
  if (ownText === '') return 'heading-only'
  if (commencement.test(ownText) && ownText.length <= 120 && !saysMore(ownText)) return 'commencement'
  if (isDefinition(ownText)) return 'definition'
  return true
}

/** Whether a paragraph before the words of commencement lays down something of its own. */
function saysMore(text: string): boolean {
  const before = text.slice(0, text.search(commencement))
  const paragraph = before.slice(0, Math.max(0, before.lastIndexOf('\n')))
  return /。/.test(paragraph) && !/^(?:[^\n]*(?:解释|附则))/.test(paragraph)
}

/** 发展环境 looks back or around; 优化发展环境 sets a task. */
function isRetrospect(heading: string): boolean {
  return retrospect.test(heading) && !opensWithAction(heading.replace(/^发展/, ''))
}

const retrospect =
  /(?:工作)?回顾$|回顾|^(?:发展|现实|工作|产业)?基础$|发展(?:基础|环境|现状|成效|成就)|(?:面临|基本|发展|当前)(?:的)?形势|形势(?:与|和)?(?:任务|要求)?$|主要(?:成效|成就)|(?:成效|成绩|成果)显著|工作(?:总结|开展情况|进展情况|完成情况)|(?:执行|完成|进展)情况$|取得的?成(?:效|绩|就)|存在(?:的)?(?:主要)?问题|规划背景|编制背景/
const preamble =
  /^(?:指导思想|总体要求|总体思路|基本原则|工作原则|重要意义|重大意义|必要性|目的意义|编制依据|工作思路|基本思路|基本要求)$|^(?:总体要求|指导思想)/
const onlyReasons = /指导思想|原则|意义|思路|必要性|依据/
const commencement = /自.{0,24}起(?:施行|实施|执行|生效)|有效期(?:至|为|\d)/

/** Definitions, scope and purpose: what an opening article of a law says. */
function isDefinition(text: string): boolean {
  // 支持某事。本条例所称某事，是指…: the clause lays something down and then says what it means.
  const first = opensWithAction(text) ? text.slice(0, Math.max(0, text.indexOf('。'))) : text.slice(0, 160)
  if (/^为了?.{4,}(?:制定|作出)本/.test(text.slice(0, 400)) && text.length < 400) return true
  if (/应当|不得|必须/.test(text)) return false
  return /(?:本|前款)[^，。]{0,12}所称|，是指|适用(?:本(?![市省区县])|于)|参照本|的(?:认定标准|范围|含义)[，依]|(?:范围|标准).{0,6}依照/.test(
    first,
  )
}
