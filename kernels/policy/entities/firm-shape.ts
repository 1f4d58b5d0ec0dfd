/**
 * Short names of firms that no list knows: a word of their own and a trade (望川科技, 临桥重工), or only the former. Words of
 * industry and administration alone (精密机械, 冷链物流) are none.
 */
const trades =
  '科技|股份|电子|集团|汽车|重工|化工|化学|医药|药业|制药|生物|医疗|食品|物流|钢铁|特钢|能源|电气|电机|电力|机械|材料|新材|新材料|智能|信息|软件|通信|光电|半导体|微电子|电路|工业|实业|企业|控股|精密|动力|电池|装备|轴承|航空|船舶|建材|玻璃|轮胎|乳业|啤酒|饮料|服饰|纺织|家居|电器|数据|网络|传媒|文创|公司|银行|人寿|焊材|防爆|光学|激光|仪器|器械|机器人|酒业|纸业|铝业|铜业|矿业|锂业|硅业|环保|新能源|储能|氢能|部件|石化|精工|锻压|机床|电缆'
/** What ends a name and does open one as well. */
const endings = '电装|合成|时代|中心|文创公司'
const shape = new RegExp(`^([\\u4e00-\\u9fff]{2,6}?)((?:${trades}|${endings}){1,2})$`)

/** Words that open no name: trades themselves and what documents say of them. */
const common = new RegExp(
  `^(?:${trades})|^(?:新(?:型|兴|一代|能源|材料)|高端|高新|先进|绿色|智慧|现代|海洋|海工|航天|轨道|集成|精细|石油|健康|农[业产村机副民]|服装|家具|家用|家电|建筑|冷链|供应|传统|特种|特色|专用|通用|商贸|商业|餐饮|住宿|交通|旅游|文化|文旅|教育|金融|证券|保险|民营|国有|国企|央企|外资|合资|台资|基础|核心|关键|重点|重大|主要|数控|数字|节能|循环|再生|人工|大数据|云计算|物联|车联|区块|光伏|风电|风能|太阳|核电|煤炭|有色|稀土|稀有|冶金|矿山|水泥|陶瓷|造纸|印刷|包装|轻工|日化|白酒|乳制|肉[类食制]|粮[油食]|水产|畜牧|种植|养殖|饲料|化肥|农药|消费|电商|跨境|保健|中药|中医|西医|原料|创新|创业|研发|设计|制造|加工|生产|服务|检验|检测|认证|咨询|法律|会计|人力|物业|房地产|土木|工程|市政|园林|运输|快递|仓储|供电|供水|供热|燃气|公共|社会|养老|体育|影视|出版|广告|互联|平台|工业|产业|行业|企业|园区|基地|项目|龙头|骨干|领军|头部|链主|上游|下游|上下游|配套|中小|大型|大中|小微|国家|国内|国外|国际|全国|全市|全省|全区|本地|本市|我市|外地|世界|全球|相关|有关|部分|各|该|其|一批|首|多家|众|[一二两三四五六七八九十]+[个家条项大批类级]|不断|不少|已经|正在|还有|均为|共有|再次|分别|包括|以及)`,
)
const noName =
  /[的了将把被在是有为已并等]|建设|发展|推进|推动|生产|制造(?!$)|加工|技术|领域|产业|行业|项目|园区|基地|平台|部门|政府|管委会|[0-9一二三四五六七八九十几多两]家|[省市区县]$|[性型类式级]$/

/** Whether the words are a word of their own and a trade: 望川科技, 临桥重工. */
export function isFirmWithTrade(words: string): boolean {
  if (words.length < 4 || words.length > 10 || words.endsWith('企业') || common.test(words) || noName.test(words))
    return false
  const own = shape.exec(words)?.[1]
  return own !== undefined && !common.test(own)
}

/** Whether the words can be a firm's name where others say that it is one (以…为链主, 甲、乙等企业). */
export function isFirmShaped(words: string): boolean {
  if (/^[A-Za-z][A-Za-z0-9+-]{1,9}$/.test(words)) return true
  return words.length >= 2 && words.length <= 10 && !common.test(words) && !noName.test(words)
}
