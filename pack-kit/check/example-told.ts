/** How an example came out, in words: for a message beside what it says. */
import { decide, defineRule, explain, type RuleData, type RuleRecord } from '@linchpin/kernels/rules'
import { isFilled } from '../case/refusal-of.ts'
import type { Refusal, Walk } from '../case/walk-case.ts'
import type { Label } from '../definition.ts'
import type { CaseExample, CaseType } from '../definitions/case.ts'
import type { RuleExample } from '../definitions/register.ts'
import { refusals } from '../pages/words/kind-words.ts'

export const outcomeNames = {
  met: { zh: '“符合”', en: '“met”' },
  notMet: { zh: '“不符合”', en: '“not met”' },
  unknown: { zh: '“无法判断”', en: '“unknown”' },
} as const

/** `“亏损企业”得出“不符合”（营业收入不低于2000万元：现为1500万元，差500万元）`. */
export function ruleExampleTold(rule: RuleData, { name, day, record }: RuleExample): Label {
  const { zh, en } = outcomeNames[decide(defineRule(rule), record, day).outcome]
  const why = whyOf(rule, record, day)
  return { zh: `“${name}”得出${zh}${inBrackets(why.zh, 'zh')}`, en: `“${name}” gives ${en}${inBrackets(why.en, 'en')}` }
}

export function figureExampleTold(name: string, value: number | null): Label {
  const { zh, en } = figureTold(value)
  return { zh: `“${name}”得出${zh}`, en: `“${name}” gives ${en}` }
}

export const figureTold = (value: number | null): Label =>
  value === null ? { zh: '“无值”', en: 'no value' } : { zh: ` ${value}`, en: String(value) }

/** Where the case came to rest, and the move that was refused, with its reason. */
export function caseExampleTold(caseType: CaseType, example: CaseExample, walk: Walk): Label {
  const rest = restTold(caseType, walk.state)
  const { refused } = walk
  if (refused === null) return around(example.name, rest, example.refused === undefined ? nothing : allMade)
  const { zh, en } = refusedTold(caseType, example, walk.state, refused)
  const step = `${refused.at + 1}/${example.moves.length}`
  return around(example.name, rest, {
    zh: `，第 ${step} 步“${moveName(caseType, refused.move).zh}”被拒：${zh}`,
    en: `, move ${step} “${moveName(caseType, refused.move).en}” refused: ${en}`,
  })
}

/** What the example says, in the same words. */
export function endTold(caseType: CaseType, { ends, refused }: CaseExample, walk: Walk): Label {
  const { zh, en } = restTold(caseType, ends)
  const made = walk.refused === null ? nothing : allMade
  if (refused === undefined) return { zh: `${zh}${made.zh}`, en: `it ${en}${made.en}` }
  return {
    zh: `${zh}，最后一步被拒：${refusals[refused].zh}`,
    en: `it ${en}, the last move refused: ${refusals[refused].en}`,
  }
}

const nothing = { zh: '', en: '' }
/** Said only beside a refusal. */
const allMade = { zh: '，各步均办成', en: ', every move made' }

function refusedTold(caseType: CaseType, example: CaseExample, state: string, refused: Refusal): Label {
  const { zh, en } = refusals[refused.because]
  const why = refusalWhy(caseType, example, state, refused)
  return { zh: `${zh}${inBrackets([why.zh], 'zh')}`, en: `${en}${inBrackets([why.en], 'en')}` }
}

function refusalWhy({ moves }: CaseType, example: CaseExample, state: string, { at, move, because }: Refusal): Label {
  const { by = [], from = [], notBy = [], asks = [], needs = null } = moves[move] ?? {}
  const { day, record = {} } = example
  switch (because) {
    case 'role':
      return instead(example.moves[at]?.[0] ?? '—', by)
    case 'state':
      return instead(state, from)
    case 'samePerson':
      return { zh: notBy.join(', '), en: notBy.join(', ') }
    case 'asks': {
      const missing = asks.filter((field) => !isFilled(record, field)).join(', ')
      return { zh: missing, en: missing }
    }
    case 'needs': {
      const why = needs === null ? { zh: [], en: [] } : whyOf(needs, record, day)
      return { zh: why.zh.join('；'), en: why.en.join('; ') }
    }
  }
}

const shownReasons = 3

/** The reasons that decide, without the outcome above them; that the rule is not in force stands in the outcome itself. */
function whyOf(rule: RuleData, record: RuleRecord, day: string) {
  const made = defineRule(rule)
  const decision = decide(made, record, day)
  const lines = (language: 'zh' | 'en') => {
    const [heading = '', ...reasons] = explain(made, decision, language)
    return reasons.length > 0 ? reasons.slice(0, shownReasons).map((line) => line.trim()) : [notInForce(heading)]
  }
  return { zh: lines('zh'), en: lines('en') }
}

const notInForce = (heading: string): string => /[（(]([^（(]*)[)）]$/.exec(heading)?.[1] ?? ''

const instead = (given: string, accepted: readonly string[]): Label => ({
  zh: `${given}，应为 ${accepted.join(', ')}`,
  en: `${given}; accepted: ${accepted.join(', ')}`,
})

function inBrackets(lines: readonly string[], language: 'zh' | 'en'): string {
  const text = lines.filter((line) => line !== '').join(language === 'zh' ? '；' : '; ')
  if (text === '') return ''
  return language === 'zh' ? `（${text}）` : ` (${text})`
}

const around = (name: string, rest: Label, then: Label): Label => ({
  zh: `“${name}”${rest.zh}${then.zh}`,
  en: `“${name}” ${rest.en}${then.en}`,
})

function restTold({ states }: CaseType, name: string): Label {
  const { zh, en } = states[name]?.label ?? { zh: name, en: name }
  return { zh: `停在“${zh}”（${name}）`, en: `ends in “${en}” (${name})` }
}

const moveName = ({ moves }: CaseType, name: string): Label => moves[name]?.label ?? { zh: name, en: name }
