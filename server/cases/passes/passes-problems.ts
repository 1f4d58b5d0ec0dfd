import type { ProblemTable } from '../../platform/problem/index.ts'

/** What can go wrong with passes. */
export const passesProblems = {
  'passes-not-defined': {
    status: 404,
    zh: { message: '本市的机制配置没有通行证。', remedy: '请在机制配置中定义通行证事项后使用。' },
    en: { message: 'The city’s pack has no passes.', remedy: 'Define their case type in the pack.' },
  },
  'pass-not-issued': {
    status: 404,
    zh: { message: '该事项没有有效的通行证（{id}）。', remedy: '批准发证后可查看；已过期、吊销、撤回的不再出示。' },
    en: {
      message: 'There is no pass in force for {id}.',
      remedy: 'It shows once it is approved, and no longer when it ended.',
    },
  },
  'pass-days-turned': {
    status: 422,
    zh: { message: '有效期起（{validFrom}）晚于有效期止（{validUntil}）。', remedy: '请更正有效期后再出证。' },
    en: {
      message: 'The first day {validFrom} is after the last day {validUntil}.',
      remedy: 'Correct the days, then issue the pass.',
    },
  },
} as const satisfies ProblemTable
