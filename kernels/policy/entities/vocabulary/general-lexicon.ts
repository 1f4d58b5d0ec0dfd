/**
 * Names that documents anywhere in the country use: regions, well-known groups of enterprises by their short names, and
 * branches of industry. General knowledge, not taken from any one document; a city's own names are its pack's.
 */
import type { Lexicon, LexiconEntry } from '../lexicon.ts'

const names = (list: string): readonly LexiconEntry[] => list.split(' ').map((name) => ({ name }))

export const generalLexicon: Lexicon = {
  zone: [
    ...names(
      '京津冀 长三角 珠三角 粤港澳 环渤海 长江经济带 成渝地区 海峡西岸 北部湾 黄河流域 长江中游城市群 成渝地区双城经济圈',
    ),
    { name: '粤港澳大湾区' },
    // National new areas that are no districts; 浦东新区 and 滨海新区 are districts.
    ...names(
      '雄安新区 两江新区 舟山群岛新区 兰州新区 南沙新区 西咸新区 贵安新区 西海岸新区 金普新区 天府新区 湘江新区',
    ),
    ...names('江北新区 福州新区 滇中新区 哈尔滨新区 长春新区 赣江新区'),
    ...names(
      '河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省',
    ),
    ...names('海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 台湾省'),
  ],
  district: names('浦东新区 滨海新区 中心城区'),
  enterprise: [
    ...names('中石化 中石油 中海油 国家电网 南方电网 中核集团 中广核 国家电投 国家能源集团 中国中车 中国商飞 中国航发'),
    ...names(
      '中航工业 中船集团 中国电科 中国电子 中国移动 中国联通 中国电信 中国铁塔 中国建材 中国宝武 中国华能 中国华电',
    ),
    ...names(
      '中国大唐 中国五矿 中国中化 中粮集团 中国中铁 中国铁建 中国交建 中国能建 中国电建 中国航天 航天科技集团 西飞',
    ),
    ...names(
      '一汽大众 一汽丰田 一汽解放 上汽集团 广汽集团 东风汽车 长安汽车 长城汽车 吉利汽车 比亚迪 蔚来汽车 小鹏汽车',
    ),
    ...names('华为 中兴通讯 腾讯 阿里巴巴 百度 京东 字节跳动 今日头条 滴滴出行 美团 小米 联想 浪潮 中科曙光 海康威视'),
    ...names('科大讯飞 商汤科技 旷视科技 寒武纪 中芯国际 华虹集团 长江存储 京东方 宁德时代 隆基绿能 通威股份 海尔'),
    ...names(
      '海信 格力电器 美的集团 三一重工 徐工集团 中联重科 潍柴动力 宝钢股份 鞍钢集团 首钢集团 河钢集团 沙钢集团 恒瑞医药',
    ),
    ...names(
      '药明康德 复星医药 空客 波音公司 特斯拉 西门子 丹佛斯 施耐德电气 巴斯夫 埃克森美孚 三星电子 台积电 英特尔',
    ),
  ],
  industry: [
    ...names(
      '生物医药 新一代信息技术 装备制造 航空航天 石油化工 高端装备 高端装备制造 新材料 新能源 节能环保 电子信息 数字创意',
    ),
    ...names('现代服务业 生产性服务业 先进制造业 信息服务业 高技术服务业 软件和信息技术服务业 融资租赁 战略性新兴产业'),
  ],
}
