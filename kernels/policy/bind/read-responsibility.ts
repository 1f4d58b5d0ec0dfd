/**
 * The inside of a mark of responsibility → who leads and who takes part.
 *
 * Names collect until a role word closes them: 甲牵头，乙、丙配合 · 甲会同乙负责 · 责任单位：甲、乙 · 甲、乙按职责分工负责. Where the document
 * says that the body listed first leads (列第一位者为牵头单位，下同), the first of a list without roles leads and the others
 * cooperate.
 */
import { roleLabel, roleVerb } from '../text/responsibility-mark.ts'
import { splitBodies } from './split-bodies.ts'

export interface Responsibility {
  readonly leads: readonly string[]
  readonly cooperating: readonly string[]
  readonly kind: 'lead' | 'byDuty'
  /** The time that the mark sets (完成时限：…), as printed. */
  readonly due?: string
}

/** Words by which a document makes the first body of each list its lead. */
export const firstLeads =
  /(?:列|排|居)(?:在|于)?(?:第一|首|前)(?:位|个|名)?(?:的|者)*(?:责任)?(?:部门|单位)?(?:为|是|作为)?(?:牵头|第一责任|主责)/

/** Reads a mark, or `null` where no body comes out of it. */
export function readResponsibility(mark: string, firstIsLead: boolean): Responsibility | null {
  const read = readBodies(mark, firstIsLead)
  const due = timeLabel.exec(mark)?.[1] ?? plainTime.exec(mark)?.[1]
  return read === null || due === undefined ? read : { ...read, due: due.trim() }
}

const timeLabel = /(?:完成|办结|落实|推进|办理)?(?:时限|时间|期限)(?:要求)?[:：]([^；;，,。）)\n]{2,30})/

/** 2025年底前完成, 长期坚持: a time among the bodies. */
const plainTime =
  /(?:^|[，,；;。])\s*((?:到)?20\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底|末|中)?)(?:之?前)?(?:完成|落实|建成|见效|办结|取得|实现)/
const timeSegment =
  /^(?:到)?20\d{2}年[^、]{0,16}$|^(?:长期|持续|常年)(?:坚持|推进|开展|实施|落实)?$|^(?:立即|即时|全年|年内|年底前)[^、]{0,8}$/

function readBodies(mark: string, firstIsLead: boolean): Responsibility | null {
  const groups = groupsOf(mark)
  const leading = namesIn(groups, 'lead')
  const responsible = namesIn(groups, 'responsible')
  const taking = namesIn(groups, 'cooperating')
  const guiding = namesIn(groups, 'guiding')
  if (leading.length > 0) return result(leading, [...responsible, ...guiding, ...taking], 'lead')
  if (responsible.length > 0) {
    const [first, ...others] = responsible
    if (firstIsLead && first !== undefined) return result([first], [...others, ...guiding, ...taking], 'lead')
    return result(
      responsible,
      [...guiding, ...taking],
      responsible.length === 1 || taking.length > 0 ? 'lead' : 'byDuty',
    )
  }
  if (guiding.length > 0) return result(guiding, taking, guiding.length === 1 ? 'lead' : 'byDuty')
  return taking.length > 0 ? result(taking, [], 'byDuty') : null
}

type Role = 'lead' | 'responsible' | 'cooperating' | 'guiding'

interface Group {
  readonly role: Role
  readonly names: readonly string[]
}

function namesIn(groups: readonly Group[], role: Role): readonly string[] {
  return groups.flatMap((group) => (group.role === role ? group.names : []))
}

function result(leads: readonly string[], cooperating: readonly string[], kind: 'lead' | 'byDuty'): Responsibility {
  const distinct = [...new Set(leads)]
  return { leads: distinct, cooperating: [...new Set(cooperating)].filter((name) => !distinct.includes(name)), kind }
}

function groupsOf(mark: string): readonly Group[] {
  const groups: Group[] = []
  let labelled: Role | null = null
  let waiting: string[] = []
  for (const segment of segmentsOf(mark)) {
    if (
      firstLeads.test(segment) ||
      timeLabel.test(segment) ||
      timeSegment.test(segment) ||
      /^(?:下同|以下|不再|其中)|除外$/.test(segment)
    )
      continue
    const label = roleLabel.exec(segment)
    if (label !== null) {
      labelled = roleOfWord(label[1] ?? '')
      waiting = []
    }
    const words = label === null ? segment : segment.slice(label[0].length)
    const verb = roleVerb.exec(words)
    const names = verb === null ? words : words.slice(0, verb.index)
    if (verb === null && labelled === null) {
      waiting.push(names)
      continue
    }
    const role = verb === null ? (labelled ?? 'responsible') : roleOfWord(verb[0])
    groups.push(...jointGroups([...waiting, names].join('、'), role))
    waiting = []
  }
  if (waiting.length > 0 && groups.length === 0) groups.push(...jointGroups(waiting.join('、'), 'responsible'))
  else if (waiting.length > 0)
    groups.push({ role: groups.at(-1)?.role ?? 'responsible', names: waiting.flatMap((names) => splitBodies(names)) })
  return groups.filter((group) => group.names.length > 0)
}

/** 甲会同乙、丙: what stands behind 会同 takes part. */
function jointGroups(names: string, role: Role): readonly Group[] {
  const at = names.search(/牵头会同|会同|牵头[，,]?联合/)
  if (at <= 0) return [{ role, names: splitBodies(names) }]
  const joint = names.slice(at).replace(/^(?:牵头会同|会同|牵头[，,]?联合)/, '')
  return [
    { role: 'lead', names: splitBodies(names.slice(0, at)) },
    { role: 'cooperating', names: splitBodies(joint) },
  ]
}

function segmentsOf(mark: string): readonly string[] {
  const flat = /[（(]/.test(mark)
    ? mark.replace(/[（(][^（）()]{0,60}[）)]/g, (inner) => inner.replace(/[，,；;。]/g, '、'))
    : mark
  return flat
    .replace(/牵头(?=[^，,；;。负会、]{2,60}(?:配合|参与|协同))/g, '牵头，')
    .split(/[，,；;。\n]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '')
}

function roleOfWord(word: string): Role {
  if (/牵头|主责|主办/.test(word)) return 'lead'
  if (/配合|参与|参加|协办|协助|协同|支持/.test(word)) return 'cooperating'
  return /指导/.test(word) ? 'guiding' : 'responsible'
}
