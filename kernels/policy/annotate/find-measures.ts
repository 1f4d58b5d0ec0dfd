/**
 * The measures and duties of one clause: its sentences judged by the rules of the genre and bound to bodies.
 *
 * Bodies come from the mark behind the sentence; without one, from its subject; in decisions and regulations a sentence
 * without a subject carries on that of its paragraph.
 */
import { bearersOf } from '../bind/bearer.ts'
import { findSubject, type Subject } from '../bind/find-subject.ts'
import type { Responsibility } from '../bind/read-responsibility.ts'
import { responsibleFor } from '../bind/responsible-for.ts'
import type { Duty, Measure, Modality } from '../types.ts'
import { actionOf } from './action.ts'
import type { BoundSentence, ClauseContext } from './clause-context.ts'
import { deadlineOf } from './deadline.ts'
import { modalityOf } from './modality.ts'
import { isAnnouncement } from './news-measures.ts'
import { isNormMeasure, opensList } from './norm-measures.ts'
import { isPlanMeasure } from './plan-measures.ts'
import type { Mark, Sentence } from './sentence.ts'

export interface Findings {
  readonly measures: readonly Omit<Measure, 'id'>[]
  readonly duties: readonly Omit<Duty, 'id'>[]
  /** Sentences that set a time whose year is not known. */
  readonly yearUnknown: readonly Sentence[]
  /** Marks of responsibility out of which no body could be read. */
  readonly unreadMarks: readonly string[]
}

export interface FindRequest {
  readonly items: readonly (Sentence | Mark)[]
  readonly context: ClauseContext
  readonly firstIsLead: boolean
  readonly inherited: Responsibility | null
  readonly documentYear: number | null
}

/** Finds what the sentences of a clause lay on whom. */
export function findMeasures({ items, context, firstIsLead, inherited, documentYear }: FindRequest): Findings {
  const sentences = items.filter((item) => item.kind === 'sentence')
  const { answers, unread } = responsibleFor(items, firstIsLead, inherited)
  const heads = headsOf(sentences)
  const norm = context.genre === 'decision' || context.genre === 'regulation'
  const measures: Omit<Measure, 'id'>[] = []
  const duties: Omit<Duty, 'id'>[] = []
  const yearUnknown: Sentence[] = []
  let carried: Subject | null = null
  let paragraph = -1
  let due: string | null = null
  for (let at = 0; at < sentences.length; at++) {
    const sentence = sentences[at] as Sentence
    const { text } = sentence
    // The items of a list of duties open with their verbs; what looks like a subject there is an object.
    const own = context.leadIn?.subject?.kind === 'body' ? null : findSubject(text)
    if (sentence.paragraph !== paragraph) {
      carried = null
      due = null
      paragraph = sentence.paragraph
    }
    if (own !== null) carried = own
    const bound: BoundSentence = {
      sentence,
      responsibility: answers[at] ?? null,
      subject: own,
      carried: own === null ? carried : null,
      isHead: heads.has(sentence),
    }
    const deadline = deadlineOf(text, documentYear)
    if (/^到?[12]\d{3}年/.test(text)) due = deadline?.date ?? null
    const subject: Subject | null = own ?? (norm || /^(?:同时)?(?:还?要|应当|须)/.test(text) ? carried : null)
    const modality = context.committing === 'genre' ? 'none' : modalityOf(text)
    if (norm && bearsDuty(text, modality)) {
      const bound = subject ?? context.leadIn?.subject ?? null
      const bearer = bound === null ? [] : bearersOf(bound)
      if (bearer.length > 0) duties.push(dutyOf(sentence, context, bearer, modality))
    }
    if (!judge(bound, context)) continue
    if (deadline?.yearUnknown === true) yearUnknown.push(sentence)
    const date = deadline?.date ?? dueOf(answers[at]?.due, documentYear) ?? (/^力争|^其中/.test(text) ? due : null)
    measures.push(measureOf(bound, context, bodiesOf(bound, subject, context), date, modality))
  }
  return { measures, duties, yearUnknown, unreadMarks: unread }
}

