/**
 * What sort of benefit a phrase gives, and whether it gives one at all.
 *
 * The words of giving come first (给予…补贴, 奖励, 减免, 返还); what is given decides the kind. A penalty, a bonus mark and what
 * is refused or taken back are no benefits.
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

/** Whether a phrase gives something to somebody; with an amount in it, the bare noun will do (市级奖励2万元). */
export function gives(phrase: string, hasAmount: boolean): boolean {
  if (refused.test(phrase)) return false
  return hasAmount ? giftWord.test(phrase) : givingForm.test(phrase) && !policyOnly.test(phrase)
}

/** The kind of a benefit, by the words of giving and, for what is remitted, by what the sentence says is remitted. */
export function benefitKind(phrase: string, sentence: string): BenefitKind {
  const words = remission.test(phrase) ? sentence : phrase
  return (
    kinds.find(([pattern]) => pattern.test(words))?.[1] ??
    kinds.find(([pattern]) => pattern.test(sentence))?.[1] ??
    'other'
  )
}

const gift = '奖励|奖补|奖金|补贴|补助|资助|津贴|贴息|补偿|返还|减免|减征|减收|扶持资金|奖'
const giftWord = new RegExp(
  `${gift}|给予[^，。；]{0,20}(?:支持|扶持|优惠)|予以[^，。；]{0,12}(?:支持|扶持)|支持资金|免收|免征|减按|扣除|降低`,
)
const givingForm =
  /(?:给予|予以|享受|申请|申领|发放|获得|提供|落实)[^，。；]{0,24}(?:奖励|奖补|补贴|补助|资助|津贴|贴息|减免|(?:财政|资金)扶持|扶持资金|资金支持|税收优惠|费用优惠|租金优惠|一定的?(?:扶持|优惠))|享受[^，。；]{0,20}税收[^，。；]{0,12}政策|免(?:征|收|缴|除)[^，。；]{0,20}(?:税|费|租金|金)|(?:减征|减收|减免)[^，。；]{0,20}(?:税|费|租金|地价|出让金)|加计扣除|(?:贷款|利息)贴息|优先(?:安排|保障|安排和保障|供应)[^，。；]{0,10}用地/
const refused =
  /不再|不得|不予|不能|不享受|已(?:经)?(?:享受|获得|发放)|取消|追回|收回|停止|骗取|违规|加分|处分|处罚|抵触|就高不|重复|负责解释|实行申报制|累计(?:发放|支持|补贴)|禁止/
/** Names a policy or a practice of giving without giving. */
const policyOnly = /(?:探索|研究|制定|完善|健全|出台|建立)[^，。；]{0,30}(?:政策|制度|机制|办法|体系|力度)|退还|押金/
const remission = /返还|减免|减征|减收|免征|免收|优惠|减按/

const kinds: readonly (readonly [RegExp, BenefitKind])[] = [
  [/贴息|贷款利息|利息补贴|利率优惠|融资利息/, 'loan-discount'],
  [/担保费|融资担保|担保补贴|风险补偿/, 'guarantee'],
  [/保费|保险补贴|保险补偿|参保/, 'insurance'],
  [/租金|房租|免租/, 'rent'],
  [/土地|用地|地价|出让金/, 'land'],
  [/税|加计扣除/, 'tax'],
  [/(?:减免|免收|减收|免缴|降低|免除)[^，。；]{0,20}费|费[^，。；]{0,8}(?:减免|优惠|返还)/, 'fee'],
  [/奖(?!补)/, 'reward'],
  [/补贴|补助|资助|津贴|奖补|补偿|资金支持|扶持|支持资金/, 'subsidy'],
]
