/** Rows among products that are none: lines of accounts, places, industries, words for selling as such. */
export type NotAProduct = 'accounting-line' | 'region' | 'industry-name' | 'no-name'

const accounting =
  /抵[销消减]|未分配|平衡项目|调整项目|合计|总计|小计|内部(?:往来|交易)|营业外|(?:收入|成本|利润|费用|款项|利息|租金)$/
const others = /^(?:其他|其它|主营|其余|各项)(?:业务|收入|项目|产品|服务|行业|主营|销售|部分)*$/
const selling =
  /^(?:商品|产品|材料|货物|自营)?(?:销售|业务|贸易|服务|劳务|项目)(?:商品|产品|材料|费|业务)?$|^提供劳务$|^(?:商品|产品|加工费|租赁)$/

const places =
  '东北|华北|华东|华中|华南|西北|西南|北京|天津|河北|山西|内蒙古?|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|' +
  '海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|港澳台?|亚洲|亚太|欧洲|欧美|美洲|北美|南美|非洲|大洋洲|中东|东南亚|中国|' +
  '美国|日本|韩国|德国|印度|国内|国外|国内外|国际|境内|境外|海外|省内|省外|市内|市外|疆内|疆外|内贸|外贸|内销|外销|出口|进口|进出口'
const region = new RegExp(
  `^(?:中国)?(?:${places})(?:大陆)?(?:省|市|区|自治区)?(?:地区|大区|片区|区域|市场|销售|业务|贸易|收入|客户|子公司|商品)*(?:境[内外])?$|(?:地区|大区|片区)$`,
)

/** Why the name is no product's; `null`: it may be one. */
export function notAProduct(name: string): NotAProduct | null {
  if (!/\p{L}/u.test(name)) return 'no-name'
  if (accounting.test(name) || others.test(name) || selling.test(name)) return 'accounting-line'
  if (region.test(name)) return 'region'
  return /业$/.test(name) ? 'industry-name' : null
}

/** A segment of accounts named after what it makes: 生物柴油分部 makes 生物柴油. */
export const withoutSegment = (name: string): string => name.replace(/(?<=..)(?:报告|经营)?分部$/, '')
