/** The kinds of gaps, without zod: the web app reads them too. */
export const gapFindingKinds = ['missing', 'singleSource', 'outside', 'shortStock', 'critical'] as const
