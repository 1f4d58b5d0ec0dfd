/**
 * The peer of the compiler: what somebody with a text and twenty patterns would do to find headings, numbers, bodies,
 * deadlines and names in it. Finds them without knowing what they belong to.
 */
const patterns: readonly RegExp[] = [
  /^[一二三四五六七八九十]+、.{2,40}$/gm,
  /^（[一二三四五六七八九十]+）[^。]{2,40}/gm,
  /第[一二三四五六七八九十百]+[章条]/g,
  /^[0-9]{1,2}[.．、]/gm,
  /[12][0-9]{3}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:底|末)?前/g,
  /(?:到|至)[12][0-9]{3}年/g,
  /[0-9]+(?:\.[0-9]+)?\s*(?:%|％|个百分点)/g,
  /[0-9]+(?:\.[0-9]+)?\s*(?:万|百|千)?亿?元/g,
  /[0-9]+(?:\.[0-9]+)?\s*(?:万|亿)?(?:家|个|项|人|户|公里|平方米|千瓦|吨)/g,
  /(?:不低于|不少于|达到|超过|力争)[^，。；]{0,12}[0-9]+/g,
  /（[^（）]{2,200}(?:负责|牵头|配合|落实)）/g,
  /(?:牵头|责任|配合)单位[:：][^。\n]{2,80}/g,
  /市[一-龥]{2,10}(?:局|委|办)/g,
  /(?:各区|市|省)(?:人民)?政府/g,
  /(?:应当|必须|不得|禁止|鼓励|支持)[^，。；]{2,40}/g,
  /(?:建设|打造|培育|推进|完善)[^，。；]{2,40}/g,
  /《[^《》]{2,60}》/g,
  /[一-龥]{2,8}(?:产业|产业链|产业集群)/g,
  /[一-龥]{2,8}(?:园区|开发区|高新区|新区)/g,
  /(?:给予|最高)[^，。；]{0,30}(?:奖励|补贴|补助)/g,
]

/** Number of matches of all patterns. */
export function plainScan(text: string): number {
  let found = 0
  for (const pattern of patterns) for (const _ of text.matchAll(pattern)) found += 1
  return found
}

export const patternCount = patterns.length
