/**
 * What fair-competition review would question, as data: what a sentence says, and what takes it out again.
 *
 * Source: Fair Competition Review Regulation (State Council Decree No. 783, in force 2024-08-01), articles 8–12. A match
 * calls for review; it does not find a breach, since laws, State Council approval and article 12 may allow it.
 */

export type FairCompetitionCode =
  | 'fair-competition-local-purchase'
  | 'fair-competition-local-content'
  | 'fair-competition-bidding'
  | 'fair-competition-outside-firms'
  | 'fair-competition-local-registration'
  | 'fair-competition-relocation'
  | 'fair-competition-tax-reward'
  | 'fair-competition-tax-favour'
  | 'fair-competition-factor-favour'
  | 'fair-competition-case-by-case'
  | 'fair-competition-enterprise-list'
  | 'fair-competition-named-enterprise'
  | 'fair-competition-designated-operator'
  | 'fair-competition-coordinated-price'

export interface FairCompetitionRule {
  readonly code: FairCompetitionCode
  /** Rules of one family look at the same thing: the first that matches speaks for it. */
  readonly family: 'goods' | 'place' | 'tax' | 'land' | 'selection' | 'price'
  /** All must match the sentence. */
  readonly says: readonly RegExp[]
  readonly unless?: RegExp
  /** Whether approval of the State Council suffices, so that its own documents are left alone (article 10). */
  readonly centralMay?: boolean
}

/** Words without one of which no rule can match. */
export const worthReading =
  /采购|选购|购买|选用|使用|本地化|配套|外地|外省|外市|市外|省外|投标|评标|中标|承建|注册|登记|纳税|税|迁|搬离|留成|留存|贡献|出让|土地[价款]|地价|收费|基金|社会?保|一事一议|一[企项]|公司|集团|指定|限定|独家|定价|价格|[涨限减]产|入库|在库|库内|名单|名录|[子育备业]库/

// A place in the words of its own documents; the rules see the document's own place name as 本市.
const place = '(?:[本我](?:省|市|县|区|州|地区?)|当地|属地|本土|辖区内?|[市省县区域]内|本行政区域内?)'
const goods =
  '(?:产品|商品|货物|品牌|装备|设备|材料|原料|零部件|部件|元器件|药品|器械|汽车|车辆|农产品|特产|服务|企业|供应商|厂商|厂家|制造|生产|造)'
const gift = '(?:奖励|奖补|补贴|补助|资助|给予[^，。；]{0,12}支持|扶持|优惠|返还|奖金)'
const operator =
  '(?:企业|公司|集团|总部|机构|个人|人才|高管|管理团队|项目|投资方|投资者|投资人|纳税人|商户|经营者|平台|酒店|景区|主体|单位)'

