/**
 * What sort of benefit a phrase gives, and whether it gives one at all.
 *
 * The words of giving come first (给予…补贴, 奖励, 减免, 返还); what is given decides the kind. A penalty, a bonus mark and what
 * is refused or taken back are no benefits, nor is money that a budget sets aside for nobody in particular.
 */

export type BenefitKind =
  | 'reward'
  | 'subsidy'
  | 'loan-discount'
  | 'tax'
  | 'fee'
  | 'land'
  | 'rent'
  | 'insurance'
  | 'guarantee'
  | 'other'

/** Whether words can hold a benefit: a cheap look before the rest. */
export const mayGive = (words: string): boolean => hint.test(words)

/** Whether a phrase gives something to somebody; with an amount in it, the bare noun will do (市级奖励2万元). */
export function gives(phrase: string, hasAmount: boolean): boolean {
  if (refused.test(phrase)) return false
  if (hasAmount) return giftWord.test(phrase) && !(budget.test(phrase) && !handing.test(phrase))
  return givingForm.test(phrase) && !policyOnly.test(phrase)
}

/** Whether a sentence refuses or takes back, so that no phrase of it gives. */
export const refuses = (sentence: string): boolean => refusal.test(sentence)

/** The kind of a benefit, by the words of giving and, for what is remitted, by what the sentence says is remitted. */
export function benefitKind(phrase: string, sentence: string): BenefitKind {
  const words = remission.test(phrase) ? sentence : phrase
  return kindIn(words) ?? kindIn(sentence) ?? 'other'
}

const kindIn = (words: string) => kinds.find(([pattern]) => pattern.test(words))?.[1]

const hint =
  /[%％](?:执行|确定|收取|缴纳|征收)|[奖补贴助]|津贴|返还|[减免][征收免缴]|免(?:交|除|租|税)|缓缴|扶持|支持|优惠|加计|优先/
const gift = '奖励|奖补|奖金|补贴|补助|资助|津贴|贴息|补偿|返还|减免|减征|减收|扶持资金|奖'
const giftWord = new RegExp(
  `${gift}|(?:给予|予以)[^，。；]{0,24}(?:支持|扶持|优惠|经费|资金)|支持资金|免收|免征|减按|扣除|降低|按[^，。；]{2,40}[%％](?:执行|确定|收取|缴纳|征收)`,
)
const givingForm =
  /(?:给予|予以|享受|申请|申领|申报|发放|获得|提供|落实)[^，。；]{0,24}(?:奖励|奖补|补贴|补助|资助|津贴|贴息|减免|免税|(?:财政|资金)扶持|扶持资金|资金支持|(?:税收|税费|费用|租金|房租|利率|地价)(?:支持|优惠)|一定的?(?:扶持|优惠))(?!者|的(?:企业|单位|个人|项目))|给予扶持|享受[^，。；]{0,20}(?:税收|财政资金支持)[^，。；]{0,12}政策|(?<![避难])免(?:征|收|缴|除)[^，。；]{0,20}(?:税|费|租|金)|(?:减征|减收|减免|缓缴)[^，。；]{0,20}(?:税|费|租|地价|出让金)|(?:税|费|租金?|地价)[^，。；]{0,6}(?:减征|减收|减免|缓缴|延缓缴纳)|延缓缴纳[^，。；]{0,10}税|加计扣除|(?:贷款|利息)贴息|奖补工作|优先(?:安排|保障|安排和保障|供应)[^，。；]{0,10}用地(?!指标)|奖励返还|(?:^|可|应当|分别|一次性)(?:资助|补助|奖励)(?!和|、|政策|办法|机制|制度|资金)[^，。；]{2,}/
const refused =
  /不再|不得|不予|不能|不享受|不重复|已(?:经)?(?:享受|获得|发放)|取消|追回|收回|停止|骗取|违规|加分|处分|处罚|抵触|就高|负责解释|实行申报制|累计(?:发放|支持|补贴|减免)|禁止|分享|考核|纳税信用/
const refusal = /骗取|违规|不得享受|不再享受|弄虚作假|追回|予以追缴|停止发放|取消[^，。；]{0,8}资格/
/** Names a policy or a practice of giving without giving. */
const policyOnly =
  /(?:探索|研究|制定|完善|健全|出台|建立|加大|提高|优化|扩大|整合|规范|加强|纳入)[^，。；]{0,30}(?:政策(?!适用)|制度|机制|办法|体系|力度|标准|额度|清单|台账)|争取|退还|押金|申报工作|资金管理|奖励活动|作用|情况/
/** Money set aside: 每年安排专项资金1000万元. */
const budget = /(?:安排|设立|筹集|整合|投入|统筹|总规模|规模为?)[^，。；]{0,30}(?:资金|基金|经费|预算)/
const handing = /给予|予以|发放|奖励|分别|每[人家户个]/
const remission = /返还|减免|减征|减收|免征|免收|优惠|减按|缓缴/

const kinds: readonly (readonly [RegExp, BenefitKind])[] = [
  [/贴息|贷款利息|利息补贴|利率优惠|融资利息/, 'loan-discount'],
  [/担保费|融资担保|担保补贴|风险补偿/, 'guarantee'],
  [/保费|保险补贴|保险补偿|参保/, 'insurance'],
  [/租金|房租|免租/, 'rent'],
  [/土地|用地|地价|出让金/, 'land'],
  [
    /税[^，。；]{0,14}(?:减免|减征|返还|优惠|缓缴|延缓|支持)|(?:减免|减征|免征|缓缴|退|免|减按|延缓缴纳)[^，。；]{0,14}税|加计扣除/,
    'tax',
  ],
  [/(?:减免|免收|减收|免缴|降低|免除|缓缴)[^，。；]{0,20}费|费[^，。；]{0,8}(?:减免|优惠|返还)/, 'fee'],
  [/奖(?!补)/, 'reward'],
  [/补贴|补助|资助|津贴|奖补|补偿|资金支持|扶持|支持资金|经费/, 'subsidy'],
]
