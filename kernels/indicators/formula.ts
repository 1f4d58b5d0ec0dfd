/**
 * A formula of an indicator as data: inputs, plain figures and the four operations that official definitions use. It runs on
 * one record, says itself in words, and its unit follows from the units of its inputs.
 *
 * Values are computed in base units (fen, tonnes, metres, ones) and given in the unit that is asked for, with at most 15
 * digits. Money comes in as whole fen, so that sums and differences of amounts are exact. Missing or not a number: no value, and the input is named; never 0.
 */

export type Formula =
  | { readonly op: 'input'; readonly name: string }
  | { readonly op: 'figure'; readonly value: number; readonly unit: string }
  | { readonly op: 'plus' | 'minus' | 'per'; readonly of: readonly [Formula, Formula] }
  | { readonly op: 'times'; readonly of: Formula; readonly by: number }

export interface FormulaInput {
  /** `fen` for money, a printed unit or `1` otherwise. */
  readonly unit: string
  readonly label: { readonly zh: string; readonly en: string }
}
export type FormulaInputs = Readonly<Record<string, FormulaInput>>

/** The names of the inputs that a formula reads, each once, in order. */
export function inputsOf(formula: Formula): readonly string[] {
  if (formula.op === 'input') return [formula.name]
  if (formula.op === 'figure') return []
  if (formula.op === 'times') return inputsOf(formula.of)
  return [...new Set(formula.of.flatMap(inputsOf))]
}

/** In words, with the labels of the inputs: （研发投入－财政资助）÷营业收入. */
export function formulaInWords(formula: Formula, inputs: FormulaInputs, language: 'zh' | 'en'): string {
  const words = (part: Formula): string => {
    if (part.op === 'input') return inputs[part.name]?.label[language] ?? part.name
    if (part.op === 'figure') return figureWords(part, language)
    if (part.op === 'times') return `${nested(part.of)}×${part.by}`
    return part.of.map(nested).join(language === 'zh' ? signs[part.op] : ` ${signs[part.op]} `)
  }
  const nested = (part: Formula) =>
    part.op === 'input' || part.op === 'figure'
      ? words(part)
      : language === 'zh'
        ? `（${words(part)}）`
        : `(${words(part)})`
  return words(formula)
}

/** 3万元, 3 万元 in English, 3%, 3. */
function figureWords({ value, unit }: Extract<Formula, { readonly op: 'figure' }>, language: 'zh' | 'en'): string {
  if (unit === '1') return String(value)
  return language === 'zh' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`
}

const signs = { plus: '＋', minus: '－', per: '÷' } as const
