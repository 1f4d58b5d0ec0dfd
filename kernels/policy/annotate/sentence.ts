/**
 * The sentences of each clause and the marks of responsibility among them, in the order of the text.
 *
 * A line of labels (责任单位：…, 完成时限：…) counts as a mark as a bracket does.
 */
import type { OutlineNode } from '../outline/outline-node.ts'
import { bareHeading } from '../outline/read-heading.ts'
import { isResponsibility, roleLabel } from '../text/responsibility-mark.ts'
import { splitSentences } from '../text/sentences.ts'

export interface Sentence {
  readonly kind: 'sentence'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly ending: string
  /** Paragraph of the clause, counted from 0. */
  readonly paragraph: number
  /** Whether it opens its paragraph. */
  readonly opensParagraph: boolean
  /** Whether a sentence follows it in the same paragraph. */
  readonly hasNext: boolean
}

export interface Mark {
  readonly kind: 'mark'
  readonly text: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

/**
 * The sentences of a clause. Where its body is nothing but marks, the heading is what they bind: a row of a breakdown of
 * tasks, 1．推广节水器具。 over 责任单位：….
 */
export function boundSentencesOf(node: OutlineNode, text: string): readonly (Sentence | Mark)[] {
  const items = sentencesOf(node, text)
  const span = node.headingSpan
  if (span === null || node.hasChildren || items.length === 0 || items.some((item) => item.kind === 'sentence'))
    return items
  const words = bareHeading(text.slice(span.start, span.end).replace(/[。；\s]+$/, ''))
  const place = { text: words, start: span.start, end: span.start + words.length, paragraph: -1 }
  return words === ''
    ? items
    : [{ kind: 'sentence', ...place, ending: '。', opensParagraph: true, hasNext: false }, ...items]
}

/** Reads the body of a clause; tables are left out. */
function sentencesOf(node: OutlineNode, text: string): readonly (Sentence | Mark)[] {
  const found: (Sentence | Mark)[] = []
  node.body.forEach((line, paragraph) => {
    if (line.isTable) return
    const words = text.slice(line.start, line.end)
    if (words.length < 600 && (roleLabel.test(words) || /^(?:完成|办理)?时限[:：]/.test(words)) && isMarkLine(words)) {
      found.push({ kind: 'mark', text: words, start: line.start, end: line.end, paragraph })
      return
    }
    if (words.length < 60 && namesPersons.test(words)) return
    const spans = splitSentences(words)
    const last = spans.findLastIndex((span) => span.kind === 'sentence')
    let opens = true
    spans.forEach((span, at) => {
      const place = {
        text: words.slice(span.start, span.end),
        start: line.start + span.start,
        end: line.start + span.end,
        paragraph,
      }
      if (span.kind === 'mark') found.push({ kind: 'mark', ...place })
      else {
        found.push({ kind: 'sentence', ...place, ending: span.ending, opensParagraph: opens, hasNext: at < last })
        opens = false
      }
    })
  })
  return found
}

/** 责任领导：某某: persons in charge, who are no bodies. */
const namesPersons = /^(?:责任|分管|牵头|包联|联系|包保)?(?:市|县|区)?(?:领导|责任人|联系人)[:：]/

function isMarkLine(words: string): boolean {
  return isResponsibility(words) || /^(?:完成|办理)?时限[:：]/.test(words)
}
