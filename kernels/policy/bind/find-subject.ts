/**
 * The subject of a sentence, where it is a public body: 市人民政府应当…, 各有关部门要…, 海关总署会同有关部门….
 *
 * What stands before the first modal verb (or, failing that, before a verb of office) is the subject if it ends like a
 * body and does not open with a verb. A subject of another kind (an enterprise, a thing) is reported as such: it bears
 * its own duty, and nothing is carried over it.
 */

import { opensWithAction } from '../text/action-words.ts'
import { characterSets } from '../text/characters.ts'
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
  // A subject stands near the front; the bound keeps the cost of a broken, endless sentence small.
  const words = sentence.slice(0, 600)
  for (let start = 0; start <= words.length; ) {
    const end = endOfPhrase(words, start)
    const phrase = words.slice(start, end)
    const found = subjectOf(phrase.slice(0, 240), words.slice(end + 1))
    if (found !== null) return found
    if (!isCircumstance(phrase)) break
    start = end + 1
  }
  const agent = words.includes('由') ? agentForm.exec(words)?.[1] : undefined
  return agent === undefined ? null : { kind: 'body', names: splitBodies(agent), joined: [] }
}

function endOfPhrase(words: string, from: number): number {
  let at = from
  while (at < words.length && !isComma(words.charCodeAt(at))) at += 1
  return at
}

function isComma(code: number): boolean {
  return code === fullComma || code === halfComma
}

const fullComma = '，'.charCodeAt(0)
const halfComma = ','.charCodeAt(0)

/** The body behind 由, where a thing is the grammatical subject: 该项资金，由市财政部门统一管理. */
const agentForm =
  /[，,]由((?:[^，、。的由]{2,20}、){0,6}[^，、。的由]{1,24}(?:政府|部门|委员会|管委会|[委局办厅部]))(?=负责|统一|按照|统筹|牵头|会同|依法|组织|承担|另行)/

/** The subject of a phrase; `rest` is what follows its comma. */
function subjectOf(phrase: string, rest: string): Subject | null {
  return aliasSubject(phrase) ?? (boundWord.test(phrase) ? boundSubject(phrase) : looseSubject(phrase, rest))
}

/** 市规划和自然资源局（以下简称规资局）应当…: the short name stands for the body from there on. */
function aliasSubject(phrase: string): Subject | null {
  const alias = phrase.includes('以下') ? aliasForm.exec(phrase) : null
  const [whole = '', name, short] = alias ?? []
  if (name === undefined || short === undefined || name.includes('会同') || !isBody(name) || opensLikeVerb(name))
    return null
  return bodySubject(short, phrase.slice(whole.length))
}

