/** What an incentive policy gives: who gets how much on what condition. */
import type { Reading } from '../annotate/passage.ts'
import type { Benefit } from '../types.ts'

/** Benefits of a document in reading order. */
export function findBenefits(_reading: Reading): readonly Omit<Benefit, 'id'>[] {
  return []
}