export const fairCompetitionRules: readonly FairCompetitionRule[] = [
  {
    code: 'fair-competition-designated-operator',
    family: 'goods',
    says: [
      /(?:指定|限定)[^，。；]{0,16}(?:购买|采购|使用|选用|安装|委托)[^，。；]{0,20}|(?:只能|必须|统一|一律)(?:由|向|从|使用|购买|采购|选用)[^，。；]{0,24}(?:公司|集团|(?:指定|入围)的?(?:企业|供应商|产品|品牌|平台))|独家(?:经营|供应|代理|特许|运营)/,
      /企业|公司|集团|经营者|供应商|用户|单位|居民|产品|服务/,
    ],
    unless:
      /国务院(?:[^，。；]{0,10})指定|法律|行政法规|指定(?:医院|医疗机构|口岸|监管场|银行账户|地点|网站|媒体|部门)/,
  },
  {
    code: 'fair-competition-local-purchase',
    family: 'goods',
    says: [
      new RegExp(
        `(?:优先|首选|鼓励|支持|引导|推动|促进|推广|要求|必须|应当|原则上|组织|扩大|加大)[^。；]{0,24}(?:采购|购买|选购|选用|订购|使用)[^，。；]{0,12}${place}[^，。；]{0,12}${goods}|(?:优先|就近|定向)(?:向|从|在)${place}[^，。；]{0,12}(?:采购|购买|选购)|采购本地化|本地化采购|(?:采购|购买|选用|使用)[^，。；]{0,10}${place}[^。；]{0,40}${gift}|${place}[^，。；]{0,8}(?:产品|企业|供应商)[^，。；]{0,10}(?:优先采购|优先选用|首购|优先购买)`,
      ),
    ],
    unless: new RegExp(`(?:向|在)${place}[^，。；]{0,12}(?:部门|政府|机关)申`),
  },
  {
    code: 'fair-competition-local-content',
    family: 'goods',
    says: [
      new RegExp(
        `(?:本地|${place})[^，。；]{0,10}(?:配套率|配套比例|配套额|采购率|采购比例|采购额|供货率|供应率|化率|含量)`,
      ),
      new RegExp(`${gift}|优先|加分|[作列]为[^，。；]{0,12}(?:条件|依据)|应当|必须|须|承诺|不(?:得)?低于`),
    ],
  },
  {
    code: 'fair-competition-bidding',
    family: 'place',
    says: [
      /投标|评标|中标|政府采购|承建|承接[^，。；]{0,8}工程/,
      new RegExp(
        `${place}[^，。；]{0,14}(?:企业|供应商|投标人|注册|登记|纳税|业绩|法人|分公司|子公司)[^。；]{0,24}(?:优先|加分|倾斜|预留|份额)|(?:优先|加分|倾斜|预留|必须|须|应当|要求|方可)[^。；]{0,20}${place}[^，。；]{0,14}(?:企业|供应商|注册|登记|纳税|业绩|法人|分公司|子公司)`,
      ),
    ],
  },
  {
    code: 'fair-competition-outside-firms',
    family: 'place',
    says: [
      /(?:外地|外省|外市|市外|省外|县外|区外)(?:的|来)?[^，。；]{0,8}(?:企业|经营者|供应商|机构|商品|产品|车辆|施工队伍|队伍)[^，。；]{0,24}(?:须|应当|必须|不得|限制|禁止|备案|加收|另行|方可)|(?:限制|控制|严控)[^，。；]{0,10}(?:外地|外省|外市|市外|省外)[^，。；]{0,8}(?:企业|经营者|供应商|商品|产品)/,
    ],
    unless: /固体废物|危险废物|疫|检疫/,
  },
  {
    code: 'fair-competition-local-registration',
    family: 'place',
    says: [
      new RegExp(
        `(?:在|于)${place}[^。；，]{0,12}(?:注册|登记|纳税|缴纳税|入统|纳入统计)|注册地[^，。；]{0,8}(?:在|于|为|迁)[^，。；]{0,4}${place}|(?:税收|税务|统计)[^，。；]{0,6}关系[^，。；]{0,12}${place}|(?:迁入|迁至)${place}|落户(?:在)?${place}的[^，。；]{0,12}(?:企业|总部|公司|机构|项目)`,
      ),
      new RegExp(`${gift}|申报|申请|享受|适用于|兑现`),
      /企业|公司|法人|经营者|总部|主体|机构|单位/,
    ],
    unless: /申请(?:办理)?(?:设立|变更|注销)?登记|车辆|户籍|户口|专利|商标|医疗器械/,
  },
  {
    code: 'fair-competition-relocation',
    family: 'place',
    says: [
      /企业|公司|项目|法人|总部|主体|机构|单位/,
      /不(?:得)?(?:迁出|外迁|迁离|搬离|迁移|将注册地)|年内不[^，。；]{0,6}迁|迁出[^，。；]{0,20}(?:退还|退回|追回|返还|收回)/,
    ],
    unless: /户籍|文物|坟|珍稀|居民/,
  },
  {
    code: 'fair-competition-tax-reward',
    family: 'tax',
    says: [
      /(?:地方|[市区县省镇本]级?|财政)(?:实际)?(?:留成|留存|可用财力|所得部分|分享部分|财力贡献|经济贡献|财政贡献)|(?:税收|地方|财政|经济|综合)贡献[^。；]{0,24}(?:奖|补|返还|扶持|[%％])|(?:缴纳|实缴|纳税|税收|税款|税额|增值税|所得税)[^。；，]{0,20}(?:[0-9]{1,3}(?:\.[0-9]+)?[%％]|全额)|(?:纳税|税收|税额|缴纳[^，。；]{0,8}税)[^。；，]{0,12}(?:达到?|超过|突破|满|首次)[^。；，]{0,16}元|税[^，。；]{0,8}(?:奖返|先征后返|返还)/,
      new RegExp(`${gift}|奖返|先征后返`),
      new RegExp(operator),
    ],
    unless: /出口退税|即征即退|留抵退税|政府间|上缴|财力共同|成立[^，。；]{0,24}资金/,
    centralMay: true,
  },
  {
    code: 'fair-competition-tax-favour',
    family: 'tax',
    says: [
      /(?:减免|免征|减征|减半征收|减按|免缴|缓征|返还)[^，。；]{0,16}(?:企业所得税|个人所得税|所得税|增值税|房产税|土地使用税|契税|城建税|城市维护建设税|印花税|税收|税款)|(?:企业所得税|个人所得税|增值税|房产税|土地使用税|契税|印花税)[^，。；]{0,10}(?:减免|免征|减征|减半|减按|免缴|缓征)/,
    ],
    unless:
      /落实|国家|依法|依照|按照?(?:有关|规定|现行|法律)|法律|国务院|财政部|税务总局|延续|即征即退|政策适用|符合规定|争取|宣传|辅导/,
    centralMay: true,
  },
  {
    code: 'fair-competition-factor-favour',
    family: 'land',
    says: [
      /(?:土地出让金|土地出让收入|土地出让价款|土地价款|地价款|土地款|出让金|供地价格)[^。；]{0,40}(?:返还|奖励|减免|奖补|优惠|补贴|补助|抵扣|扶持)|(?:低于|低价|零地价|免费)[^，。；]{0,12}(?:供地|出让土地|提供土地)|(?:行政事业性收费|政府性基金|社会保险费|社保费|城市基础设施配套费)[^，。；]{0,16}(?:减免|免收|免征|免缴|减半|返还|优惠|缓缴)|(?:减免|免收|免征|免缴|减半|返还|缓缴)[^，。；]{0,12}(?:行政事业性收费|政府性基金|社会保险费|社保费|城市基础设施配套费)/,
    ],
    unless: /落实|国家|国务院|依法|按照?(?:有关)?规定|阶段性|收支两条线|出让收入(?:使用|管理)|清理|市、区两级所得/,
    centralMay: true,
  },
  {
    code: 'fair-competition-case-by-case',
    family: 'selection',
    says: [
      /一事一议|一企一(?:策|议)|一项目一(?:策|议)|一项一(?:策|议)/,
      /奖|补贴|补助|资助|资金|优惠|扶持|投资额|总投资|投资[0-9]/,
    ],
    unless: /台账|服务专员|帮扶|包联|走访|挂牌督办|整改/,
    centralMay: true,
  },
  {
    code: 'fair-competition-named-enterprise',
    family: 'selection',
    says: [
      /(?:给予|予以|发放|安排)[^。；]{0,30}(?:有限公司|有限责任公司|股份公司|集团公司|集团)[^。；]{0,24}(?:奖励|奖补|补贴|补助|资助|专项资金|优惠)|(?:对|向)[^，。；的]{2,24}(?:有限公司|有限责任公司|股份公司|集团公司|集团)[^。；]{0,40}(?:奖励|奖补|补贴|补助|资助|减免|专项资金|优惠|优先供)/,
      /[^，。；、（）“”对给向由的]{2,20}(?:有限公司|有限责任公司|股份公司|集团公司|集团)(?![^，。；]{0,4}(?:总部|化|型|性|等形式))/,
    ],
    unless: /国有独资|国有企业集团|企业集团|跨国公司|上市公司|考核|决定给予[^，。；]{0,8}(?:表彰|通报)/,
    centralMay: true,
  },
  {
    code: 'fair-competition-enterprise-list',
    family: 'selection',
    says: [
      new RegExp(
        `(?:入库|在库|库内|名单内|(?:[纳列]入|进入)[^，。；]{0,20}(?:企业库|种子库|培育库|储备库|名录库|白名单|名单|名录)的)[^，。；]{0,10}(?:企业|经营者|项目)[^。；]{0,30}(?:${gift}|优先)`,
      ),
    ],
    unless: /失信|信用|监管|惩戒|风险/,
    centralMay: true,
  },
  {
    code: 'fair-competition-coordinated-price',
    family: 'price',
    says: [
      /企业|经营者|协会|商会|联盟|公司/,
      /(?:统一|协商|联合|共同|约定|协调)[^，。；]{0,8}(?:定价|销售价格|收费标准|产品价格|涨价|提价|限产|减产|产量)|(?:最低|统一)(?:销售价|限价|保护价)/,
    ],
    unless:
      /政府定价|电价|水价|燃气价格|垃圾|医保|药品集中|粮食|收储|最低收购价|价格监测|碳排放|能耗|错峰|污染|环保|产能/,
  },
]

/** What a sentence forbids or undoes is no clause of that kind; 不得迁出 and 外地企业不得 are. */
export const forbidsIt =
  /不得[^，。；]{0,14}(?:限定|限制|指定|设置|要求|排斥|歧视|以|违规|违法|变相|给予|出台|制定|强制|滥用|干预|作为)|禁止|严禁|清理|废止|废除|破除|打破|取消|纠正|防止|杜绝|消除|不再|反对|违规|违法|专项整治|公平竞争审查/
