/**
 * Names that documents anywhere in the country use: divisions, regions, bodies of the centre, well-known enterprises by
 * their short names, and branches of industry. General knowledge, not taken from any one document; a city's own names are
 * its pack's.
 */
import type { Lexicon, LexiconEntry } from '../lexicon.ts'
import { centralBodies } from './central-bodies.ts'
import { divisionNames } from './divisions.ts'

export const generalLexicon = (): Lexicon => ({
  zone: names(zones),
  district: [...divisionNames().map((name) => ({ name })), { name: '中心城区' }],
  department: centralBodies(),
  enterprise: names(enterprises),
  industry: names(industries),
  programme: names(strategies),
  technology: names(technologies),
})

const names = (list: string): readonly LexiconEntry[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => ({ name }))

// 浦东新区 and 滨海新区 are districts, not zones.
const zones = `
京津冀 长三角 珠三角 粤港澳 粤港澳大湾区 环渤海 长江经济带 成渝地区 成渝地区双城经济圈 北部湾 北部湾经济区
黄河流域 长江中游城市群 海峡西岸经济区 雄安新区 两江新区 舟山群岛新区 兰州新区 南沙新区 西咸新区 贵安新区
西海岸新区 金普新区 天府新区 湘江新区 江北新区 福州新区 滇中新区 哈尔滨新区 长春新区 赣江新区 海南自由贸易港
中关村国家自主创新示范区 苏州工业园区 张江高新区 东湖高新区 前海深港现代服务业合作区 横琴粤澳深度合作区
长三角生态绿色一体化发展示范区 深圳经济特区 珠海经济特区 厦门经济特区 汕头经济特区 海南经济特区
河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省
海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区
新疆维吾尔自治区`

const strategies = `
京津冀协同发展 长江经济带发展 长三角一体化发展 黄河流域生态保护和高质量发展 一带一路 西部大开发 乡村振兴战略
创新驱动发展战略 制造强国战略`

const technologies = `
5G 6G 5G-A 人工智能 大数据 云计算 区块链 物联网 车联网 工业互联网 边缘计算 数字孪生 虚拟现实 增强现实 元宇宙 量子计算
量子通信 量子信息 脑机接口 类脑智能 具身智能 机器视觉 自然语言处理 知识图谱 合成生物技术 基因编辑 细胞治疗 精准医疗
增材制造 可控核聚变 卫星互联网 北斗导航 无人驾驶 碳捕集`

const enterprises = `
中石化 中石油 中海油 国家电网 南方电网 中核集团 中广核 国家电投 国家能源集团 中国中车 中国商飞 中国航发 中航工业
中船集团 中国电科 中国电子 中国移动 中国联通 中国电信 中国铁塔 中国建材 中国宝武 中国华能 中国华电 中国大唐
中国五矿 中国中化 中粮集团 中国中铁 中国铁建 中国交建 中国能建 中国电建 航天科技集团 航天科工集团 国投集团 华润集团
招商局集团 一汽大众 一汽丰田 一汽解放 一汽集团 上汽集团 广汽集团 北汽集团 东风汽车 长安汽车 长城汽车 吉利汽车
奇瑞汽车 比亚迪 蔚来汽车 小鹏汽车 理想汽车 华为 中兴通讯 腾讯 阿里巴巴 百度 京东 字节跳动 今日头条 滴滴出行 美团
小米集团 联想集团 浪潮集团 中科曙光 海康威视 大华股份 科大讯飞 商汤科技 旷视科技 寒武纪 中芯国际 华虹集团 长江存储
长鑫存储 京东方 华星光电 宁德时代 国轩高科 隆基绿能 通威股份 阳光电源 金风科技 远景能源 海尔 海信集团 格力电器
美的集团 三一重工 徐工集团 中联重科 潍柴动力 柳工集团 宝钢股份 鞍钢集团 首钢集团 河钢集团 沙钢集团 万华化学 恒力石化
荣盛石化 恒瑞医药 药明康德 复星医药 国药集团 空客 波音公司 特斯拉 西门子 丹佛斯 施耐德电气 巴斯夫 埃克森美孚 三星电子
台积电 英特尔 西飞 奇安信 用友网络 金蝶软件 东软集团 顺丰速运 菜鸟网络`

const industries = `
生物医药 新一代信息技术 装备制造 航空航天 石油化工 高端装备 高端装备制造 新材料 新能源 节能环保 电子信息 数字创意
现代服务业 生产性服务业 先进制造业 信息服务业 高技术服务业 软件和信息技术服务业 融资租赁 战略性新兴产业 智能科技产业
现代物流 跨境电商 现代农业 文化创意产业 数字经济 海洋经济 海洋装备 轨道交通装备 生物制造 低空经济 商业航天
人形机器人 智能网联汽车 新型储能 集成电路产业 人工智能产业 软件产业 新能源汽车产业 生命健康`
