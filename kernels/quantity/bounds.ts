/**
 * What the words around a quantity say of it: at least, at most, about, more than, kept at, a range.
 *
 * 达到, 成为 and no word at all mean equal; 保持…以上 is `maintain`; 过 and 超 count only right before the number.
 */
import type { Quantity } from './quantity.ts'

export type Bound = 'eq' | 'gte' | 'lte' | 'gt' | 'lt' | 'approx' | 'range' | 'maintain'

/** The bound of a quantity between the words `before` and `after` it. */
export function boundOf(quantity: Quantity, before: string, after: string): Bound {
  const near = before.slice(-10)
  const behind =
    /^[+＋余多级”’]{0,2}(?:[（(][^）)]{0,12}[）)])?(及以[上下]|（含）以[上下]|以[上下内]|之内|上下|左右|内$)?/.exec(
      after,
    )?.[1]
  if (behind?.endsWith('以上') || quantity.plus) return keeping.test(near) ? 'maintain' : 'gte'
  if (behind === '上下' || behind === '左右') return 'approx'
  if (behind !== undefined) return 'lte'
  if (/(?:不低于|不少于|不小于|不下于|至少|最低)(?:为|达到?)?$/.test(near)) return 'gte'
  if (/(?:不高于|不超过|不多于|不大于|最多|最高|控制在)(?:为|达到?)?$/.test(near) && quantity.valueMax === null)
    return 'lte'
  if (quantity.valueMax !== null) return 'range'
  if (/(?:超过|突破|大于|高于|多于|优于|跨越|跨上|超|逾|过)了?$/.test(near)) return 'gt'
  if (/(?:低于|小于|少于|不足)$/.test(near)) return 'lt'
  return quantity.approximate || /(?:大约|约|近|将近|接近)$/.test(near) ? 'approx' : 'eq'
}

const keeping = /(?:保持|稳定|维持)(?:在|为|到)?[^，、]{0,4}$/