function measureOf(
  { sentence }: BoundSentence,
  { node }: ClauseContext,
  { leads, cooperating, responsibility, leadsBasis }: Bodies,
  deadline: string | null,
  modality: Modality,
): Omit<Measure, 'id'> {
  const { text, start, end } = sentence
  const action = actionOf(text)
  return {
    clause: node.ref,
    quote: text,
    start,
    end,
    action,
    leads,
    cooperating,
    responsibility,
    leadsBasis,
    deadline,
    modality,
  }
}

function dutyOf(
  { text, start, end }: Sentence,
  { node }: ClauseContext,
  bearer: readonly string[],
  modality: Modality,
): Omit<Duty, 'id'> {
  return { clause: node.ref, quote: text, start, end, bearer, modality }
}

/** The time that a mark sets: 完成时限：2024年12月 means by then. */
function dueOf(due: string | undefined, documentYear: number | null): string | null {
  return due === undefined ? null : (deadlineOf(`${due.replace(/前$/, '')}前`, documentYear)?.date ?? null)
}

function judge(bound: BoundSentence, context: ClauseContext): boolean {
  if (context.genre === 'news') return isAnnouncement(bound, context)
  if (context.committing !== true && context.committing !== 'genre') return false
  const norm = context.genre === 'decision' || context.genre === 'regulation'
  return norm ? isNormMeasure(bound, context) : isPlanMeasure(bound, context)
}

function bearsDuty(text: string, modality: Modality): boolean {
  return modality !== 'plan' && modality !== 'none' && !opensList(text)
}

type Bodies = Pick<Measure, 'leads' | 'cooperating' | 'responsibility' | 'leadsBasis'>

function bodiesOf(
  { responsibility, subject: own }: BoundSentence,
  subject: Subject | null,
  context: ClauseContext,
): Bodies {
  if (responsibility !== null) {
    const { leads, cooperating, kind } = responsibility
    return { leads, cooperating, responsibility: kind, leadsBasis: 'bracket' }
  }
  if (subject?.kind === 'body') {
    const basis = own === null ? 'carried' : 'named'
    return { leads: subject.names, cooperating: subject.joined, responsibility: 'lead', leadsBasis: basis }
  }
  const introduced = context.leadIn?.subject
  if (own === null && introduced?.kind === 'body') {
    return { leads: introduced.names, cooperating: introduced.joined, responsibility: 'lead', leadsBasis: 'carried' }
  }
  if (context.speaker !== null)
    return { leads: [context.speaker], cooperating: [], responsibility: 'lead', leadsBasis: 'named' }
  return nobody
}

const nobody: Bodies = { leads: [], cooperating: [], responsibility: null, leadsBasis: 'none' }

/**
 * Sentences that stand as heads over those behind them: where every paragraph, three at least, opens with a short one;
 * where two paragraphs at least open with a few words without a comma; where a paragraph has two or more such
 * sentences of hardly more than a verb and its object (推进结构节能。…强化技术节能。…).
 */
function headsOf(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const leading = sentences.filter(({ hasNext, ending, text }) => hasNext && ending === '。' && text.length <= 34)
  if (leading.length === 0) return noHeads
  const openers = sentences.filter((sentence) => sentence.opensParagraph)
  const short = leading.filter((sentence) => sentence.opensParagraph)
  if (openers.length >= 3 && short.length === openers.length) return new Set(short)
  const few = short.filter(({ text }) => text.length <= 16 && !/[，,]/.test(text))
  const bare = leading.filter(({ text }) => text.length <= 9 && !/[，,、]/.test(text))
  if (few.length < 2 && bare.length < 2) return noHeads
  return new Set([...(few.length >= 2 ? few : []), ...(bare.length >= 2 ? bare : [])])
}

const noHeads: ReadonlySet<Sentence> = new Set()
