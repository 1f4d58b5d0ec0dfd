/**
 * Lists of names joined by 、 as documents print them: 甲、乙和丙等.
 *
 * 和 及 与 inside an item may join two names or belong to one (汽车及新能源汽车), so a list has a least and a greatest
 * number of names. 等 leaves it open.
 */
export interface Enumeration {
  /** As printed; the words before the first name are cut off where they are a verb. */
  readonly names: readonly string[]
  readonly least: number
  readonly most: number
  /** Behind the names stands 等: there may be more. */
  readonly open: boolean
  /** Offsets in the words given. */
  readonly start: number
  readonly end: number
}

/** Reads `words`, which end where the list ends; `null` where there is no list of at least two short names. */
export function readEnumeration(words: string, from = 0): Enumeration | null {
  const open = /等\s*$/.test(words)
  const body = words.replace(/\s*等\s*$/, '')
  const begin =
    Math.max(...['，', '。', '；', '：', ',', ';', ':', '！', '\n'].map((mark) => body.lastIndexOf(mark))) + 1
  const list = body.slice(begin)
  if (list.length > longestList || !list.includes('、')) return null
  const parts = list.split('、')
  const lead = leadingWords(parts[0] ?? '')
  const last = parts.at(-1) ?? ''
  const names = [(parts[0] ?? '').slice(lead), ...parts.slice(1)].map((name) => name.trim())
  const wrong = names.some((name) => name === '' || name.length > longestName || /[的等]|以及/.test(name))
  if (wrong) return null
  const joined = last.match(/[和及与]/g)?.length ?? 0
  return {
    names,
    least: names.length,
    most: names.length + joined,
    open,
    start: from + begin + lead,
    end: from + body.length,
  }
}

const longestList = 400
const longestName = 20

/**
 * How many characters in front of the first name are not of it: a year, a subject, a verb that takes the list as its
 * object. Two verbs may follow each other (发展壮大).
 */
function leadingWords(first: string): number {
  let at = /^.*(?:到\d{4}年|其中|包括|分别是|即|[“”])/.exec(first)?.[0].length ?? 0
  for (let step = 0; step < 4; step++) {
    const found = leader.exec(first.slice(at))?.[0].length ?? 0
    if (found === 0 || found === first.length - at) return at
    at += found
  }
  return at
}

const leader =
  /^(?:重点|集中|着力|大力|加快|持续|全力|主要|聚焦|围绕|攻坚|推动|推进|促进|做强|做大|做优|做精|做实|打造|培育|发展|壮大|建设|构建|形成|实施|支持|提升|巩固|优化|拉伸|补齐|延伸|延长|拓展|布局|谋划|抓好|抓实|推出|选取|优选|遴选|确定|瞄准|立足|依托|以|对|把|将|在|使|让|由)/
