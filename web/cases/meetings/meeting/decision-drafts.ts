import { useSyncExternalStore } from 'react'
import { type Chosen, type DecisionDraft, emptyDecision } from './decision-draft.ts'
import { randomUuid } from './random-uuid.ts'

export interface BegunDecision {
  /** Sent again after a lost answer, it is the same decision. */
  readonly id: string
  readonly typed: DecisionDraft
  readonly chosen: Chosen
}

/** By item: what was begun stays while somebody looks at another one. */
const begun = new Map<string, BegunDecision>()
const listeners = new Set<() => void>()

export function useBegunDecision(item: string): readonly [BegunDecision, (next: BegunDecision | null) => void] {
  const current = useSyncExternalStore(subscribe, () => begunOn(item))
  const set = (next: BegunDecision | null) => {
    if (next === null) begun.delete(item)
    else begun.set(item, next)
    for (const tell of listeners) tell()
  }
  return [current, set]
}

function begunOn(item: string): BegunDecision {
  const there = begun.get(item) ?? { id: randomUuid(), typed: emptyDecision, chosen: new Set() }
  begun.set(item, there)
  return there
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}
