/**
 * Industry chains: 集成电路产业链, 甲、乙产业链, 风电全产业链. The name of a chain is what stands before 产业链.
 */
import type { Mention } from './mention.ts'
import { nameBefore } from './name-bounds.ts'
import { isGeneric } from './vocabulary/generic.ts'
import { skipOpeners } from './vocabulary/openers.ts'

/** Chains whose 产业链 ends at `end`. */
export function chainsBefore(text: string, floor: number, end: number): readonly Mention[] {
  if (/^[、和及与]?(?:供应链|创新链|价值链|资金链)/.test(text.slice(end, end + 5))) return []
  const wordStart = end - 3
  const whole = nameBefore(text, floor, wordStart)
  const name = chainName(text.slice(whole.start, wordStart))
  if (name === null) return []
  const found: Mention[] = [{ name, type: 'chain', start: whole.start, end, basis: 'suffix' }]
  // 甲、乙产业链: the others of the list, as long as they are names by themselves.
  let at = whole.start
  while (whole.before === '' && at > floor && text.charAt(at - 1) === '、' && found.length < 20) {
    const before = nameBefore(text, floor, at - 1)
    const other = chainName(text.slice(before.start, at - 1))
    if (other === null) break
    found.push({ name: other, type: 'chain', start: before.start, end: at - 1, basis: 'list' })
    if (before.before !== '') break
    at = before.start
  }
  return found
}

/** The words before 产业链 as a chain's name, or `null` where they only describe. */
export function chainName(words: string): string | null {
  const name = words
    .slice(skipOpeners(words))
    .replace(/(?:全|等)$/, '')
    .replace(/^[和及与]/, '')
  if (name.length < 2 || name.length > 16 || isGeneric(name, '') || described.test(name)) return null
  return name
}

const described =
  /企业|上下游|上游|下游|供应|创新链|链条|稳定|外贸|内部|外部|整体|环节|配套|集群|竞争|附加|自主|安全|跨区域|优势互补|全国|国内|国际|区域|我国|本市|我市|形成|构建|畅通|围绕|等$|的/
