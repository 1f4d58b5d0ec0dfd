/** What is refused when a rule is defined or run: one table, code → what is wrong → what to do, in both languages. */
import type { Label, Language } from './types.ts'

interface Wording {
  readonly message: Label
  readonly hint: Label
}

/** `{given}` and `{accepted}` stand for what was given and what is accepted. */
export const ruleProblems = {
  'shape-invalid': {
    message: { zh: '给出的是 {given}，此处应为 {accepted}。', en: 'Given {given}; accepted: {accepted}.' },
    hint: { zh: '请按 ruleSchema 更正。', en: 'Correct it as ruleSchema says.' },
  },
  'nested-too-deep': {
    message: { zh: '条件嵌套超过 {accepted} 层。', en: 'Conditions are nested more than {accepted} deep.' },
    hint: { zh: '请合并同类的“全部”“任一”条件。', en: 'Merge nested all and any conditions.' },
  },
  'day-invalid': {
    message: { zh: '“{given}”不是日期，应为{accepted}。', en: '“{given}” is no day; accepted: {accepted}.' },
    hint: { zh: '请核对月份和该月的天数。', en: 'Check the month, and how many days it has.' },
  },
  'unit-unknown': {
    message: {
      zh: '不认识单位“{given}”；可用如 {accepted}。',
      en: 'The unit “{given}” is not known; known are {accepted}.',
    },
    hint: {
      zh: '请用公文常用写法；没有单位的数写“1”。',
      en: 'Write it as documents print it; a plain number has the unit “1”.',
    },
  },
  'unit-does-not-fit': {
    message: {
      zh: '单位“{given}”与字段不符，应为 {accepted}。',
      en: 'The unit “{given}” does not fit; accepted: {accepted}.',
    },
    hint: {
      zh: '请换算成可换算的单位，或更正字段的单位。',
      en: 'Use a unit that converts, or correct the unit of the field.',
    },
  },
  'amount-invalid': {
    message: {
      zh: '金额 {given} 不能化为整数分，应为 {accepted}。',
      en: 'The amount {given} is no whole number of fen; accepted: {accepted}.',
    },
    hint: { zh: '请减少小数位，并写明单位，如 2000 万元。', en: 'Give fewer decimals, and a unit: 2000 万元.' },
  },
  'value-does-not-fit': {
    message: {
      zh: '值 {given} 与字段类型不符，应为 {accepted}。',
      en: 'The value {given} does not fit the field; accepted: {accepted}.',
    },
    hint: { zh: '请更正值，或更换字段。', en: 'Correct the value, or compare another field.' },
  },
  'origin-does-not-fit': {
    message: {
      zh: '字段类型 {given} 与数据来源不符，应为 {accepted}。',
      en: 'A field of kind {given} cannot come from there; accepted: {accepted}.',
    },
    hint: {
      zh: '指标取数值或金额；只写名录不写其字段的，为是否列入。',
      en: 'An indicator is a number or an amount; a register without a field is a flag.',
    },
  },
  'comparator-does-not-fit': {
    message: {
      zh: '该字段不能用“{given}”比较，可用 {accepted}。',
      en: 'The field cannot be compared by “{given}”; accepted: {accepted}.',
    },
    hint: { zh: '请更换比较方式或字段。', en: 'Use another comparison or another field.' },
  },
  'field-unknown': {
    message: {
      zh: '没有字段“{given}”；已声明的有 {accepted}。',
      en: 'There is no field “{given}”; declared are {accepted}.',
    },
    hint: { zh: '请在 fields 中声明，或更正名称。', en: 'Declare it under fields, or correct its name.' },
  },
  'field-does-not-compare': {
    message: {
      zh: '不能与字段“{given}”比较，应为 {accepted}。',
      en: 'The field “{given}” does not compare with this one; accepted: {accepted}.',
    },
    hint: {
      zh: '请选择类型相同、单位可换算的字段；是否类字段不能相互比较。',
      en: 'Compare with a field of the same kind whose unit converts; two flags do not compare.',
    },
  },
  'factor-invalid': {
    message: {
      zh: '倍数 {given} 不可用，应为 {accepted}。',
      en: 'The factor {given} cannot be used; accepted: {accepted}.',
    },
    hint: {
      zh: '请写大于零的倍数，如 3% 写作 0.03；日期和文本不写倍数。',
      en: 'Write a factor above 0, as 0.03 for 3 %; dates and texts take none.',
    },
  },
  'points-out-of-range': {
    message: {
      zh: '分值 {given} 超出范围，应为 {accepted}。',
      en: '{given} points are out of range; accepted: {accepted}.',
    },
    hint: { zh: '请写整数分值。', en: 'Write whole points.' },
  },
  'bands-unordered': {
    message: {
      zh: '分档下限 {given} 不在前一档之上，应为 {accepted}。',
      en: 'The lower bound {given} is not above the one before it; accepted: {accepted}.',
    },
    hint: { zh: '请由低到高排列各档，下限不得相同。', en: 'Order the bands from low to high, each bound once.' },
  },
  'parameter-unknown': {
    message: {
      zh: '没有参数“{given}”；已声明的有 {accepted}。',
      en: 'There is no parameter “{given}”; declared are {accepted}.',
    },
    hint: { zh: '请在 parameters 中声明，或更正名称。', en: 'Declare it under parameters, or correct its name.' },
  },
  'condition-empty': {
    message: {
      zh: '“{given}”之下没有内容，应有 {accepted}。',
      en: '“{given}” has nothing under it; accepted: {accepted}.',
    },
    hint: { zh: '请写入条件，或删去这一层。', en: 'Write a condition under it, or remove it.' },
  },
  'n-out-of-range': {
    message: {
      zh: '“至少 {given} 项”超出范围，应为 {accepted}。',
      en: '“At least {given}” is out of range; accepted: {accepted}.',
    },
    hint: { zh: '请更正项数，或补充条件。', en: 'Correct the number, or add conditions.' },
  },
  'column-does-not-fit': {
    message: { zh: '数据列为 {given}，应为 {accepted}。', en: 'The column is {given}; accepted: {accepted}.' },
    hint: { zh: '请按字段类型装载数据列。', en: 'Load the column as the kind of the field says.' },
  },
} as const satisfies Readonly<Record<string, Wording>>

