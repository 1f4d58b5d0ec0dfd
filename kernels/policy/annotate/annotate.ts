/**
 * Annotates every clause of a document in reading order. What one clause hands to those below it (the bodies in its
 * heading, the subject that introduces a list) is kept here; the rest is `find-measures.ts`.
 */
import { findSubject } from '../bind/find-subject.ts'
import { firstLeads, type Responsibility } from '../bind/read-responsibility.ts'
import { headingResponsibility } from '../bind/responsible-for.ts'
import type { OutlineNode } from '../outline/outline-node.ts'
import { endsLikeBody } from '../text/responsibility-mark.ts'
import type { Duty, Genre, Measure } from '../types.ts'
import type { ClauseContext } from './clause-context.ts'
import { findMeasures } from './find-measures.ts'
import { opensList } from './norm-measures.ts'
import type { Passage, Reading } from './passage.ts'
import { headsGoals } from './plan-measures.ts'
import type { Sentence } from './sentence.ts'

export interface Annotated {
  readonly measures: readonly Omit<Measure, 'id'>[]
  readonly duties: readonly Omit<Duty, 'id'>[]
  readonly yearUnknown: readonly { readonly clause: string; readonly sentence: Sentence }[]
  /** Marks of responsibility out of which no body could be read. */
  readonly unreadMarks: readonly { readonly clause: string; readonly text: string }[]
}

interface Kept {
  readonly underGoals: boolean
  readonly inherited: Responsibility | null
  readonly leadIn: ClauseContext['leadIn']
}

/** Annotates the clauses of a document. */
export function annotate({ text, document, documentYear, passages }: Reading): Annotated {
  const { genre } = document
  const kept: Kept[] = []
  const measures: Omit<Measure, 'id'>[] = []
  const duties: Omit<Duty, 'id'>[] = []
  const yearUnknown: { clause: string; sentence: Sentence }[] = []
  const unreadMarks: { clause: string; text: string }[] = []
  const conventionAt = text.search(firstLeads)
  for (const { node, headings, committing, items } of passages) {
    const above = kept[node.parent]
    const firstIsLead = conventionAt >= 0 && conventionAt < lastOffset(node)
    const inherited = headingResponsibility(printedHeading(node, text), firstIsLead) ?? above?.inherited ?? null
    const underGoals = above?.underGoals === true || (node.heading !== null && headsGoals(node.heading))
    const context: ClauseContext = {
      node,
      headings,
      underGoals,
      committing,
      genre,
      leadIn: above?.leadIn ?? null,
      speaker: speakerBefore(node, text, genre),
    }
    const found = findMeasures({ items, context, firstIsLead, inherited, documentYear })
    for (const measure of found.measures) measures.push(measure)
    for (const duty of found.duties) duties.push(duty)
    for (const sentence of found.yearUnknown) yearUnknown.push({ clause: node.ref, sentence })
    for (const mark of found.unreadMarks) unreadMarks.push({ clause: node.ref, text: mark })
    kept.push({ underGoals, inherited, leadIn: leadInOf(items) })
  }
  return { measures, duties, yearUnknown, unreadMarks }
}

/** The heading with the bracket of bodies behind it. */
function printedHeading({ headingSpan }: OutlineNode, text: string): string | null {
  return headingSpan === null ? null : text.slice(headingSpan.start, headingSpan.end).replace(/[。：:\s]+$/, '')
}

function lastOffset(node: OutlineNode): number {
  return node.body.at(-1)?.end ?? node.end
}

/** The first sentence that ends in a colon: what it says of its subject goes for the items below. */
function leadInOf(items: Passage['items']): ClauseContext['leadIn'] {
  const sentence = items.find((item) => item.kind === 'sentence' && opensList(item.text))
  return sentence === undefined ? null : { text: sentence.text, subject: findSubject(sentence.text) }
}

/** 某局： on the line before a headed section of a report. */
function speakerBefore(node: OutlineNode, text: string, genre: Genre): string | null {
  if (genre !== 'news' || node.scheme !== 'unnumbered' || node.start < 2) return null
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', node.start - 2) + 1), node.start - 1)
  const name = /^(.{3,24})[:：]$/.exec(line)?.[1]
  return name !== undefined && endsLikeBody(name) ? name : null
}
