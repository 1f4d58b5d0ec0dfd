/** The words that packs are made of, without zod: the web app reads them too. */

/** In the order in which one may refer to another. */
export const definitionKinds = [
  'body',
  'parameter',
  'register',
  'industry',
  'chain',
  'layout',
  'indicator',
  'fact',
  'case',
  'programme',
  'meeting',
  'briefing',
] as const

export const clauseStates = ['covered', 'partly', 'listed', 'open', 'free'] as const
