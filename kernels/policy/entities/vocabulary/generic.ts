/** Words that alone name nothing: a suffix with nothing else before it is a kind, not a name (国家级开发区, 重点项目). */
const modifiers =
  /国家级|省级|市级|区级|县级|国家重点|国家|省|全市|全省|全国|全区|我市|本市|我省|我县|我区|各级|各类|各|重点|重大|主要|相关|有关|特色|专业|现有|新建|在建|拟建|续建|已建|一批|若干|多个|部分|上述|这些|该|本|所有|全部|工业|产业|企业|制造业|制造|项目|高端|先进|现代化?|优势|新兴|传统|战略性|创新|示范|标杆|龙头|骨干|大型|中小微?|国有|民营|外资|内资|合资|境外|境内|外商|上市|民间|社会|数字化?|智能化?|绿色|低碳|循环|综合|公共|科技|技术|高新|研发|经济|开放|合作|国际|国内|区域|城市|农村|乡村|目标|任务|责任|问题|政策|服务|权力|事项|投资|建设|发展|试点|自主|核心|关键|基础|配套|储备|支撑|完整|全|跨|新型?|老|大|小|特|市|区|县|专项|联合|集中|统一|动态|年度|具体|首批|优质|优秀|功能|产城融合|专门|招商|引资|申报|改造|升级|改革|政府|地方|基层|分级|分类|工作|领域|行业|跨区域|区域性|集群|平台|承载|承接|载体|主题|[0-9一二三四五六七八九十百]+|个|家|条|项|的|、|和|与|及|（|）|“|”/g

/** Whether nothing is left of the name once its last word and general modifiers are gone. */
export function isGeneric(name: string, suffix: string): boolean {
  return name.slice(0, name.length - suffix.length).replace(modifiers, '').length < 2
}

/** Praise and rank: what a place is to become, not what it is called. */
export const isPosition = (name: string): boolean =>
  /^(?:全国|国内|国际|世界|全球|全省|全市|区域|北方|南方)|一流|领先|知名|重要|高地|影响力|标杆|聚集|集聚|竞争力|国家制造业高质量/.test(
    name,
  )
