/** The bars by which something counts as weak: those of the rule that admits to the register of gaps, else the system's own. */
import type { GapBar, GapFindingKind } from '@linchpin/api'
import { type Comparator, type Condition, type RuleData, valueOn } from '@linchpin/kernels/rules'

export type GapBars = Readonly<Record<GapFindingKind, GapBar>>

/** The field of the register that holds the measure of each kind. */
export const measureField = {
  missing: 'makers',
  singleSource: 'mainSourceShare',
  outside: 'foreignShare',
  shortStock: 'stockDays',
  critical: 'criticality',
} as const satisfies Readonly<Record<GapFindingKind, string>>

export function barsOf(admission: RuleData | null, day: string): GapBars {
  const condition = admission === null ? null : (valueOn(admission.versions, day)?.value ?? null)
  const bar = (kind: GapFindingKind): GapBar => {
    const found = admission && condition && compared(admission, condition, measureField[kind], day)
    const usual = { ...defaults[kind], measure: defaults[kind].label, kind }
    return found ? { ...usual, ...found, from: 'rule' } : { ...usual, from: 'default' }
  }
  return {
    missing: bar('missing'),
    singleSource: bar('singleSource'),
    outside: bar('outside'),
    shortStock: bar('shortStock'),
    critical: bar('critical'),
  }
}

type Default = Omit<GapBar, 'kind' | 'from' | 'measure'>
const defaults: Readonly<Record<GapFindingKind, Default>> = {
  missing: { label: { zh: '本市能供应的企业数', en: 'makers in the city' }, is: '=', value: 0, unit: '家' },
  singleSource: {
    label: { zh: '最大单一来源占比', en: 'share of the largest source' },
    is: '>=',
    value: 80,
    unit: '%',
  },
  outside: { label: { zh: '境外来源占比', en: 'share from abroad' }, is: '>=', value: 50, unit: '%' },
  shortStock: { label: { zh: '库存可用天数', en: 'days that the stock lasts' }, is: '<', value: 15, unit: '天' },
  critical: {
    label: { zh: '环节失效影响占产出比重', en: 'share of output that its failure would cost' },
    ...{ is: '>=', value: 10, unit: '%' },
  },
}

/** The first comparison of the field with a number, wherever in the condition it stands. */
type Bar = Pick<GapBar, 'value' | 'is'> & Partial<Pick<GapBar, 'unit' | 'label' | 'measure'>>
function compared(rule: RuleData, condition: Condition, field: string, day: string): Bar | null {
  if (condition.op === 'all' || condition.op === 'any' || condition.op === 'atLeast') {
    for (const each of condition.of) {
      const found = compared(rule, each, field, day)
      if (found) return found
    }
    return null
  }
  return condition.op === 'compare' && condition.field === field ? leaf(rule, condition, day) : null
}

function leaf(rule: RuleData, { is, to, field }: Extract<Condition, { op: 'compare' }>, day: string): Bar | null {
  const parameter = 'parameter' in to ? rule.parameters[to.parameter] : undefined
  const literal = 'value' in to ? to : parameter && (valueOn(parameter.values, day)?.value ?? null)
  if (!literal || typeof literal.value !== 'number' || is === '!=') return null
  const measure = rule.fields[field]?.label
  const label = parameter?.label ?? measure
  return {
    value: literal.value,
    is,
    ...(literal.unit ? { unit: literal.unit } : {}),
    ...(label ? { label } : {}),
    ...(measure ? { measure } : {}),
  }
}

export function meets(value: number, { is, value: bar }: { readonly is: Comparator; readonly value: number }): boolean {
  switch (is) {
    case '=':
      return value === bar
    case '!=':
      return value !== bar
    case '>=':
      return value >= bar
    case '>':
      return value > bar
    case '<':
      return value < bar
    case '<=':
      return value <= bar
  }
}
