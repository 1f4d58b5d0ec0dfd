/**
 * The subject of a sentence, where it is a public body: 市人民政府应当…, 各有关部门要…, 海关总署会同有关部门….
 *
 * What stands before the first modal verb (or, failing that, before a verb of office) is the subject if it ends like a
 * body and does not open with a verb. A subject of another kind (an enterprise, a thing) is reported as such: it bears
 * its own duty, and nothing is carried over it.
 */

import { opensWithAction } from '../text/action-words.ts'
import { endsLikeBody } from '../text/responsibility-mark.ts'
import { splitBodies } from './split-bodies.ts'

export interface Subject {
  readonly kind: 'body' | 'other'
  /** Names of the bodies, or the words of another subject. */
  readonly names: readonly string[]
  /** Bodies named behind 会同. */
  readonly joined: readonly string[]
}

/** The subject of a sentence, `null` where it has none. */
export function findSubject(sentence: string): Subject | null {
  const { phrase, rest } = mainPhrase(sentence)
  const strong = /应当|不得|必须|有权/.exec(phrase)
  if (strong !== null) {
    const before = strip(phrase.slice(0, strong.index))
    if (before === '' || opensWithAction(before)) return null
    return isBody(before)
      ? bodySubject(before, phrase.slice(strong.index))
      : { kind: 'other', names: [before], joined: [] }
  }
  for (const verb of phrase.matchAll(weakVerb)) {
    if (verb.index > 120) break
    const before = strip(phrase.slice(0, verb.index))
    if (before.length < 2 || !isBody(before) || opensWithAction(before)) continue
    if (!isOffice(before)) continue
    return bodySubject(before, phrase.slice(verb.index))
  }
  const appointed = /^(.{2,60}?)作为/.exec(phrase)?.[1]
  if (appointed !== undefined && isBody(strip(appointed)) && /^(?:要|应|须|负责)/.test(rest))
    return bodySubject(strip(appointed), rest)
  if (isOffice(strip(phrase)) && isBody(strip(phrase)) && /^(?:要|应当|负责|作为)/.test(rest))
    return bodySubject(strip(phrase), rest)
  return null
}

const weakVerb =
  /要|须|应(?!用|急|对|聘)|可以|可(?=对|以|根据|结合)|负责|会同|牵头|联合|按照|依照|依法|根据|在|对|将|结合|定期|每年|配合|继续|积极|进一步|统筹|统一|鼓励|支持|组织|建立|设立|实施|推进|推动|加强|制定|编制|指导|给予|安排|探索|因地制宜|督促|开展|完善|健全|印发|落实|承担|是(?=[^，。]{2,30}(?:主体|主管部门))/g

/** The first phrase; an opening circumstance before a comma gives way to what follows. */
function mainPhrase(sentence: string): { readonly phrase: string; readonly rest: string } {
  // A subject stands near the front; the bound keeps the cost of a broken, endless sentence small.
  const phrases = sentence.slice(0, 600).split(/[，,]/)
  let at = 0
  while (at < phrases.length - 1 && circumstance.test(phrases[at] ?? '')) at += 1
  return { phrase: (phrases[at] ?? '').slice(0, 240), rest: phrases.slice(at + 1).join('，') }
}

const circumstance =
  /^(?:到)?[12]\d{3}年.{0,10}(?:前|底|末|内|上半年|下半年)?$|^(?:(?:在|对|对于|围绕|按照|根据|依据|为了?|以|经|自|除|由于|因|通过|结合|针对|遵循)[^，]{2,60})$|(?:时|的|后|下|外|前提下|过程中)$/

function strip(words: string): string {
  return words
    .replace(/[（(](?:以下)?(?:统称|简称|合称)[^（）()]{0,30}[）)]/g, '')
    .replace(/^(?:其中|同时|此外|另外|目前|今后|今年|此前)[，,]?/, '')
    .replace(/(?:均|都|也|还|依法|共同|同时|原则上|在各自(?:的)?职责(?:范围)?内)$/g, '')
    .trim()
}

function isBody(words: string): boolean {
  return words.length <= 160 && (collective.test(words) || (endsLikeBody(words) && !privateBody.test(words)))
}

/** Groups that govern without the name of an office. */
const collective =
  /^(?:本[市省区县]|我[市省区县]|各[市省区县](?:[（(].{1,10}[）)])?|各地区?|各级|各地区各(?:有关)?部门|各(?:有关|相关)?(?:部门|单位|方面)|各级.{0,12}(?:政府|部门))$/
const privateBody =
  /(?:企业|公司|集团|大学|高校|学校|医院|银行|协会|商会|中介(?:服务)?机构|金融机构|社会组织|单位和个人|任何单位|用人单位|担保机构)$|的(?:企业|机构|单位|公司)$/

/** A name that can only be an office: for verbs that enterprises and things take too. */
function isOffice(words: string): boolean {
  return (
    collective.test(words) ||
    /(?:人民政府|政府|部门|委员会|管委会|常务委员会|办公室|办公厅|领导小组|指挥部|总局|总署|工作组|工作专班|理事会)(?:和?各?(?:相关|有关)(?:部门|单位))?$/.test(
      words,
    ) ||
    /^(?:国家|[市省区县]).{2,16}(?:局|委|厅|办|署|部)$/.test(words) ||
    /^[^，的]{2,14}(?:部|委|局|厅)$/.test(words)
  )
}

function bodySubject(before: string, after: string): Subject {
  const joint = /^(?:应当|要|须|应)?(?:会同|联合)([^，。]{2,80}?)(?=[组制开建编研负统定对推加完按出健落]|共同|$)/.exec(
    after,
  )
  const [own = before, also = ''] = before.split('会同', 2)
  const joined = [...splitBodies(also), ...(joint?.[1] === undefined ? [] : splitBodies(joint[1]))]
  return {
    kind: 'body',
    names: splitBodies(own.replace(/^本市(?=.)/, '')),
    joined: joined.filter((name) => endsLikeBody(name)),
  }
}
