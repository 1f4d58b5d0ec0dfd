/**
 * Truth as a statement, where the label asks for one: 是否制造业 becomes 是制造业 or 不是制造业, 是否已申报 becomes 已申报 or 未申报,
 * “is a manufacturer” becomes “is not a manufacturer”. A label may also be the statement itself: 企业已授权, 取得处理资格.
 */
import type { Field, Language } from '../types.ts'

export interface Statement {
  /** What stands before 是否 or before the verb: 自有资金是否落实, 企业已授权. */
  readonly subject: string
  /** As a condition: 落实. */
  readonly says: string
  /** As it is found to be: 已落实. */
  readonly found: string
}

/** `null` where the label is neither a question nor a statement: 失信. */
export function statementOf({ label }: Field, isTrue: boolean, language: Language): Statement | null {
  return language === 'zh' ? inChinese(label.zh, isTrue) : inEnglish(label.en, isTrue)
}

function inChinese(label: string, isTrue: boolean): Statement | null {
  const [, subject, asked] = /^(.*?)是否(.+)$/.exec(label) ?? stated(label)
  if (subject === undefined || asked === undefined) return null
  const verb = negations.find(([pattern]) => pattern.test(asked))
  const denied = verb?.[1](asked) ?? `不是${asked}`
  const says = !isTrue ? denied : verb === undefined ? `是${asked}` : asked
  const isDone = isTrue && denied.startsWith('未') && !asked.startsWith('已')
  return { subject, says, found: isDone ? `已${says}` : says }
}

/** A label that says it itself, taken apart before its verb; nothing for a noun, though it begin like a statement: 推荐单位. */
function stated(label: string): readonly string[] {
  if (/的|^.{1,4}(企业|单位|公司|项目|人员|机构|产品)$/.test(label)) return []
  return statements.map((pattern) => pattern.exec(label)).find((found) => found !== null) ?? []
}

function inEnglish(label: string, isTrue: boolean): Statement | null {
  const [, verb, rest] = /^(is|has) (.+)$/.exec(label) ?? []
  if (verb === undefined) return null
  const says = isTrue ? label : `${verb === 'is' ? 'is not' : 'does not have'} ${rest}`
  return { subject: '', says, found: says }
}

/**
 * Verbs that a statement can begin with, and how each is denied. What begins with none is taken for a noun, and nouns that
 * begin like a verb (有限公司, 在建项目, 带头人) are left out: 是 and 不是 fit those.
 */
const negations: readonly (readonly [RegExp, (asked: string) => string])[] = [
  [/^已/, (asked) => `未${asked.slice(1)}`],
  [/^有效$/, () => '无效'],
  [/^有(?![限色机效线轨])/, (asked) => `没${asked}`],
  [/^须/, (asked) => `无${asked}`],
  [/^可(?=替代|复制|追溯|公开)/, (asked) => `不${asked}`],
  [
    /^(为|属|符合|同意|愿意|具备|具有|涉及|含|从事|适用|要求|需要|允许|在(?![线建职校岗册产研售]))/,
    (asked) => `不${asked}`,
  ],
  [/^(列入|纳入|进入|通过|取得|拥有|获|完成|达到|落实|全部|承诺|推荐|投保|申报|参加|参与)/, (asked) => `未${asked}`],
  [/^(建立|自建|建有|建成|设立|设有|配备|制定|开展|使用|提供|公开|公布|发布|发现|撤销)/, (asked) => `未${asked}`],
  [/^(清晰|明确|稳定|健全|完善|良好)$/, (asked) => `不${asked}`],
  [/^经(?=有|认|审|批|鉴|核)/, (asked) => `未${asked}`],
  [/^(携|与|带(?!头)|上市(?!公司|企业)|新增(?=用地|产能|能耗)|面向|代录)/, (asked) => `未${asked}`],
]

/** Without 是否 only verbs that begin no noun are taken for one. */
const statements: readonly RegExp[] = [
  /^(.{0,8}?)(已(?!知|有).+)$/,
  /^(.{0,10}?)((?:取得|获得|列入|纳入|进入|拥有|具备|具有|符合|属于|同意|愿意).+)$/,
  /^()((?:通过|完成|达到|参加|参与|建立|自建|建有|设有|制定|开展|经有).+)$/,
  /^(.{2,8})(清晰|明确|稳定|健全|完善|良好)$/,
]
