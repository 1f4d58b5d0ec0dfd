/**
 * 指标 as one name: what the figure is of, then what of it is measured. A word that the subject already says is not said twice
 * (…综合利用率 with 利用率, …比重 with 占比), and 状态, which only says that there is no figure, is not said at all.
 */
export function indicatorName(subject: string | null, metric: string): string {
  const of = subject?.trim() ?? ''
  const what = metric.trim()
  if (of === '') return what
  if (what === '' || what === noFigure || of.includes(what)) return of
  if (shares.test(of) && shares.test(what)) return of
  return what.startsWith(of) ? what : of + what
}

const noFigure = '状态'
const shares = /(?:占比|比重|比例)$/
