import type { Genre } from '@linchpin/api'

/** The genres as a list. Not taken from the schemas: those would bring the validator, which needs eval, to the browser. */
export const genreNames = [
  'plan',
  'measures',
  'decision',
  'regulation',
  'news',
  'report',
  'other',
] as const satisfies readonly Genre[]
