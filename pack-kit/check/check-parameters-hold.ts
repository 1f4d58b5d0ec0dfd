/** A wording in force over a figure that is not: everything would be unknown, and nothing would say why. */
import type { Condition, RuleData } from '@linchpin/kernels/rules'
import { dayBefore } from '../period.ts'
import { windows } from './check-days.ts'
import { finding, type PackFinding } from './problems/index.ts'
import { isObject } from './shape.ts'

interface Span {
  readonly from: string
  /** The first day after it; `null` where it has no end. */
  readonly next: string | null
}

/** Run when nothing is wrong with the rule by itself. */
export function checkParametersHold({ versions, parameters }: RuleData, place: string): readonly PackFinding[] {
  return windows(versions).flatMap((span) =>
    parametersOf(versions[span.from] ?? null).flatMap((name) => {
      const idle = idleIn(span, parameters[name]?.values ?? {})
      if (idle.length === 0) return []
      return [finding('parameter-idle', `${place}/versions/${span.from}`, name, idle.map(said).join('; '))]
    }),
  )
}

/** The parts of a span in which there is no value. */
function idleIn(span: Span, values: Readonly<Record<string, unknown>>): readonly Span[] {
  const held = windows(values)
  const before = { from: '', next: held[0]?.from ?? null }
  return [before, ...held.filter(({ from }) => values[from] === null)].flatMap((each) => {
    const from = each.from > span.from ? each.from : span.from
    const next = earlier(each.next, span.next)
    return next === null || from < next ? [{ from, next }] : []
  })
}

function parametersOf(condition: Condition | null): readonly string[] {
  const found = new Set<string>()
  const look = (data: unknown): void => {
    if (Array.isArray(data)) for (const each of data) look(each)
    else if (isObject(data)) {
      if (typeof data.parameter === 'string') found.add(data.parameter)
      for (const each of Object.values(data)) look(each)
    }
  }
  look(condition)
  return [...found]
}

function earlier(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right
  return left < right ? left : right
}

const said = ({ from, next }: Span): string => `${from} – ${dayBefore(next) ?? '…'}`
