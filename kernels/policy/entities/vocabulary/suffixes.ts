/**
 * Last words of names and the types that they tell. `null` shields: a longer word of another meaning that ends alike
 * (聚集区 is no district, 数据库 no register). The longest suffix at a place decides.
 */
import type { EntityType } from '../mention.ts'

const table: readonly (readonly [EntityType | null, string])[] = [
  [
    'zone',
    '经济技术开发区 高新技术产业开发区 高新技术开发区 经济开发区 产业开发区 旅游开发区 开发区 高新区 经开区 自贸区 自贸试验区',
  ],
  [
    'zone',
    '自由贸易试验区 自由贸易港 试验区 示范区 先导区 先行区 保税区 综合保税区 综保区 保税港区 新区 生态城 工业区 经济区 产业区',
  ],
  [
    'zone',
    '产业带 经济带 创新带 合作区 经济特区 大湾区 都市圈 城市群 经济圈 科创走廊 创新走廊 商务区 出口加工区 生态屏障 功能拓展区 自创区 出口基地',
  ],
  [
    'park',
    '产业园 产业园区 园区 工业园 工业园区 科技园 科技园区 科技城 科学城 产业新城 产业城 科创城 谷 产业基地 产业化基地 示范基地 物流园 软件园',
  ],
  ['park', '创业园 创新园 科创园 双创园 生态产业园 医药城 光谷 创客小镇 特色小镇 产业集聚区 产业小镇 制造基地'],
  ['district', '区 县 自治县'],
  ['lab', '实验室 研究院'],
  ['register', '企业库 项目库 种子库 人才库 专家库 储备库 培育库 产品库 案例库 需求库 任务库 清单 名录 台账 目录 名单'],
  ['chain', '产业链'],
  ['project', '项目 生产线 改扩建工程 扩建工程 新建工程 系统工程'],
  [
    'department',
    '人民政府 管委会 管理委员会 委员会 领导小组 专班 指挥部 办公厅 办公室 联席会议 局 厅 市委 省委 区委 县委 常务委员会 国务院',
  ],
  ['enterprise', '公司 集团'],
  ['fund', '专项资金 基金 母基金 预算内资金'],
  ['event', '大会 大赛 博览会 高峰论坛 交流会 峰会 洽谈会 推介会 进博会'],
  ['platform', '创新中心 工程中心 数据中心 研发中心 设计中心 检测中心 服务平台 互联网平台 大数据平台 监测平台'],
  [
    null,
    '聚集区 集聚区 核心区 老城区 城区 社区 地区 山区 库区 牧区 林区 灾区 景区 小区 街区 校区 院区 矿区 片区 战区 禁区 误区',
  ],
  [
    null,
    '风景区 协同区 领航区 承载区 空白区 老区 疫区 赛区 展区 辖区 港区 厂区 功能区 片区 行政区 自治区 市区 各区 全区 本区 我区',
  ],
  [
    null,
    '服务区 保护区 治理区 管控区 限制区 缓冲区 中心区 拓展区 承接区 引领区 标杆区 样板区 协作区 军区 农区 湖区 流域区 启动区 起步区',
  ],
  [
    null,
    '各县 全县 本县 我县 该县 贫困县 示范县 试点县 大县 强县 数据库 水库 仓库 布局 格局 全局 开局 大局 结局 结构布局 空间布局',
  ],
  [
    null,
    '业主委员会 居民委员会 村民委员会 专业委员会 行业委员会 子公司 分公司 上市公司 总公司 合作社 低谷 山谷 峡谷 河谷 波谷 稻谷 硅谷',
  ],
  [
    null,
    '供应链产业链 党代表大会 人民代表大会 代表大会 全国代表大会 职工代表大会 公积金 养老基金 社保基金 医保基金 保险基金',
  ],
  [null, '当局 邮局 党的全国代表大会 前期项目 宾馆大厅 客厅 餐厅 大厅 对外开放格局 部委 各局 工业项目'],
]

export interface Suffix {
  readonly text: string
  readonly type: EntityType | null
}

/** Suffixes by their last character, longest first. */
export const suffixesByLast: ReadonlyMap<number, readonly Suffix[]> = build()

function build(): ReadonlyMap<number, readonly Suffix[]> {
  const byLast = new Map<number, Suffix[]>()
  for (const [type, words] of table) {
    for (const text of words.split(' ')) {
      const last = text.charCodeAt(text.length - 1)
      byLast.set(last, [...(byLast.get(last) ?? []), { text, type }])
    }
  }
  for (const list of byLast.values()) list.sort((a, b) => b.text.length - a.text.length)
  return byLast
}

/** The longest suffix that ends before `end`, or `null`. */
export function suffixBefore(line: string, end: number): Suffix | null {
  const list = suffixesByLast.get(line.charCodeAt(end - 1))
  return list?.find(({ text }) => line.startsWith(text, end - text.length)) ?? null
}
