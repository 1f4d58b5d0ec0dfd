/** The nouns that titles of official documents end with, each with the genre that it stands for. */
import type { Genre } from '../types.ts'

/** Genre by the noun that ends a title; the first that fits counts. */
export const titleGenres: readonly (readonly [RegExp, Genre])[] = [
  [/(?:讲话|致辞|发言|演讲)$/, 'news'],
  [/政府工作报告|报告$|白皮书$/, 'report'],
  [/决定$|决议$/, 'decision'],
  [/条例$|(?:管理|实施|暂行|试行)?(?:办法|规定)$|细则$|规则$|规程$/, 'regulation'],
  [/(?:规划|计划|方案|纲要|行动|规划纲要|路线图|任务分工|重点任务|工作要点|要点|安排)$/, 'plan'],
  [/(?:措施|举措|意见|政策|若干条|政策清单|条措施|指导意见|建议)$/, 'measures'],
]

const ending =
  /(?:通知|意见|决定|决议|办法|条例|规划|方案|措施|举措|计划|纲要|报告|规定|细则|通告|公告|批复|函|政策|要点|清单|目录|分工|汇总表)(?:[（(][^（）()]{1,12}[）)])?$/

/** Whether a line ends as titles do. */
export function endsLikeTitle(line: string): boolean {
  return ending.test(line)
}
