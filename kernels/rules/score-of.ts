/** A score of one record, with what each item comes to. */
import { countItems } from './decide.ts'
import { numberOf } from './in-force.ts'
import type { ScoreItem } from './node.ts'
import { type ItemReason, missingInItem } from './reasons.ts'
import { resolveItems } from './resolve.ts'
import type { GradeData, Score } from './score-types.ts'
import type { RuleRecord } from './types.ts'
import { valueOn } from './value-on.ts'

/** Where something is unknown, the points lie between `low` and `high`. */
export interface Scored {
  readonly day: string
  /** The day on which the wording took force. */
  readonly from: string
  readonly low: number
  readonly high: number
  /** `null` below the first grade, and while `low` and `high` lie in different ones. */
  readonly grade: GradeData | null
  readonly items: readonly ItemReason[]
  /** The fields that the points wait for, each once. */
  readonly missing: readonly string[]
}

/**
 * Points and grade; `null` where the score is not in force on that day.
 * @throws RuleError `day-invalid`
 */
export function scoreOf(score: Score, record: RuleRecord, day: string): Scored | null {
  const wording = scoreOn(score, day)
  if (wording === null) return null
  const items = countItems(wording.items, record)
  const total = (end: 'low' | 'high') => items.reduce((sum, item) => sum + item[end], 0)
  const [low, high] = [total('low'), total('high')]
  const grade = gradeOf(wording.grades, low)
  const isDecided = grade === gradeOf(wording.grades, high)
  const missing = [...new Set(items.flatMap(missingInItem))]
  return { day, from: wording.from, low, high, grade: isDecided ? grade : null, items, missing }
}

export interface ScoreWording {
  readonly from: string
  readonly items: readonly ScoreItem[]
  readonly grades: readonly GradeData[]
}

/** @throws RuleError `day-invalid` */
export function scoreOn({ fields, parameters, versions }: Score, day: string): ScoreWording | null {
  const number = numberOf(day)
  const version = valueOn(versions, day)
  if (version === null) return null
  const { items, grades } = version.value
  return { from: version.from, items: resolveItems(items, { fields, parameters, day, number }), grades }
}

function gradeOf(grades: readonly GradeData[], points: number): GradeData | null {
  return grades.findLast(({ from }) => points >= from) ?? null
}
