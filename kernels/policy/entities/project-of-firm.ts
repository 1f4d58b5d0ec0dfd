/** A project called after a firm that is known: 推进中石化南港乙烯建设, 加快空客交付中心建设. */
import type { Mention } from './mention.ts'

/** The project whose name opens with the firm at `start`–`firmEnd`, if a verb of building stands before and behind. */
export function projectOfFirm(
  text: string,
  floor: number,
  ceiling: number,
  start: number,
  firmEnd: number,
): readonly Mention[] {
  if (!verbBefore.test(text.slice(Math.max(floor, start - 4), start))) return []
  const rest = built.exec(text.slice(firmEnd, Math.min(ceiling, firmEnd + 30)))?.[0]
  if (rest === undefined || !/[A-Za-z0-9]|基地|中心|工厂|园|期|线|总部|电站|平台/.test(rest)) return []
  const end = firmEnd + rest.length
  return [{ name: text.slice(start, end).replace(/[\s*]/g, ''), type: 'project', start, end, basis: 'list' }]
}

const verbBefore = /(?:推进|加快|推动|实施|建设|建成|促进|加紧)$/
const built = /^[^，。；、：,;:的了等“”]{2,22}?(?=(?:项目)?(?:建设|投产|落地|竣工|开工|达产)[，。；、,;])/
