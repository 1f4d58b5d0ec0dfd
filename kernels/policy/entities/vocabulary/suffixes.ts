/**
 * Last words of names and the types that they tell. `null` shields: a longer word of another meaning that ends alike
 * (聚集区 is no district, 数据库 no register). The longest suffix at a place decides.
 */
import { pairKey } from '../../text/characters.ts'
import type { EntityType } from '../mention.ts'

const table: readonly (readonly [EntityType | null, string])[] = [
  [
    'zone',
    `经济技术开发区 高新技术产业开发区 高新技术开发区 新兴技术开发区 经济开发区 产业开发区 旅游开发区 开发区 高新区 经开区 自贸区 自贸试验区
    自由贸易试验区 自由贸易港 试验区 示范区 先导区 先行区 保税区 综合保税区 综保区 保税港区 保税物流园区 新区 生态城 新城 工业区
    经济区 现代产业区 产业带 经济带 创新带 科创带 合作区 经济特区 大湾区 都市圈 城市群 经济圈 科创走廊 创新走廊 科技创新走廊 商务区
    出口加工区 功能拓展区 自创区 自主创新示范区 先行示范区 新片区 出口基地 旅游度假区 度假区 协同发展区 临空区 经济综合实验区 综合改革试验区 港 湾`,
  ],
  [
    'park',
    `产业园 产业园区 示范园区 园区 工业园 工业园区 科技园 科技园区 高科技园区 高新技术园区 科技城 科学城 产业新城 产业城 科创城 谷 产业基地 产业化基地
    示范基地 物流园 软件园 创业园 创新园 科创园 双创园 医药城 中药城 生物城 医学城 药城 汽车城 航空城 航天城 电子城 光伏城 钢铁城 装备城 教育园 创客小镇 特色小镇 产业集聚区 产业小镇 制造基地 材料园 大学园区
    产业发展合作示范区 产业合作示范区 产城融合示范区 产业合作园区 循环经济园`,
  ],
  ['district', '区 县'],
  ['lab', '实验室 研究院 研究所'],
  [
    'register',
    '企业库 项目库 种子库 人才库 专家库 储备库 培育库 产品库 案例库 需求库 任务库 种质资源库 清单 名录 台账 目录 名单',
  ],
  ['chain', '产业链'],
  ['project', '项目 期工程 扩建工程 系统工程 生产线'],
  [
    'department',
    `人民政府 政府 管委会 管理委员会 委员会 领导小组 工作专班 专班 指挥部 办公厅 办公室 联席会议 局 厅 委 部 办 总署
    常务委员会 常委会 政协 部门 机关 海关 人民法院 人民检察院`,
  ],
  ['enterprise', '公司 集团 银行 分行 厂'],
  ['fund', '专项资金 发展资金 基金 预算内资金'],
  [
    'event',
    '智能大会 创新大会 产业大会 合作大会 创业大赛 创新大赛 博览会 高峰论坛 交流会 峰会 洽谈会 推介会 交易会 进口博览会',
  ],
  [
    'platform',
    '创新中心 工程中心 数据中心 研发中心 设计中心 检测中心 技术中心 转化中心 服务平台 互联网平台 大数据平台 监测平台 创新平台',
  ],
  [
    'programme',
    '行动计划 专项行动 提升行动 攻坚行动 培育行动 振兴行动 推进行动 示范工程 培育工程 再造工程 应用工程 提升工程',
  ],
  [
    null,
    `聚集区 集聚区 核心区 老城区 主城区 城区 社区 地区 山区 库区 牧区 林区 灾区 景区 小区 街区 校区 院区 矿区 片区 战区 禁区
    误区 风景区 协同区 领航区 承载区 空白区 老区 疫区 赛区 展区 辖区 港区 厂区 功能区 行政区 自治区 市区 各区 全区 本区 我区 他区
    服务区 保护区 治理区 管控区 限制区 缓冲区 中心区 拓展区 承接区 引领区 标杆区 样板区 协作区 军区 农区 湖区 流域区 启动区
    起步区 产业区 用地区 活动区 生活区 居住区 商业区 生产区 种植区 养殖区 作业区 监管区 控制区 敏感区 采空区 塌陷区 重点区
    优势区 主产区 实验区 保障区 海域区 浅水区 接壤区 毗邻区 交界区 该区 两区 三区 特区 分区 住宅区 库尔区 展示区 沿海区
    产业功能区 集中区 体验区 先锋区 改革区 等区 某区 外区 跨区 市县区 省区 县区 市辖区 所在区`,
  ],
  [
    null,
    `各县 全县 本县 我县 该县 贫困县 示范县 试点县 大县 强县 市县 区县 所在县 特困县 均衡发展县 发展县 产粮大县 省直管县 重点县
    数据库 水库 仓库 冷库 车库 布局 格局 全局 开局 大局 结局 结构布局 空间布局 邮局 当局 各局 变局 僵局 总局 副局`,
  ],
  [
    null,
    `业主委员会 居民委员会 村民委员会 专业委员会 行业委员会 村委 居委 常委 政委 党委 纪委 主委 编委 部委 各委 子公司 分公司
    上市公司 总公司 合作社 低谷 山谷 峡谷 河谷 波谷 稻谷 硅谷 五谷 公积金 养老基金 社保基金 医保基金 保险基金`,
  ],
  [
    null,
    `宾馆大厅 客厅 餐厅 大厅 全部 内部 外部 干部 局部 东部 西部 南部 北部 中部 总部 头部 底部 顶部 各部 俱乐部 门诊部 支部 一部
    创办 举办 承办 主办 协办 开办 兴办 督办 查办 交办 代办 包办 经办 领办 申办 严办 筹办 网办 通办 承接办 帮办 快办 联办 易办
    好办 照办 可办 即办 补办 试办 批办 转办 待办 已办 政企办 主管部门 有关部门 相关部门 各部门 跨部门 部门间 政府部门
    职能部门 监管部门 管理部门 业务部门 国家机关 司法机关 行政机关 党政机关 审批机关 监察机关 审判机关 检察机关 公安机关 立法机关`,
  ],
  [
    null,
    '工厂 建厂 出厂 进厂 水厂 净水厂 污水厂 处理厂 发电厂 热电厂 垃圾厂 商业银行 法人银行 投资银行 中小银行 村镇银行 各银行 合作银行 国有银行 政策性银行 全国性银行 股份制银行 外资银行 民营银行',
  ],
]

