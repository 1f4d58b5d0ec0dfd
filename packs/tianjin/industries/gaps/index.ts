import { candidateFit, gapCandidates } from './candidates.ts'
import { chainMeasure } from './chain-measure.ts'
import { gapFigures } from './figures.ts'
import { chainGaps } from './gaps.ts'
import { chainStrengths } from './strengths.ts'

export { gapCandidates } from './candidates.ts'
export { chainMeasure } from './chain-measure.ts'
export { chainGaps } from './gaps.ts'

/** 串链补链强链. */
export const gaps = [
  chainGaps,
  gapCandidates,
  chainStrengths,

  chainMeasure,
  candidateFit,
  ...gapFigures,
]
