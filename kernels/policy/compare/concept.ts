/** What a figure measures, in a form that is the same wherever the same thing is measured. */

/** Words that say how something is counted and add nothing to a name that already says what is counted. */
const plainMetric =
  /^(?:数量|个数|家数|总数|占比|比重|比例|指数|数值|年均增速|年均增长率?|累计增速|累计增长|增速|增长率?|累计降幅|累计数量|新增数量|累计建成数量|年度数量|利用率|普及率|覆盖率|数控化率|数字化率)$/
const generic =
  /^(?:产业|行业|项目|企业|集群|全市|规模|产值|营业收入|主营业务收入|投资|投资额|数量|占比|比重|增速|产业规模|经济)?$/

/** The name of what is measured, or `null` where the words do not say which of many things of a kind it is. */
export function conceptOf(subject: string | null, metric: string, scope: string): string | null {
  const what = tidy(subject ?? '')
  const how = tidy(metric)
  const name =
    what === '' ? how : plainMetric.test(how) && !generic.test(what) && !rate.test(how) ? what : join(what, how)
  const plain = name.replace(/(?:年均增速|年均增长率?|累计增速|累计增长|增速|数量|总数)$/, '')
  if (plain.length < 4 && scope === 'city') return null
  return generic.test(plain) && scope === 'city' ? null : plain
}

/** A rate belongs to its subject: 生产设备数字化率 is not 生产设备普及率. */
const rate = /率$/

function join(what: string, how: string): string {
  if (what.endsWith(how)) return what
  if (how.startsWith(what)) return how
  if (what.endsWith('产业') && how.startsWith('产业')) return what + how.slice(2)
  return what + how
}

/** Without white space, quotation marks and words that name the city at large. */
export function tidy(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s*“”"'‘’《》①②③④⑤⑥⑦⑧⑨]/g, '')
    .replace(/^(?:到\d{4}年,?|\d+[.、])/, '')
    .replace(/^(?:全市|本市|我市|全省|本省|我省|全区|本区|我区|全县)(?=..)/, '')
    .replace(/\((?:%|家|个|亿元|万元|万人)\)$/, '')
    .replace(/(?:数量|总数)$/, '')
}
