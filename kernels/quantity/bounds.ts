/**
 * What the words around a quantity say of it: at least, at most, about, more than, kept at, a range.
 *
 * 达到, 成为 and no word at all mean equal; 保持…以上 is `maintain`; 过 and 超 count only right before the number.
 */
import type { Quantity } from './quantity.ts'

export type Bound = 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'approx' | 'range' | 'maintain'

/** The bound of a quantity between the words `before` and `after` it. */
export function boundOf(quantity: Quantity, before: string, after: string): Bound {
  const kept = /(?:保持|稳定|维持)(?:在|为|到)?[^，、]{0,4}$/.test(before)
  if (atLeastBehind.test(after) || quantity.plus) return kept ? 'maintain' : 'gte'
  if (/^(?:[（(][^）)]{0,12}[）)])?(?:上下|左右)/.test(after)) return 'approx'
  if (/^(?:[（(][^）)]{0,12}[）)])?(?:以内|之内|以下|及以下|内$)/.test(after)) return 'lte'
  const near = before.slice(-8)
  if (/(?:不低于|不少于|不小于|至少|最低|不下于)$/.test(near)) return 'gte'
  if (/(?:不高于|不超过|不多于|不大于|最多|最高|以内)$/.test(near)) return 'lte'
  if (quantity.valueMax !== null) return 'range'
  if (/(?:超过|突破|大于|高于|多于|跨越|超|逾|过)了?$/.test(near)) return 'gt'
  if (/(?:低于|小于|少于)$/.test(near)) return 'lt'
  return quantity.approximate || /(?:大约|约|近|将近|接近|上)$/.test(near) ? 'approx' : 'eq'
}

const atLeastBehind = /^(?:[（(][^）)]{0,12}[）)])?(?:及|（含）|\(含\))?以上/