export type RuleProblemCode = keyof typeof ruleProblems

/** One thing that is wrong. `place` is the path inside the rule: `versions/2024-01-01/of/0/to`. */
export interface RuleFinding {
  readonly code: RuleProblemCode
  readonly place: string
  readonly message: Label
  readonly hint: Label
}

/** What was given and what is accepted: words by language, or what reads the same in both. */
export function finding(
  code: RuleProblemCode,
  place: string,
  given: string | Label,
  accepted: string | Label,
): RuleFinding {
  const words = (of: string | Label, language: Language) => (typeof of === 'string' ? of : of[language])
  const { message, hint } = ruleProblems[code]
  const fill = (language: Language) =>
    message[language].replace(/\{(given|accepted)\}/g, (_, name: string) =>
      words(name === 'given' ? given : accepted, language),
    )
  return { code, place, message: { zh: fill('zh'), en: fill('en') }, hint }
}

/** Everything that is wrong with a rule or a table, at once. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly findings: readonly RuleFinding[]

  constructor(findings: readonly RuleFinding[]) {
    super(findingsText(findings, 'en'))
    this.findings = findings
  }
}

export function findingsText(findings: readonly RuleFinding[], language: Language): string {
  return findings
    .map(({ place, message, hint }) => `${place === '' ? '' : `${place}: `}${message[language]} ${hint[language]}`)
    .join('\n')
}

/** A given value in a message: JSON, cut short. */
export function shown(value: unknown): string {
  const text = typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
