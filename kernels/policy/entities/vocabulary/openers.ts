/**
 * Words that stand before a name and are no part of it: adverbs, verbs, prepositions, counts. `openers` takes them off
 * the beginning of a stretch; `inner` finds the last one within it.
 */
const adverbs =
  '积极|大力|着力|加快|加速|持续|不断|深入|全面|全力|进一步|逐步|稳步|扎实|有序|切实|充分|重点|优先|适时|率先|高水平|高质量|高标准|累计|共同|联合|统筹|主动|努力|力争|争取|集中|继续|依法|探索|协同|尽快|已经|已|将|并|还|要|再|都|也|正在|成功|严格|坚决|组织|梯次|滚动|精准|同步|科学|合理'
const verbs =
  '建设(?!局|厅|银行|用地|兵团|工程|部)|推进(?!机制|会|办|中心|组|工作)|推动(?!力)|加快|加速|加大|加强|建成|建立|打造|培育(?!库|计划|工程|行动)|壮大|做大做强|做强|做大|做优|做精|发展(?!改革|和改革|规划|基金|研究|集团|公司|示范|试验|合作)|实施|创建|引进|引育|招引|招引|支持|鼓励|引导(?!基金)|促进|提升|扩大|拓展|拓宽|深化|布局|搭建|构建|推广|推行|推出|举办|召开|承办|开展|开发(?!区)|改造|整合|指导|督促|协调|支撑(?!项目)|服务(?!业|平台|中心|型)|依托|发挥|利用|用好|运用|吸引|聚焦|集聚(?!区)|遴选|申报|认定|奖励|给予|设立|清理|严控|控制|淘汰|监测(?!平台)|检查|考核|评估|完善|健全|优化|强化|制定|出台|编制|印发|落实(?!.{0,12}领导小组)|贯彻|执行|履行|规范|公开|公布|发布|报送|汇总|收集|关注|调整|修订|更新|动态更新|纳入|列入|入选|对接|承接(?!地|平台|载体|产业转移)|引入|参与|融入|成为|形成|获批|落户|位于|围绕|针对|面向|通过|按照|根据|依据|包括|涵盖|培养|选派|组建|成立|争创|争取|启动|开工|延伸|补齐|延长|拉伸|攻坚|攻克|突破|谋划|储备(?!库|项目)|挖掘|盘活|巩固|稳定|带动|牵头|会同|配合|负责|结合|立足|坚持|确定|明确|实现|达到|完成(?!和)|满足|取得|使用|采用|提供|增设|增强|办好|做好|抓好|建好|管好|召集|听取|报|经|由|以|在(?!线|建|地)|对(?!外|口|接)|向(?!阳|上)|从(?!业|化)|把|于|到|按|为|是|如|即|至|用(?!地|能|水|电|户|工)|与|和(?!平区|静|田|县|林|顺|龙|布克|硕)|及|以及|或者|或|其中|例如|比如|特别是|尤其是|来自|利用好|属于|作为|指|应当|可以|不得|必须|鼓励和支持|关于|有关(?!部门|委)|授权|委托|责成|审批|批准|同意|报请|提请|赋予|给|让|使|向|新增|增加|新建|续建|扩建|编入|绘制|梳理|保障(?!性|局)|赴|进驻|调度'

const counts =
  '(?:[0-9０-９]+|[一二三四五六七八九十百两]+)(?:余|多)?(?:[个家条项批座大类张份](?!业)|期(?=的))|一批|若干|首批(?!次)|多个|一系列'
const openers = new RegExp(
  `^(?:(?:${adverbs}){0,4}(?:${verbs})(?:好|了|并|一批|更多|若干)?|(?:${counts})|(?:在|对)|——|[\\s：:]|到20[0-9]{2}年|20[0-9]{2}年|我国|今年|目前|近年来|近期|其|该|这些?|各类(?=.))`,
)
const manner =
  '重点|加快|积极|大力|着力|深入|持续|全面|统筹|共同|协同|联合|高水平|高标准|高质量|累计|主动|集中|优先|稳步|扎实|加速|逐步'
const innerSource = `的|了|成为|建成|打造|依托|围绕|聚焦|入选|落户|获批|纳入|列入|举办|设立|位于|发挥|支持|鼓励|争创|印发|出台|通过|作为|包括|形成|以及|等|年[度底]?(?=[^度])|(?:${manner})(?:${verbs})|加快|推动(?!力)|建立|组建|成立|完善|健全|实施|带动|吸引|会同|由(?!贸)|在(?!线|建|地)|于(?!洪|都|田)|将(?!军|乐)|把|属|赋予|对(?!外|口|接)|以(?!色列|上|下|内)`
const inner = new RegExp(innerSource, 'g')

/** Offset behind the adverbs, verbs and counts that `words` opens with. */
export function skipOpeners(words: string): number {
  let at = 0
  for (let turn = 0; turn < 6 && at < words.length; turn++) {
    const match = openers.exec(at === 0 ? words : words.slice(at))
    if (match === null || match[0] === '') break
    at += match[0].length
  }
  return at
}

/** Offset behind the last word of another phrase within `words`, outside brackets and quotes; 0 if there is none. */
export function lastInner(words: string): number {
  let at = 0
  const bare = /[（“]/.test(words)
    ? words.replace(/（[^（）]*）|“[^“”]*”/g, (inside) => '·'.repeat(inside.length))
    : words
  inner.lastIndex = 0
  for (let match = inner.exec(bare); match !== null; match = inner.exec(bare)) at = match.index + match[0].length
  return at
}
