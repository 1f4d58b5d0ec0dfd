/** What sort of target a number is, by the verb before it. */
import type { TargetKind } from '../types.ts'
import type { FigureMention } from './figure-mention.ts'
import type { FigureName } from './figure-name.ts'
import { leadingVerb } from './figure-words.ts'

const added =
  /(?:新增|净增|再推出|再建|再新增|新培育|新引进|新认定|新建|新登记|新签约|新开工|增加(?!值))[^，0-9]{0,40}$/
const gathered = /累计/

/** The kind; in a list (新增10个…、2家…) the verb of the item before goes on. */
export function targetKind(mention: FigureMention, name: FigureName, previous: TargetKind | null): TargetKind {
  const { before, quantity } = mention
  if (/(?:到|至)$/.test(before)) return 'level'
  if (name.change !== null) {
    if (/年均|每年/.test(name.change)) return 'annual-growth'
    return /^(?:%|百分点|‰|倍|番|成|个百分点)$/.test(quantity.unit ?? '') ? 'growth' : 'increment'
  }
  if (/年均增速$/.test(name.metric)) return 'annual-growth'
  if (/(?:增速|增幅|涨幅|降幅|增长率)$/.test(name.metric)) return /年均/.test(name.metric) ? 'annual-growth' : 'growth'
  if (added.test(before)) return 'increment'
  if (gathered.test(before)) return 'cumulative'
  if (mention.hasPrevious && previous !== null && /(?:、|和|及|与)$/.test(before)) return previous
  const listed = /^(?:以上|左右|余)?(?:、|和|及|与)(.+)$/.exec(before)?.[1]
  return mention.hasPrevious && previous === 'increment' && listed !== undefined && !leadingVerb.test(listed)
    ? previous
    : 'level'
}
