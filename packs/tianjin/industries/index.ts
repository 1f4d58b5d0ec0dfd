import { chains } from './chains/index.ts'
import { chiefs } from './chiefs/index.ts'
import { directions } from './directions/named-directions.ts'
import { gaps } from './gaps/index.ts'
import { industries } from './industry-list.ts'
import { layouts } from './layouts/index.ts'
import { places } from './places/index.ts'
import { platform } from './platform/index.ts'

export { chainNames } from './chain-names.ts'
export { chainChiefs, instruction, keyChains } from './chiefs/index.ts'
export { chainGaps, gapCandidates } from './gaps/index.ts'
export { industries } from './industry-list.ts'
export { chainProducts, chainSegments, productInputs, productMakers, supplyLinks } from './platform/index.ts'

/** Industries, chains, places, and what is run on them: the data platform, the weak links, the chain chiefs. */
export const industrialSystem = [
  ...industries,
  ...directions,
  ...chains,
  ...layouts,
  ...places,
  ...platform,
  ...gaps,
  ...chiefs,
]
