/**
 * Words that alone name nothing: a last word with nothing else before it is a kind, not a name (国家级开发区, 重点项目).
 */
const modifiers = new RegExp(
  [
    '国家级|省级|市级|区级|县级|国家重点|国家|省|全市|全省|全国|全国性|全区|我市|本市|我省|我县|我区|各级|各类|各|全球|世界级|世界|地方性?',
    '重点|重大|主要|相关|有关|特色|专业化?|现有|新建|在建|拟建|续建|改建|扩建|已建|一批|若干|多个|部分|上述|这些|该|本|所有|全部|一系列|系列',
    '工业|产业化?|企业|制造业?|项目|高端|先进|现代化?|优势|新兴|传统|战略性|创新型?|示范性?|标杆|龙头|骨干|大型|中小微?|国有|民营|外资|内资|合资|境外|境内|海外|外商|上市|民间|社会',
    '数字化?|智能化?|智慧|绿色|低碳|零碳|循环|综合性?|公共|科技|技术|高新|研发|经济|开放|合作|国际|国内|区域性?|城市|农村|乡村|农业|农产品|物流|旅游|文化|生态|化工|食品|加工|教育|医疗|健康|养老|体育|环保|能源|金融|贸易|商业|商贸|人才|就业|创业|孵化|众创|双创|大学生?|返乡|农民工?|民生|惠民|扶贫|救灾',
    '目标|任务|责任|问题|政策|服务|权力|权责|事项|投资|建设|发展|试点|自主|核心|关键|基础|配套|储备|支撑|完整|全|跨|新型?|老|大|小|特|市|区|县|专项|联合|集中|统一|动态|年度|具体|首批|优质|优秀|功能|产城融合|融合|专门|招商|引资|申报|改造|升级|改革|政府|基层|分级|分类|工作|领域|行业|跨区域|集群|平台|承载|承接|转移|载体|主题|信息化?|网络化?|研究|开发|生产性?|生活|产学研用?|产教|高水平|高质量|高标准|共建|共享|公益性?|标志性|引领性?|前沿|未来|总部|楼宇|合同|意向|签约|落地|达产|亿元|万元|以上|百亿级?|千亿级?|十亿级?|亿级|优先|专属|需求|供应|主管|职能|监管|行政|执法|审批|协会|合法|自然|双边|多边|条件|集体|个人|家庭|学校|高校|院校|集聚|聚集|一流|科研|检验|检测|监测|产品|商品|示范性|有条件|成熟|规模化|骨干型|平台型',
    '[0-9〇零一二三四五六七八九十百千万亿]+|[个家条项批类张座处所]|级|型|性|化|的|、|和|与|及|（|）|“|”|\\+|—|·',
  ].join('|'),
  'g',
)

/** Whether nothing is left of the name once its last word and general modifiers are gone. */
export function isGeneric(name: string, suffix: string): boolean {
  return specific(name, suffix).length < 2
}

/** What is left of a name without its last word and general modifiers. */
export function specific(name: string, suffix: string): string {
  return name.slice(0, name.length - suffix.length).replace(modifiers, '')
}

/** Praise and rank: what a place is to become, not what it is called. */
export const isPosition = (name: string): boolean =>
  /^(?:全国|国内|国际|世界|全球|全省|全市|区域|北方|南方|中部|西部|东部)|一流|领先|知名|重要|高地|影响力|标杆|竞争力|高质量发展|现代化(?!产业)|功能型|千亿|百亿|万亿|名城|强市|强省/.test(
    name,
  )
