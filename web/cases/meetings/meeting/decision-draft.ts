/** A decision as it is being typed, and what is still missing. */
import type { MeetingDecision } from '@linchpin/api'
import type { Guess } from './guess-decision.ts'

export interface DecisionDraft {
  readonly content: string
  readonly lead: string | null
  readonly cooperating: readonly string[]
  readonly due: string
  readonly subject: string | null
}
export const emptyDecision: DecisionDraft = { content: '', lead: null, cooperating: [], due: '', subject: null }

export const draftOfDecision = ({ content, lead, cooperating, due }: MeetingDecision): DecisionDraft => ({
  ...{ content, lead: lead.id, due, subject: null },
  cooperating: cooperating.map(({ id }) => id),
})

export type DecisionFault = 'content' | 'lead' | 'due' | 'early'

export function faultOf({ content, lead, due }: DecisionDraft, heldOn: string): DecisionFault | null {
  if (content.trim() === '') return 'content'
  if (lead === null) return 'lead'
  if (due === '') return 'due'
  return due < heldOn ? 'early' : null
}

export type Chosen = ReadonlySet<keyof DecisionDraft>

/** Fields that nobody chose follow the words; what was chosen by hand stays. */
export function withGuess(draft: DecisionDraft, guess: Guess, chosen: Chosen): DecisionDraft {
  const lead = chosen.has('lead') ? draft.lead : guess.lead
  const cooperating = chosen.has('cooperating') ? draft.cooperating : guess.cooperating
  return {
    ...draft,
    lead,
    cooperating: cooperating.filter((body) => body !== lead),
    due: chosen.has('due') ? draft.due : (guess.due ?? ''),
  }
}
