/** Binds the quantities of a document: what it sets as a target and what it states as a fact. */
import type { Passage, Reading } from '../annotate/passage.ts'
import { industryOf } from './figure-scope.ts'
import { type CarriedTime, noTime, timeBehind, timeOfHeadings, timesOf } from './figure-time.ts'
import type { Figures, Gathered } from './gathered.ts'
import { tableFigures } from './indicator-table.ts'
import { clauseOutlook, type Outlook, sentenceOutlook } from './outlook.ts'
import { readSentence } from './read-sentence.ts'

export type { Figures, Unsettled } from './gathered.ts'

/** Targets and facts of a document, in reading order. */
export function findFigures(reading: Reading): Figures {
  const found: Gathered = { targets: [], facts: [], unsettled: [] }
  const leads: CarriedTime[] = []
  if (reading.front !== null) readPassage(reading.front, reading, noTime, found)
  for (const passage of reading.passages)
    leads.push(readPassage(passage, reading, leads[passage.node.parent] ?? noTime, found))
  if (reading.back !== null) readPassage(reading.back, reading, noTime, found)
  for (const table of reading.tables) tableFigures(table, reading, found)
  found.targets.sort((a, b) => a.start - b.start)
  found.facts.sort((a, b) => a.start - b.start)
  return found
}

/** Reads a passage; gives the time that its closing words (到2025年：) set for the clauses below it. */
function readPassage(passage: Passage, reading: Reading, above: CarriedTime, found: Gathered): CarriedTime {
  const { documentYear, text } = reading
  const clause = clauseOutlook(passage, reading)
  const stated = timeOfHeadings(passage.headings, documentYear)
  const inherited = above.due === null && above.period === null ? stated : above
  let list = inherited
  let time = inherited
  let paragraph = -2
  let previous: Outlook | null = null
  let head: string | null = null
  for (const item of passage.items) {
    if (item.kind !== 'sentence') continue
    if (item.paragraph !== paragraph) {
      // —— and what stands below a line that ends in ： belong to the lead before them.
      if (paragraph > -2 && (/^[—–－-]/.test(item.text) || /[：:]/.test(lastMark(text, item.start)))) list = time
      else list = inherited
      // What is told of a period goes on until another one is named; what is due ends with its paragraph.
      time = clause === 'state' && paragraph > -2 ? { ...list, period: time.period } : list
      paragraph = item.paragraph
      previous = null
      head = item.hasNext && item.ending === '。' ? industryOf(item.text) : null
    }
    const times = timesOf(item.text, documentYear)
    const outlook = sentenceOutlook(item.text, times, clause, documentYear, previous)
    if (outlook !== 'none')
      readSentence({ sentence: item, outlook, times, carried: time, head: head ?? nearestIndustry(passage), passage, reading }, found)
    time = timeBehind(times, time, documentYear)
    previous = outlook
  }
  return leadsOn(passage, text) ? time : noTime
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
  return node.hasChildren && last !== undefined && /[：:]\s*$/.test(text.slice(Math.max(last.start, last.end - 3), last.end))
}

function nearestIndustry({ node, headings }: Passage): string | null {
  return node.heading === null ? null : industryOf(headings.at(-1) ?? '')
}

