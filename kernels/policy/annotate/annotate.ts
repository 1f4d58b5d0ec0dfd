/**
 * Annotates every clause of an outline in reading order. What one clause hands to those below it (the bodies in its
 * heading, the subject that introduces a list, its verdict) is kept here; the rest is `find-measures.ts`.
 */
import { findSubject } from '../bind/find-subject.ts'
import { firstLeads, type Responsibility, readResponsibility } from '../bind/read-responsibility.ts'
import { headingResponsibility } from '../bind/responsible-for.ts'
import { binds } from '../document/binds.ts'
import { committingOf } from '../outline/committing.ts'
import type { Outline, OutlineNode } from '../outline/outline-node.ts'
import { endsLikeBody } from '../text/responsibility-mark.ts'
import type { DocumentData, Duty, Genre, Measure, NotCommitting } from '../types.ts'
import type { ClauseContext } from './clause-context.ts'
import { findMeasures } from './find-measures.ts'
import { boundSentencesOf, type Sentence } from './sentence.ts'

export interface Annotated {
  readonly measures: readonly Omit<Measure, 'id'>[]
  readonly duties: readonly Omit<Duty, 'id'>[]
  /** Verdict of each clause of the outline, in its order. */
  readonly committing: readonly (true | NotCommitting)[]
  readonly yearUnknown: readonly { readonly clause: string; readonly sentence: Sentence }[]
  /** Marks of responsibility out of which no body could be read. */
  readonly unreadMarks: readonly { readonly clause: string; readonly text: string }[]
}

interface Kept {
  readonly committing: true | NotCommitting
  readonly headings: readonly string[]
  readonly inherited: Responsibility | null
  readonly leadIn: ClauseContext['leadIn']
}

/** Annotates the clauses of a document. */
export function annotate(text: string, outline: Outline, document: DocumentData): Annotated {
  const { genre, date } = document
  const documentYear = date === null ? null : Number(date.slice(0, 4))
  const binding = binds(document)
  const kept: Kept[] = []
  const measures: Omit<Measure, 'id'>[] = []
  const duties: Omit<Duty, 'id'>[] = []
  const yearUnknown: { clause: string; sentence: Sentence }[] = []
  const unreadMarks: { clause: string; text: string }[] = []
  const conventionAt = text.search(firstLeads)
  for (const node of outline.nodes) {
    const above = kept[node.parent]
    const own = node.body.map((line) => text.slice(line.start, line.end)).join('\n')
    const committing = committingOf(node, own, binding, above?.committing ?? null)
    const headings = [...(above?.headings ?? []), ...(node.heading === null ? [] : [node.heading])]
    const firstIsLead = conventionAt >= 0 && conventionAt < lastOffset(node)
    const inherited = headingResponsibility(node.heading, firstIsLead) ?? above?.inherited ?? null
    const items = boundSentencesOf(node, text)
    const context: ClauseContext = {
      node,
      headings,
      committing,
      genre,
      leadIn: above?.leadIn ?? null,
      speaker: speakerBefore(node, text, genre),
    }
    const found = findMeasures({ items, context, firstIsLead, inherited, documentYear })
    measures.push(...found.measures)
    duties.push(...found.duties)
    yearUnknown.push(...found.yearUnknown.map((sentence) => ({ clause: node.ref, sentence })))
    for (const item of items) {
      if (item.kind === 'mark' && !/时限[:：]/.test(item.text) && readResponsibility(item.text, firstIsLead) === null)
        unreadMarks.push({ clause: node.ref, text: item.text })
    }
    kept.push({ committing, headings, inherited, leadIn: leadInOf(items) })
  }
  return { measures, duties, committing: kept.map((one) => one.committing), yearUnknown, unreadMarks }
}

function lastOffset(node: OutlineNode): number {
  return node.body.at(-1)?.end ?? node.end
}

/** The first sentence that ends in a colon: what it says of its subject goes for the items below. */
function leadInOf(items: ReturnType<typeof boundSentencesOf>): ClauseContext['leadIn'] {
  const sentence = items.find((item) => item.kind === 'sentence' && /[：:]$/.test(item.text))
  return sentence === undefined ? null : { text: sentence.text, subject: findSubject(sentence.text) }
}

/** 某局： on the line before a headed section of a report. */
function speakerBefore(node: OutlineNode, text: string, genre: Genre): string | null {
  if (genre !== 'news' || node.scheme !== 'unnumbered' || node.start < 2) return null
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', node.start - 2) + 1), node.start - 1)
  const name = /^(.{3,24})[:：]$/.exec(line)?.[1]
  return name !== undefined && endsLikeBody(name) ? name : null
}
