/** What an incentive policy gives: who gets how much on what condition. Only clauses that commit somebody give. */
import type { Passage, Reading } from '../annotate/passage.ts'
import type { Span } from '../outline/outline-node.ts'
import type { Benefit, NotCommitting } from '../types.ts'
import { gives, mayGive } from './benefit-kind.ts'
import { phrasesOf } from './phrases.ts'
import { type BenefitRow, type Lead, opensAnew, sentenceBenefits } from './sentence-benefits.ts'

/** Benefits of a document in reading order. */
export function findBenefits({ passages, text }: Reading): readonly Omit<Benefit, 'id'>[] {
  const found: Omit<Benefit, 'id'>[] = []
  const leads: (Lead | null)[] = []
  for (const { node, committing, items } of passages) {
    const above = leads[node.parent] ?? null
    let lead = above
    if (silent.has(committing)) {
      leads.push(null)
      continue
    }
    // Whom the sentence before ； spoke of; what follows it may leave that out.
    let carried: string | null = null
    for (const span of spansOf(node, items, above !== null)) {
      const quote = text.slice(span.start, span.end)
      if (/[：:]/.test(quote.at(-1) ?? '')) lead = leadOf(quote, above) ?? lead
      else {
        const rows = sentenceBenefits(quote, lead)
        if (rows.length === 0 && carried === null) continue
        const who: string | null = opensAnew.test(quote) ? null : carried
        for (const row of rows) found.push(benefit(node.ref, quote, span, row, who))
        carried = goesOn.has(span.ending ?? '') ? (rows[0]?.who ?? who) : null
      }
    }
    leads.push(lead)
  }
  return found
}

function benefit(clause: string, quote: string, { start, end }: Span, row: BenefitRow, who: string | null) {
  const { condition, amount, amountMax, unit, kind } = row
  return { clause, quote, start, end, who: row.who ?? who, condition, amount, amountMax, unit, kind }
}

const silent: ReadonlySet<true | NotCommitting> = new Set(['genre', 'retrospect', 'preamble'])
const goesOn = new Set(['；', ';'])

/** Sentences of a clause; under a lead also its heading, where that states an amount: （一）国家级，100万元 */
function spansOf(
  node: Passage['node'],
  items: Passage['items'],
  underLead: boolean,
): readonly (Span & { readonly ending?: string })[] {
  const sentences = items.filter((item) => item.kind === 'sentence')
  const heading = node.headingSpan
  return underLead && heading !== null && sentences.length === 0 ? [heading] : sentences
}

function leadOf(sentence: string, above: Lead | null): Lead | null {
  if (sentence.length > 400 || !mayGive(sentence)) return null
  const phrases = phrasesOf(sentence.slice(0, -1))
  const at = phrases.findIndex((phrase) => gives(phrase, true))
  return at < 0 ? null : { phrases: [...(above?.phrases ?? []), ...phrases.slice(0, at)], gift: phrases[at] ?? '' }
}
