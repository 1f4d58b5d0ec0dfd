import { evaluate, type Formula, type FormulaInput, formulaInWords } from '@linchpin/kernels/indicators'
import { valueOn } from '@linchpin/kernels/rules'
import type { Indicator, ValueFrom } from '../definitions/indicator-data.ts'
import { dayBefore } from '../period.ts'
import { label } from './blocks.ts'
import { notInForce } from './not-in-force.ts'
import type { Block, Example, TryField, Wording } from './page.ts'
import { recordOf } from './record-of.ts'
import { figureWords, valueWords } from './words/value-words.ts'

/** By a formula, over fields or over indicators. */
export type Computed = Extract<ValueFrom, { from: 'formula' | 'indicators' }>

export const isComputed = (values: ValueFrom): values is Computed =>
  values.from === 'formula' || values.from === 'indicators'

export function formulaBlocks(indicator: Indicator): readonly Block[] {
  const { values, unit, examples } = indicator
  if (!isComputed(values)) return []
  const fields = formulaFields(values)
  const block: Block = {
    block: 'formula',
    title: label('计算公式', 'Formula'),
    unit,
    wordings: formulaWordings(values),
    fields,
    records: examples.map(({ name, day, given }) => recordOf({ name, day, record: given }, Object.keys(values.inputs))),
  }
  if (examples.length === 0) return [block]
  const made = examples.map((each) => exampleOf(each, indicator, values, fields))
  return [block, { block: 'examples', title: label('计算示例', 'Examples'), examples: made }]
}

export function formulaFields({ inputs }: Computed): readonly TryField[] {
  return Object.entries(inputs).map(([name, { unit, label: named, indicator }]: [string, Input]) => {
    const isMoney = unit === 'fen'
    return {
      name,
      label: named,
      kind: isMoney ? 'money' : 'number',
      unit: isMoney ? null : unit,
      options: null,
      from: indicator === undefined ? null : { kind: 'indicator', id: indicator },
    }
  })
}
type Input = FormulaInput & { readonly indicator?: string }

/** The formula of a day and the day from which it holds; `null` before the first and after the last. */
export function formulaOn({ wordings }: Computed, day: string): { from: string; formula: Formula } | null {
  const current = valueOn(wordings, day)
  return current && { from: current.from, formula: current.value }
}

function formulaWordings({ wordings, inputs }: Computed): readonly Wording[] {
  const days = daysOf(wordings)
  return days.map((from, at) => {
    const formula = wordings[from]
    const until = dayBefore(days[at + 1])
    if (!formula) return { from, until, lines: null }
    const text = { zh: formulaInWords(formula, inputs, 'zh'), en: formulaInWords(formula, inputs, 'en') }
    return { from, until, lines: [{ depth: 0, text, parameter: null }] }
  })
}

const daysOf = (wordings: Computed['wordings']) => Object.keys(wordings).sort() as (keyof Computed['wordings'])[]

function exampleOf(
  { name, day, given, value }: Indicator['examples'][number],
  { unit }: Indicator,
  values: Computed,
  fields: readonly TryField[],
): Example {
  const current = formulaOn(values, day)
  const computed = current && evaluate(current.formula, values.inputs, given, unit)
  const missing = fields.filter((field) => computed?.missing.includes(field.name))
  return {
    name,
    day,
    given: fields
      .filter((field) => Object.hasOwn(given, field.name))
      .map((field) => ({ name: field.label, value: valueWords(field, given[field.name]) })),
    steps: [],
    mark: value === null ? 'unknown' : 'computed',
    result: value === null ? { zh: '无法计算', en: 'no value' } : figureWords(value, unit),
    reasons:
      current === null
        ? [notInForce(values.wordings, day)]
        : missing.map(({ label: named }) => ({ zh: `缺少${named.zh}`, en: `${named.en} is missing` })),
  }
}
