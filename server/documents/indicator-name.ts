/**
 * 指标 as one name: what the figure is of, then what of it is measured. A word that the subject already says is not said twice
 * (…综合利用率 with 利用率, …产业 with 产业规模, …比重 with 占比), and 状态, which only says that there is no figure, is not said at all.
 */
export function indicatorName(subject: string | null, metric: string): string {
  const of = subject?.trim() ?? ''
  const what = metric.trim()
  if (of === '') return what
  if (what === '' || what === noFigure || of.includes(what)) return of
  if (shares.test(of) && shares.test(what)) return of
  return of + what.slice(overlap(of, what))
}

/** How many characters end the first text and begin the second; one alone is chance. */
function overlap(first: string, second: string): number {
  for (let length = Math.min(first.length, second.length); length > 1; length--)
    if (first.endsWith(second.slice(0, length))) return length
  return 0
}

const noFigure = '状态'
const shares = /(?:占比|比重|比例)$/
