import type { GapFindingKind } from '@linchpin/api'

/** As the server has them; taken from there, they would bring its checks into the page. */
export const gapFindingKinds = [
  'missing',
  'singleSource',
  'outside',
  'shortStock',
  'critical',
] as const satisfies readonly GapFindingKind[]
