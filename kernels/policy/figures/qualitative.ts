/**
 * Goals without a number under a printed deadline: 到2025年，体系更加健全，建成示范基地. Only phrases that say an outcome count,
 * not what is done for it.
 */
import type { Phrase } from './figure-mention.ts'
import { scopeOf } from './figure-scope.ts'
import { timeAt } from './figure-time.ts'
import type { Gathered } from './gathered.ts'
import type { SentenceContext } from './sentence-context.ts'

const opens =
  /^(?:基本|初步|全面|率先|力争|努力|积极|全力|成功|争取)*(?:建成|建立起?|打造|成为|形成|实现|争创|进入|跻身|位居|创成|构建起?|培育(?:形成|壮大)?)/
const closes =
  /(?<=.)(?:继续)?(?:全面|基本|初步|更加|显著|明显|持续|不断|逐年|进一步|大幅|稳步|深度|取得|实现|保持|位居|完成|走在)[^，、]{0,14}$|(?:领先|前列|显现|形成|建成|跃升|同步|第一方阵)$/
const noGoal =
  /^(?:——|要|坚持|按照|围绕|以|根据|为(?!主)|通过|加强|强化|推动|推进|支持|鼓励|引导|落实|做好|开展|组织|健全|完善(?!的)|优化|深化|加快|加大|制定|出台|提高|提升|更好|更加)/

/** Whether a deadline stands in the sentence or in the lead of the list that it is part of. */
export function setsTime({ times, carried, opening }: SentenceContext): boolean {
  return times.some(({ role }) => role === 'by') || ((times.length > 0 || carried.due !== null) && isListed(opening))
}

/** Adds the qualitative targets among the phrases that no number was found in. */
export function qualitativeTargets(
  context: SentenceContext,
  phrases: readonly Phrase[],
  used: ReadonlySet<Phrase>,
  found: Gathered,
): void {
  const { sentence, times, carried, passage, reading, head } = context
  const isHeadline = /^[—–－-]/.test(sentence.text) && sentence.hasNext && phrases.length === 1
  if (isHeadline) return
  for (const phrase of phrases) {
    if (used.has(phrase)) continue
    const time = timeAt(times, phrase.end, carried, reading.documentYear)
    if (time.due === null || time.unknown) continue
    const words = phrase.text
      .replace(/^.*?(?:[12]\d{3}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底前?|末前?|前)?|十[一二三四五六]五”?(?:末|期末))/, '')
      .trim()
    if (words.length < 5 || noGoal.test(words) || byTheWay.test(words)) continue
    if (!opens.test(words) && !closes.test(words)) continue
    const subject = subjectOf(words)
    const start = sentence.start + phrase.start
    const end = sentence.start + phrase.end
    const name = { subject, metric: subject }
    const place = scopeOf(name, head, passage.headings)
    found.targets.push({
      clause: passage.node.ref,
      quote: reading.text.slice(start, end),
      start,
      end,
      ...name,
      value: null,
      valueMax: null,
      unit: null,
      comparator: 'qualitative',
      kind: 'level',
      dueYear: time.due,
      baselineValue: null,
      baselineYear: null,
      scope: place === 'city' && head !== null ? `industry:${head}` : place,
    })
  }
}

/** What is to come about: 产业体系 of 产业体系全面形成, 示范基地 of 建成示范基地. */
function subjectOf(words: string): string {
  if (opens.test(words)) return words.replace(opens, '').replace(/^(?:一批|若干|了)/, '')
  const last =
    /^(.+)(?:继续)?(?:全面|基本|初步|更加|显著|明显|持续|不断|逐年|进一步|大幅|稳步|深度|取得|实现|保持|位居|处于|完成|走在)[^，、]{0,14}$/.exec(
      words,
    )
  const subject = last?.[1] ?? words.replace(closes, '')
  return (
    subject
      .replace(/^在(.+)(?:上|方面|中|领域)(?:继续)?$/, '$1')
      .replace(/(?:继续|取得|保持|实现|基本)+$/, '')
      .replace(/^(?:进一步|全面|其中)+/, '') || words
  )
}

/** What a phrase says for emphasis, and papers that are to be written. */
const byTheWay =
  /(?:以下|如下)|^(?:形成|发挥|成为).*(?:作用|效应|引擎|支撑|保障|主力军|沃土)$|(?:报告|总结|方案|意见)(?:报送.*)?$|^在.*(?:推行|开展|建立|推广)/

/** Whether the sentence stands in a list under a lead that sets the time, or goes on after one that names its goals. */
function isListed(opening: string): boolean {
  return /^[—–－-]/.test(opening) || /目标(?:是|为|如下)?[：:]/.test(opening)
}
