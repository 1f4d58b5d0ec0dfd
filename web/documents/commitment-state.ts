import type { Commitment } from '@linchpin/api'
import type { Tone } from '../ui/state-tag.tsx'
import type { DocumentWords } from './words.ts'

export interface StateLabel {
  readonly tone: Tone
  readonly word: string
}

/** The one state that a commitment shows first: a correction and an addition are kinds of confirmation. */
export function mainTone(item: Pick<Commitment, 'state' | 'origin' | 'corrected'>): Tone {
  if (item.state === 'rejected') return 'refused'
  if (item.state === 'proposed') return 'waiting'
  if (item.origin === 'added') return 'added'
  return item.corrected ? 'edited' : 'good'
}

/** All that is to be said of a commitment's state: the main word, and what it was carried over from. */
export function stateLabels(item: Commitment, words: DocumentWords): StateLabel[] {
  const tone = mainTone(item)
  const labels: StateLabel[] = [{ tone, word: words.stateWord[tone] }]
  if (item.origin === 'added' && tone !== 'added') labels.push({ tone: 'added', word: words.stateWord.added })
  if (item.carriedFrom !== null) labels.push({ tone: 'carried', word: words.carriedFrom(item.carriedFrom) })
  return labels
}
