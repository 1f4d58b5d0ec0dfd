/** Binds the quantities of a document: what it sets as a target and what it states as a fact. */
import type { Passage, Reading } from '../annotate/passage.ts'
import type { Sentence } from '../annotate/sentence.ts'
import { industryOf } from './figure-scope.ts'
import { type CarriedTime, noTime, timeBehind, timeOfHeadings, timesOf } from './figure-time.ts'
import type { Figures, Gathered } from './gathered.ts'
import { tableFigures } from './indicator-table.ts'
import { clauseOutlook, isAccount, type Outlook, sentenceOutlook } from './outlook.ts'
import { readSentence } from './read-sentence.ts'

export type { Figures, Unsettled } from './gathered.ts'

/** Targets and facts of a document, in reading order. */
export function findFigures(reading: Reading): Figures {
  const found: Gathered = { targets: [], facts: [], unsettled: [] }
  const leads: CarriedTime[] = []
  const account = isAccount(reading)
  if (reading.front !== null) readPassage(reading.front, reading, noTime, false, found)
  for (const passage of reading.passages)
    leads.push(readPassage(passage, reading, leads[passage.node.parent] ?? noTime, account, found))
  if (reading.back !== null) readPassage(reading.back, reading, noTime, false, found)
  if (reading.tables.length > 0) {
    const headings = new Map(reading.passages.map((passage) => [passage.node.ref, passage.headings]))
    for (const table of reading.tables) tableFigures(table, headings.get(table.clause) ?? [], reading, found)
  }
  found.targets.sort((a, b) => a.start - b.start)
  found.facts.sort((a, b) => a.start - b.start)
  return found
}

/** Reads a passage; gives the time that its closing words (到2025年：) set for the clauses below it. */
function readPassage(
  passage: Passage,
  reading: Reading,
  above: CarriedTime,
  account: boolean,
  found: Gathered,
): CarriedTime {
  const { documentYear, text } = reading
  const clause = account ? 'state' : clauseOutlook(passage, reading)
  const stated = timeOfHeadings(passage.headings, documentYear)
  const inherited = above.due === null && above.period === null ? stated : above
  const nearest = nearestIndustry(passage)
  let lead: CarriedTime | null = null
  let time = inherited
  let paragraph = -2
  let previous: Outlook | null = null
  let head: string | null = null
  let opening = ''
  let wasHeaded = false
  const underGoals = /目标/.test(passage.node.heading ?? '')
  for (const item of passage.items) {
    if (item.kind !== 'sentence' || isTitle(item, reading)) continue
    if (item.paragraph !== paragraph) {
      // —— and what stands below a line that ends in ： belong to the lead before them.
      const below = paragraph > -2 && /[：:]/.test(lastMark(text, item.start))
      const dashed = paragraph > -2 && /^[—–－-]/.test(item.text)
      const headed = underGoals && paragraph > -2 && isRunInHead(item)
      if (below || ((dashed || headed) && lead === null)) lead = time
      else if (!dashed && !headed && lead !== null && (wasHeaded || /^[—–－-]/.test(opening))) lead = null
      wasHeaded = headed
      // What is told of a period goes on until another one is named; what is due ends with its paragraph.
      const period = clause === 'state' && paragraph > -2 ? time.period : (lead ?? inherited).period
      time = { ...(lead ?? inherited), period }
      paragraph = item.paragraph
      previous = null
      opening = item.text.slice(0, 120)
      head = item.hasNext && item.ending === '。' ? industryOf(item.text) : null
    }
    for (const sentence of piecesOf(item)) {
      const times = timesOf(sentence.text, documentYear)
      const outlook = sentenceOutlook(sentence.text, times, clause, documentYear, previous)
      if (outlook !== 'none')
        readSentence(
          { sentence, outlook, times, carried: time, opening, head: head ?? nearest, passage, reading },
          found,
        )
      time = timeBehind(times, time, documentYear)
      previous = outlook
    }
  }
  return leadsOn(passage, text) ? time : noTime
}

/** The title is no sentence of the text. */
function isTitle({ text, start }: Sentence, { document }: Reading): boolean {
  return start < 200 && text.length < 80 && text.replace(/\s/g, '') === document.title
}

/** 结构更优。…: in a clause of goals such paragraphs go on under the year that their lead sets. */
function isRunInHead({ text, hasNext, ending }: Sentence): boolean {
  return hasNext && ending === '。' && text.length <= 16 && !/[0-9，]/.test(text)
}

const longest = 1200

/** A sentence that never ends is read in pieces, cut at a comma where there is one. */
function piecesOf(sentence: Sentence): readonly Sentence[] {
  const { text } = sentence
  if (text.length <= longest) return [sentence]
  const pieces: Sentence[] = []
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + longest)
    const comma = at + longest < text.length ? Math.max(rest.lastIndexOf('，'), rest.lastIndexOf('、')) + 1 : 0
    const words = comma > 0 ? rest.slice(0, comma) : rest
    pieces.push({ ...sentence, text: words, start: sentence.start + at, end: sentence.start + at + words.length })
    at += words.length
  }
  return pieces
}

/** The mark before an offset, line breaks aside. */
function lastMark(text: string, start: number): string {
  let at = start - 1
  while (at > 0 && /\s/.test(text[at] ?? '')) at -= 1
  return text[at] ?? ''
}

/** Whether a clause ends in a lead for those below it. */
function leadsOn({ node }: Passage, text: string): boolean {
  const last = node.body.at(-1)
  return (
    node.hasChildren && last !== undefined && /[：:]\s*$/.test(text.slice(Math.max(last.start, last.end - 3), last.end))
  )
}

function nearestIndustry({ node, headings }: Passage): string | null {
  return node.heading === null ? null : industryOf(headings.at(-1) ?? '')
}
