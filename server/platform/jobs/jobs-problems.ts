import type { ProblemTable } from '../problem/index.ts'

/** Why long work has ended without a result. */
export const jobProblems = {
  'job-interrupted': {
    status: 503,
    zh: { message: '系统停止或重启，操作中断。', remedy: '请查看已完成的部分，必要时重新开始。' },
    en: {
      message: 'The server stopped or restarted, and the work was interrupted.',
      remedy: 'See what is done already and start again if need be.',
    },
  },
  'job-cancelled': {
    status: 409,
    zh: { message: '操作已取消。', remedy: '如仍需要，请重新开始。' },
    en: { message: 'The work was cancelled.', remedy: 'Start it again if it is still wanted.' },
  },
  'job-failed': {
    status: 500,
    zh: { message: '系统内部出错，操作没有完成。', remedy: '请稍后重试；如仍出现，请告知管理员。' },
    en: {
      message: 'The server failed and the work did not end.',
      remedy: 'Try again; if it comes back, tell the administrator.',
    },
  },
} as const satisfies ProblemTable
