/** Vocabulary of figures: verbs that reach, build or change, and nouns that are indicators by themselves. */

/** Words right before a number that say how it stands, not what it is of. */
export const trailingVerb =
  /(?:应当|应|必须|连续[0-9一二三四五六七八九十]{1,3}年|均|都|已|也|仍|将|可|要|分别|合计|总计|共计|首次|预计|新增|净增|实现|完成|达到|达|突破|超过|超|逾|过|上升[至到]|增[至到]|增长[至到]|增加[至到]|提高[至到]|提升[至到]|扩大[至到]|升至|升到|降[至到]|降低[至到]|下降[至到]|减少[至到]|压缩[至到]|缩短[至到]|减至|控制在|保持在|保持|稳定在|稳居|稳定|维持在|安排|确定为|不低于|不少于|不小于|不超过|不高于|不大于|高于|低于|优于|至少|大约|约|近|将近|接近|力争|争取|成为|为|是|仅|至|到|在|按|跨上|跨越|迈上|：|:)+$/

/** Words of change right before a number: 增长, 同比增长, 比上年提高. */
export const changeVerb =
  /(?:同比|环比|年均|平均每年|每年|累计|平均|名义|实际|分别|合计|总体|均|共|可比|预计|力争|约|再|又|逐年|进一步|净|日均|将|按)*(?:增长|增加|提高|提升|上升|上涨|升高|改善|扩大|攀升|跃升|下降|降低|减少|压减|回落|收窄|缩短|压缩|削减|节约|下滑|下调|翻)(?:了|达到?|超过?|约|近|不低于|不超过|不高于|逾)*$/

/** Words that compare: 比上年, 较“十三五”末, 与2020年相比. */
export const comparisonTail =
  /(?:同比|环比|(?:比|较|与|同)(?:上年|去年|同期|上年同期|去年同期|年初|前年|上月|上一年|“?十[一二三四五六]五”?(?:时期|期|期间)?(?:末|初)?|[12][0-9]{3}年(?:底|末)?)(?:同期)?(?:相比)?)(?:，)?$/

export const decline = /下降|降低|减少|压减|回落|收窄|缩短|压缩|削减|节约|下滑|下调|改善/

const adverbs =
  '其中 分别 并 且 同时 力争 争取 确保 努力 全力 全面 全年 全市 全省 全区 全县 我市 我省 我区 本市 本省 各链 各地 目前 今年 已经 已 共 共计 合计 累计 再 还要 还 将 要 也 均 先后 成功 有序 分批 每年 一并 着力 加快 积极 大力 推动 推进 带动 引导 支持 促进 帮助 为 向 等 和 首批'
const verbs =
  '完成 建成 建立 建设 新建 改建 扩建 改扩建 新建改扩建 新建提升 新建改造 新建和更新 更新改造 维修改造 启动改造 开工改造 启动建设 开工建设 启动 开工 改造 提升改造 提升 培育 培育形成 培育建设 培育认定 打造 构建 形成 新增 净增 引进 引育 招引 实施 开展 组织 举办 承办 召开 设立 优选 遴选 评选 选择 认定 创建 挖掘 吸纳 吸引 集聚 实现 达到 布局 部署 制定 出台 印发 梳理 解决 协调解决 协调 拟定 走访 实地走访 发放 投入 安排 筹集 新筹集 筹建 整治 治理 消除 清理 获批 获评 入选 拥有 办好 办理 提请 惠及 处理 新登记 新开工 新认定 新当选 新退出 新建成 新培育 新引进 接待 牵头 牵头建设 承担 推出 推广 抓好 搭建 改善 补齐 配套 落实 增加 减少 压减 淘汰 年产 引导 扶持 帮扶 支持 通过'
/** What makes a verb part of a name: 服务业, 生产性, 保障性, 发展水平. */
const guard =
  '(?!业|性|型|器|贸易|消费|设备|总值|安全|线|用地|资金|投资额|水平|能力|强度|指数|速度|质量|率|量|额|值|规模|成本|效率|项目库|代|后)'

function longestFirst(words: string): string {
  return words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|')
}

/** Verbs and adverbs that open a phrase and are no part of the name of what is counted. */
export const leadingVerb = new RegExp(`^(?:(?:${longestFirst(adverbs)})|(?:${longestFirst(verbs)})${guard})+了?`)

/** A noun that measures something by itself. */
export const indicatorEnd =
  /(?:率|比重|占比|比例|份额|额|量|值|数|收入|营收|指数|规模|强度|浓度|投入|投资|产值|利润|水平|成本|价格|面积|里程|寿命|能力|产能|产出|效率|存量|增量|涨幅|增幅|降幅|增速|消费|GDP|人口|总数|经费|支出|资金|税收|出口|进口|进出口|能耗|外资|速率|覆盖面|系数|时间|时限|比|贡献|运力|运能|花费|出力)$/

const bare =
  '(?:产业|行业|集群|总体|整体|总)?(?:规模|营业收入|主营业务收入|产值|总产值|增加值|销售收入|收入|利润|投资|投资额|拟投资额|总投资|占比|比重|增速|数量|总数|总量|产量|贡献率|增量|本地配套率)'
/** Indicators that need an owner: 产业规模 of what, 营业收入占比重 of whose. */
export const bareIndicator = new RegExp(`^(?:${bare})?(?:占.{1,30})?$`)

/** Counts of people who do something: 新增就业. */
export const doneByPeople = /(?:就业|培训|参保|入学|录取|转移|脱贫|返乡)$/
