/**
 * The words around the clauses: title, addressee and reasons before the first, signature and date after the last.
 */

import type { TextLine } from '../read/lay-out.ts'
import { endsLikeBody } from '../text/responsibility-mark.ts'
import type { OutlineNode } from './outline-node.ts'

/** Index of the first closing line (signature, date, 此件公开发布), or `lines.length` where there is none. */
export function backStart(lines: readonly TextLine[], firstClause: number): number {
  let at = lines.length
  while (at - 1 > firstClause && isClosing(lines, at - 1)) at -= 1
  return at
}

/** A clause-like node for the words before or after the clauses. */
export function edgeNode(
  ref: string,
  eId: string,
  lines: readonly TextLine[],
  start: number,
  end: number,
): OutlineNode {
  return {
    ref,
    eId,
    scheme: 'edge',
    value: 0,
    level: 0,
    parent: -1,
    heading: null,
    headingSpan: null,
    start,
    end,
    tails: [],
    body: lines.map((line) => ({ start: line.start, end: line.end, isTable: line.rows !== null })),
    hasChildren: false,
  }
}

const dateLine =
  /^(?:[12]\d{3}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/

const ofThePage =
  /^(?:更新|发布|修改|打印)(?:时间|日期)[:：]|^【(?:相关|下载)?附件(?:下载)?】$|^[^。；]{2,60}\.(?:pdf|docx?|xlsx?|zip)$/

function isSignature(text: string): boolean {
  return text.length >= 3 && text.length <= 30 && endsLikeBody(text) && !/[，。；：（）、]/.test(text)
}

function isClosing(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || line.rows !== null) return false
  const text = line.text
  if (dateLine.test(text) || /^[（(]此件.{2,12}[）)]$/.test(text)) return true
  if (/^(?:抄送|抄报|主送|印发|附件|联系人|联系电话|政策咨询|[（(](?:文章)?来源|[（(]?责任编辑|[（(]联系人)/.test(text))
    return text.length <= 200
  if (ofThePage.test(text) && text.length <= 40) return true
  if (text.length > 40 || /[。；！？：:，、]/.test(text)) return false
  const next = lines[at + 1]
  // Several bodies sign one below the other.
  return (
    dateLine.test(next?.text ?? '') ||
    (isSignature(text) && next !== undefined && isSignature(next.text) && isClosing(lines, at + 1))
  )
}
