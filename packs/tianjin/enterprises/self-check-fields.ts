/** What rules for titles and programmes ask of an enterprise beyond what its dossier holds anyway. */
import { choice, date, flag, money, number } from '@linchpin/pack-kit'

/** 国统字〔2017〕213号. */
export const sizeClasses = {
  large: { zh: '大型', en: 'large' },
  medium: { zh: '中型', en: 'medium' },
  small: { zh: '小型', en: 'small' },
  micro: { zh: '微型', en: 'micro' },
} as const

export const selfCheckFields = {
  sizeClass: choice('企业规模（大中小微）', 'size class', sizeClasses),
  isStrategicEmerging: flag('是否战略性新兴产业', 'is in a strategic emerging industry'),
  isPillarIndustry: flag('是否支柱产业', 'is in a pillar industry'),
  nicheSince: date('从事特定细分市场起始日期', 'in its niche market since'),
  mainRevenueBefore: money('前年度主营业务收入', 'main revenue of the year before last'),
  mainRevenueThird: money('大前年度主营业务收入', 'main revenue three years ago'),
  equityRaised: money('近两年新增股权融资总额（合格机构投资者实缴额）', 'equity paid in over two years'),
  evaluationScore: number('优质中小企业评价得分', 'score of the national evaluation', '分'),
  hasScienceAward: flag('科技奖励及排名符合评价办法', 'has a science award of the rank asked for'),
  isMakerContestFinalist: flag('近三年进入“创客中国”全国500强企业组', 'among the 500 of the national contest'),
  usesInformationSystem: flag('已采用信息系统支撑核心业务（至少1项）', 'runs a core process on an information system'),
  isCertified: flag('取得管理体系认证或发达国家和地区产品认证', 'has a management or foreign product certificate'),
  nationalMarketShare: number('主导产品全国细分市场占有率', 'share of the national niche market', '%'),
  hasOwnBrand: flag('拥有自主品牌', 'has a brand of its own'),
  hasRdInstitution: flag('自建或联合建立研发机构', 'has a research institution'),
  classOneRights: number('与主导产品相关的Ⅰ类知识产权', 'class I rights on the leading product', '项'),
  isRestrictedIndustry: flag('是否从事国家限制或禁止行业', 'is in a restricted or forbidden industry'),
  taxableIncome: money('年度应纳税所得额（企业自填）', 'taxable income, as filed by the enterprise'),
} as const
