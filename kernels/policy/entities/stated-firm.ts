/**
 * Firms that the words around them state: 以甲为链主, 链主企业甲、乙, 龙头企业丙牵头, and by what firms alone do: 望川科技落户云渚.
 */
import { isFirmShaped, isFirmWithTrade } from './firm-shape.ts'
import { knownAs, type LexiconIndex } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { nameBefore } from './name-bounds.ts'

/** 1 for the first characters of the words that state a firm. */
export const statesFirm = new Uint8Array(0x10000)
for (const char of '链企落投增入中签') statesFirm[char.charCodeAt(0)] = 1

/** Firms stated by the words that begin at `at`. */
export function statedFirms(
  text: string,
  floor: number,
  ceiling: number,
  at: number,
  lexicon: LexiconIndex,
): readonly Mention[] {
  const two = text.slice(at, at + 2)
  if (two === '链主') return leaderBefore(text, floor, at)
  if (two === '企业') return text.charAt(at - 1) === '型' ? [] : leadersBehind(text, floor, ceiling, at, lexicon)
  return deeds.has(two) ? doerBefore(text, floor, at) : []
}

const deeds = new Set(['落户', '投产', '增资', '入驻', '中标', '签约'])

/** 以甲为链主. */
function leaderBefore(text: string, floor: number, at: number): readonly Mention[] {
  const from = Math.max(floor, at - 14)
  const match = /以([^，。；、以为]{2,10})为$/.exec(text.slice(from, at))
  const name = match?.[1]?.replace(/等$/, '')
  if (match === null || name === undefined || !isFirmShaped(name)) return []
  const start = from + match.index + 1
  return [{ name, type: 'enterprise', start, end: start + name.length, basis: 'list' }]
}

const ranks = new Set(['链主', '龙头', '领军', '骨干', '头部'])
/** Where a list of firms goes over into what they do. */
const goesOn =
  /等|牵头|带动|引领|落户|落地|投产|入驻|签约|增资|联合|作用|为|已|将|在|的|实现|建设|推动|参与|组织|开展|加快|合作|集聚|与|到|共|订单|产能|产值|项目/

/** 链主企业甲、乙和丙. */
function leadersBehind(
  text: string,
  floor: number,
  ceiling: number,
  at: number,
  lexicon: LexiconIndex,
): readonly Mention[] {
  if (at - 2 < floor || !ranks.has(text.slice(at - 2, at))) return []
  const words = /^[^，。；：,;:（）“”]{2,60}/.exec(text.slice(at + 2, Math.min(ceiling, at + 62)))?.[0] ?? ''
  const found: Mention[] = []
  let start = at + 2
  for (const part of words.split(/(?<=[、和])/)) {
    const bare = part.replace(/[、和]$/, '')
    const stop = bare.search(goesOn)
    const name = stop < 0 ? bare : bare.slice(0, stop)
    if (knownAs(lexicon, name)?.type !== 'enterprise' && !isFirmWithTrade(name)) break
    found.push({ name, type: 'enterprise', start, end: start + name.length, basis: 'list' })
    if (stop >= 0) break
    start += part.length
  }
  return found
}

/** 望川科技落户: a word of its own and a trade, behind a mark or a verb and right before the deed. */
function doerBefore(text: string, floor: number, at: number): readonly Mention[] {
  if (at - 4 < floor) return []
  const { start } = nameBefore(text, floor, at)
  const words = text.slice(start, at)
  if (!isFirmWithTrade(words)) return []
  return [{ name: words, type: 'enterprise', start, end: at, basis: 'list' }]
}
