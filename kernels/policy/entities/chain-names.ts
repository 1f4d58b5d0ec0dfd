/**
 * Industry chains: 集成电路产业链, 甲、乙产业链, 风电全产业链. The name of a chain is what stands before 产业链.
 */
import type { Mention } from './mention.ts'
import { nameBefore } from './name-bounds.ts'
import { placeIn } from './place-anchor.ts'
import { skipOpeners } from './vocabulary/openers.ts'

/** Chains whose 产业链 ends at `end`. */
export function chainsBefore(text: string, floor: number, end: number): readonly Mention[] {
  if (otherLinks.test(text.slice(end, end + 6))) return []
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
  const bare = withoutPlace(words.slice(skipOpeners(words)))
  const name = bare
    .slice(skipOpeners(bare))
    .replace(/(?:(?<!安)全|等)$/, '')
    .replace(/^[和及与]/, '')
  if (name.length < 2 || name.length > 16 || generic.test(name) || described.test(name)) return null
  return name
}

/** 天津市重点产业链 is of no industry; a region stays where it is all there is, as in 京津冀产业链. */
function withoutPlace(words: string): string {
  return placeIn(words) === 0 ? words.replace(/^[\u4e00-\u9fff]{2,3}?(?:市|省|(?=重点|制造业|产业))/, '') : words
}

const otherLinks =
  /^[、和及与]?(?:供应链|创新链|价值链|资金链|人才链)|^(?:上下?游|龙头|链[主长]|核心|配套|骨干|重点|各环节|现代化|高端化|集群)|^(?:的)?(?:关键|薄弱|重要|短板|缺失|空白|各个|主要)环节/
/** Words that tell a kind or a rank of chains. */
const generic =
  /^(?:国家级?|省级?|市级?|全省|全市|全国|本市|我市|我省|我国|全区|各|重点|重大|主要|主导|相关|特色|优势|新兴|传统|战略性|现代化?|先进|高端|完整|关键|核心|标志性|跨区域|区域|县域|市域|省域|目标|部分|零部件|元器件|制造业|制造|工业|产业|农业|企业|项目|绿色|低碳|循环|数字化?|智能|未来|支柱|千亿级?|百亿级?|超[百千万]?亿级?|优质|成熟|新一轮|上下?游|经济|本地|国内|国际|全球|世界级?|循环经济|智能制造|[0-9一二三四五六七八九十]+[余多]?[个条大]?)+$/
const described =
  /我们|他们|着眼|提出|覆盖|细化|梳理|走访|打通|推进|提升|围绕|特色|企业|上下游|上游|下游|供应|创新链|产业链|链条|稳定|外贸|内部|外部|整体|环节|配套|集群|竞争|附加|自主|安全(?:可控|高效|稳定)|跨区域|优势互补|全国|国内|国际|我国|本市|我市|我省|形成|构建|畅通|围绕|地位|具有|占据|配置|以上|^上|高级化|等$|的|条|领域$|过程|环节|[和与及为是在]$|群$|担任|负责|标志性|加强|为主|开展|链$|^聚合|^抓实|支柱|三大|[市区县州]$/
