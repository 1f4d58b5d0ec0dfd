import type { ProblemTable } from '../../platform/problem/index.ts'

/** Why gaps of a chain, or candidates for one, cannot be told. */
export const gapsProblems = {
  'gap-subject-needed': {
    status: 422,
    zh: { message: '没有说明要补哪个环节或产品。', remedy: '请从断点堵点清单中选择一项，再查看候选企业。' },
    en: { message: 'No segment and no product was named.', remedy: 'Choose a finding and look at its candidates.' },
  },
  'gap-subject-unknown': {
    status: 404,
    zh: { message: '该产业链没有环节或产品“{subject}”。', remedy: '请从断点堵点清单中选择。' },
    en: { message: 'The chain has no segment or product “{subject}”.', remedy: 'Choose one from the findings.' },
  },
} as const satisfies ProblemTable