export interface Suffix {
  readonly text: string
  readonly type: EntityType | null
}

/** 1 for UTF-16 units that end a suffix. */
export const endsSuffix = new Uint8Array(0x10000)
/** Suffixes of one character, and longer ones by their last two, longest first. */
const single = new Map<number, Suffix>()
const byEnd = new Map<number, Suffix[]>()
const none: readonly Suffix[] = []
for (const [type, words] of table) for (const text of words.trim().split(/\s+/)) addSuffix({ text, type })
for (const list of byEnd.values()) list.sort((a, b) => b.text.length - a.text.length)

/** The longest suffix that ends before `end`, or `null`. */
export function suffixBefore(text: string, end: number): Suffix | null {
  const last = text.charCodeAt(end - 1)
  if (end > 1)
    for (const suffix of byEnd.get(pairKey(text.charCodeAt(end - 2), last)) ?? none)
      if (text.startsWith(suffix.text, end - suffix.text.length)) return suffix
  return single.get(last) ?? null
}

/** What may not follow: the last character then belongs to the next word (区域, 部门, 委托). */
export function isCutShort(text: string, end: number): boolean {
  const next = text.charAt(end)
  return next !== '' && follow.get(text.charCodeAt(end - 1))?.includes(next) === true && !text.startsWith('会同', end)
}

const follow = new Map<number, string>(
  Object.entries({
    区: '域块间分位别划级间段片直',
    县: '域级长处城乡区',
    局: '面部限势域长',
    委: '员托派会',
    部: '门分署队委属级长位件',
    办: '公理法事学好结案会件税证税电',
    厅: '级堂长',
    院: '士校所系线长',
    室: '内外温',
    会: '议员商展费计客谈晤址见后上长',
    城: '市镇乡区际',
    园: '区林丁地',
    谷: '物歌底',
    库: '存容房区',
    单: '位元一个独项',
    录: '取入用音像制',
    链: '长主条式接路化上',
    司: '法机债',
    厂: '房区家商界址长矿办内外',
    目: '标前光的',
    带: '动来领头',
    地: '区块方位',
    金: '融额属',
    台: '账风',
    团: '队体',
    关: '于键系注长',
    行: '业政为',
    划: '分',
    动: '力',
    程: '度序',
    府: '采补投引性',
  }).map(([last, next]) => [last.charCodeAt(0), next]),
)

function addSuffix(suffix: Suffix): void {
  const { text } = suffix
  const last = text.charCodeAt(text.length - 1)
  endsSuffix[last] = 1
  const key = pairKey(text.charCodeAt(text.length - 2), last)
  if (text.length > 1) byEnd.set(key, [...(byEnd.get(key) ?? none), suffix])
  else if (!single.has(last)) single.set(last, suffix)
}
