import type { ProblemTable } from '../platform/problem/index.ts'

/** What can go wrong with chains as a whole. */
export const chainsProblems = {
  'chain-unknown': {
    status: 404,
    zh: { message: '没有找到产业链“{chain}”。', remedy: '请从产业链清单中选择。' },
    en: { message: 'There is no chain “{chain}”.', remedy: 'Choose one from the list of chains.' },
  },
} as const satisfies ProblemTable