const aliasForm = /^(.{2,80}?)[（(]以下(?:简称|统称)[“"]?([^（）()“”"、]{2,20})[”"]?[）)]/
const boundWord = /应当|不得|必须|有权/

/** The subject before 应当 and the like, `null` where the words before them are none. */
function boundSubject(phrase: string): Subject | null {
  const at = phrase.search(boundWord)
  const before = strip(phrase.slice(0, at))
  if (before === '' || opensLikeVerb(before)) return null
  if (isBody(before)) return bodySubject(before, phrase.slice(at))
  const located = /^(.{2,60}?)(?:在|对|根据|按照)/.exec(before)?.[1]
  if (located !== undefined && isBody(located) && isOffice(located)) return bodySubject(located, phrase.slice(at))
  return isCircumstance(before) ? null : { kind: 'other', names: [before], joined: [] }
}

/** The subject of a phrase without such a word: before a comma, before 作为, before a verb that offices take. */
function looseSubject(phrase: string, rest: string): Subject | null {
  const bound = /^(?:应当|不得|必须)/.test(rest)
  const duty = /^(?:要|应|须|负责|作为)/.test(rest)
  const whole = bound || duty ? strip(phrase) : ''
  const after = bound || duty ? rest.replaceAll(',', '，') : ''
  if (bound && whole.length > 1 && !isCircumstance(phrase) && !opensLikeVerb(whole))
    return isBody(whole) ? bodySubject(whole, after) : { kind: 'other', names: [whole], joined: [] }
  const appointed = duty && phrase.includes('作为') ? /^(.{2,60}?)作为/.exec(phrase)?.[1] : undefined
  if (appointed !== undefined && isBody(strip(appointed)) && /^(?:要|应|须|负责)/.test(rest))
    return bodySubject(strip(appointed), after)
  const office = officeBeforeVerb(phrase)
  if (office !== null) return office
  return duty && /^(?:要|应|负责|作为)/.test(rest) && isOffice(whole) && isBody(whole)
    ? bodySubject(whole, after)
    : null
}

/** The office right before the first verb that has one before it. */
function officeBeforeVerb(phrase: string): Subject | null {
  const last = Math.min(phrase.length - 1, 120)
  for (let at = 2; at <= last; at++) {
    if (canEndOffice[phrase.charCodeAt(at - 1)] === 0) continue
    weakVerb.lastIndex = at
    const verb = weakVerb.exec(phrase)?.[0]
    if (verb === undefined || phrase[at + verb.length] === '的') continue
    const before = strip(phrase.slice(0, at))
    if (
      before.length < 2 ||
      /^(?:按照?|根据|依据|依照|围绕|对|经|以|向|在)/.test(before) ||
      !isBody(before) ||
      opensLikeVerb(before) ||
      !isOffice(before)
    )
      continue
    return bodySubject(before, phrase.slice(at))
  }
  return null
}

/** The last characters of what `isOffice` takes and of what `strip` takes off behind it. */
const canEndOffice = characterSets('府门会室厅组部局署班位委办市省区县）)级面地均都也还法同时上内 \u3000\t')

const weakVerb =
  /要|须|应(?!用|急|对|聘)|可以|可(?=对|以|根据|结合)|负责|会同|牵头|联合|按照|依照|依法|根据|在|对|将|结合|定期|每年|配合|继续|积极|进一步|统筹|统一|鼓励|支持|组织|建立|设立|实施|推进|推动|加强|制定|编制|指导|给予|安排|探索|因地制宜|围绕|聚焦|通过|督促|开展|完善|健全|印发|落实|承担|是(?=[^，。]{2,30}(?:主体|主管部门))/y

/** Whether a phrase only says when, where or under what condition. */
function isCircumstance(phrase: string): boolean {
  return closesCircumstance.test(phrase.slice(-3)) || (opensCircumstance.test(phrase) && circumstance.test(phrase))
}

const closesCircumstance = /(?:时|的|后|下|外|过程中)$/
const opensCircumstance = /^[到12在对围按根依为以经自除由因通结针遵]/
const circumstance =
  /^(?:到)?[12]\d{3}年.{0,10}(?:前|底|末|内|上半年|下半年)?$|^(?:(?:在|对|对于|围绕|按照|根据|依据|为了?|以|经|自|除|由于|因|通过|结合|针对|遵循)[^，]{2,60})$/

/** Whether the words open with a verb; some departments are named by one (发展改革、建设). */
function opensLikeVerb(words: string): boolean {
  return opensWithAction(words) && !/^(?:发展(?:和|与)?改革|建设|宣传|监测)[委部局、和等行主管]/.test(words)
}

function strip(words: string): string {
  const named = words.includes('称')
    ? words.replace(/[（(](?:以下)?(?:统称|简称|合称)[^（）()]{0,30}[）)]/g, '')
    : words
  const own = named.includes('由')
    ? named.replace(/^[^，]{2,60}由(?=[^，、]{2,20}(?:委员会|管委会|政府|部门|[部委局办厅])$)/, '')
    : named
  return own
    .replace(/^(?:其中|同时|此外|另外|目前|今后|今年|此前)[，,]?/, '')
    .replace(/(?:均|都|也|还|依法|共同|同时|原则上|在各自(?:的)?职责(?:范围)?内)$/g, '')
    .trim()
}

function isBody(words: string): boolean {
  if (words.length > 160) return false
  if (collective.test(words) || (endsLikeBody(words) && !privateBody.test(words))) return true
  const first = words.split('、')[0] ?? ''
  return first !== words && first.length > 3 && isOffice(first)
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
    /(?:人民政府|政府|部门|委员会|管委会|执委会|组委会|常委会|常务委员会|办公室|办公厅|领导小组|指挥部|总局|总署|工作组|工作专班|理事会)(?:和?各?(?:相关|有关)(?:部门|单位))?$/.test(
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
    names: splitBodies(own),
    joined: joined.filter((name) => endsLikeBody(name)),
  }
}
