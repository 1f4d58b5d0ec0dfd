/**
 * For which place a document speaks, as a key: only what is said for the same place can contradict itself.
 *
 * The place is read from issuer and title, else it is the place that the text names most. A document that names none
 * goes with the most frequent place of those it is compared with. The key keeps two characters before 市 or 省, which
 * need not be the whole name: it is only compared with itself.
 */
import type { CompiledDocument } from '../types.ts'

/** One key for each document, in their order. */
export function jurisdictions(documents: readonly CompiledDocument[]): readonly string[] {
  const own = documents.map(jurisdictionOf)
  const usual = mostFrequent(own.filter((key) => key !== null)) ?? ''
  return own.map((key) => key ?? usual)
}

function jurisdictionOf({ document, text }: CompiledDocument): string | null {
  for (const words of [document.issuer, document.title]) {
    const key = words === null ? null : placeIn(words)
    if (key !== null) return key
  }
  const named = [...text.slice(0, readChars).matchAll(city)].map((match) => match[0])
  return mostFrequent(named.filter((name) => !common.test(name)))
}

const readChars = 20_000
const city = /[\u4e00-\u9fff]{2}[市省]/g
/** Words that end like the name of a place. */
const common =
  /[全本我各城上股超门夜辖县区该每外省在跨国两多]市$|[^成]都市$|[全本我各该每跨外节反]省$|[的和与及等把向为由是从、]/
const national = /国务院|中华人民共和国|^国家|工业和信息化部|财政部|商务部|科学技术部|全国人民代表大会/
const district = /^(?!各|两|辖)[\u4e00-\u9fff]{1,4}?(?:新区|区|县)(?!域)/

function placeIn(words: string): string | null {
  for (const { 0: name, index } of words.matchAll(city)) {
    if (common.test(name)) continue
    return name + (district.exec(words.slice(index + name.length, index + name.length + 8))?.[0] ?? '')
  }
  return national.test(words) ? '国家' : null
}

function mostFrequent(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  let best: string | null = null
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name
  return best
}
