/** Values as somebody gives them, brought into the form in which they are kept, or what is wrong with them. */
import { creditCodeFault, normaliseCreditCode, normaliseIndustryCode } from '@linchpin/kernels/quantity'
import type { Field, Label } from '@linchpin/pack-kit'
import type { KnownRegister, KnownRegisters } from './known-registers.ts'

export type Value = string | number | boolean | readonly string[] | null
export type Values = Readonly<Record<string, Value>>

export interface Fault {
  readonly field: string
  readonly message: Label
}
export interface CheckedValues {
  readonly values: Values
  readonly faults: readonly Fault[]
}
/** What values may point at. */
export interface ValueTerms {
  readonly registers: KnownRegisters
  readonly isBody: (id: string) => boolean
}

const mostText = 10_000
export const mostKey = 200

/** Own fields of the register only: those of the register that it is of are changed there. */
export function checkValues(
  register: KnownRegister,
  given: Readonly<Record<string, unknown>>,
  terms: ValueTerms,
): CheckedValues {
  const values: Record<string, Value> = {}
  const faults: Fault[] = []
  for (const [name, value] of Object.entries(given)) {
    const seen = register.seen.get(name)
    const read =
      seen === undefined
        ? fault('没有这一项', 'there is no such field')
        : seen.level > 0
          ? fault(`请在${labelOf(register, seen.level)}中修改`, 'it belongs to another register; change it there')
          : readValue(seen.field, value, terms)
    if ('fault' in read) faults.push({ field: name, message: read.fault })
    else values[name] = read.value
  }
  return { values: withoutRepeatedChain(register, values, terms), faults }
}

/** The required fields that `values` leave empty. A key that the system numbers may be left to it. */
export const missingFields = ({ definition: { fields } }: KnownRegister, values: Values): readonly Fault[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const { required, requiredWithout: other } = field
    if ((values[name] ?? null) !== null || (field.kind === 'text' && field.numbered)) return []
    if (required) return [{ field: name, message: { zh: '必填', en: 'it is required' } }]
    if (other === undefined || (values[other] ?? null) !== null) return []
    const { zh, en } = fields[other]?.label ?? { zh: other, en: other }
    return [{ field: name, message: { zh: `与“${zh}”至少填一项`, en: `this or “${en}” has to be filled in` } }]
  })

/** Without those of the entries that it is about. */
export const ownValues = ({ definition }: KnownRegister, values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(definition.fields, name)))

/** What is kept all the same, and said. */
export function warningsOn({ definition }: KnownRegister, values: Values): readonly Fault[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (definition.fields[name]?.format !== 'creditCode' || typeof value !== 'string') return []
    const found = creditCodeFault(value)
    return found === null ? [] : [{ field: name, message: creditCodeWords[found] }]
  })
}

/** A key as it is compared: a code by its standard, a text without needless space. */
export function keyForm(field: Field, given: unknown): string | null {
  if (typeof given !== 'string') return null
  const key = textForm(field, given)
  return key === null || key === '' || key.length > mostKey ? null : key
}

const creditCodeWords = {
  length: { zh: '统一社会信用代码应为18位，已照录', en: 'a credit code has 18 characters; kept as given' },
  character: {
    zh: '统一社会信用代码含有不使用的字符，已照录',
    en: 'it holds characters that no credit code has; kept as given',
  },
  check: { zh: '统一社会信用代码校验位不符，已照录', en: 'its check character does not fit; kept as given' },
} as const

type Read = { readonly value: Value } | { readonly fault: Label }
const fault = (zh: string, en: string): Read => ({ fault: { zh, en } })

function readValue(field: Field, given: unknown, terms: ValueTerms): Read {
  if (given === null || given === '') return { value: null }
  if (!field.many && field.kind !== 'file') return readOne(field, given, terms)
  if (!Array.isArray(given)) return fault('应为多个值的列表', 'it is a list of values')
  const read = given.map((each) => readOne(field, each, terms))
  const wrong = read.find((each) => 'fault' in each)
  if (wrong !== undefined) return wrong
  const texts = read.flatMap((each) => ('value' in each && typeof each.value === 'string' ? [each.value] : []))
  return { value: texts.length === 0 ? null : [...new Set(texts)] }
}

function readOne(field: Field, given: unknown, { registers, isBody }: ValueTerms): Read {
  switch (field.kind) {
    case 'number':
      return typeof given === 'number' && Number.isFinite(given)
        ? { value: given }
        : fault('应为数字', 'it is a number')
    case 'money':
      return Number.isSafeInteger(given)
        ? { value: given as number }
        : fault('应为整数（分）', 'it is a whole number of fen')
    case 'flag':
      return typeof given === 'boolean' ? { value: given } : fault('应为是或否', 'it is true or false')
    case 'date':
      return isDay(given) ? { value: given } : fault('不是有效日期，应如2026-03-01', 'it is no day, such as 2026-03-01')
    case 'choice':
      return typeof given === 'string' && Object.hasOwn(field.options, given)
        ? { value: given }
        : fault(`“${shown(given)}”不在选项中`, `“${shown(given)}” is none of the options`)
    case 'body':
      return typeof given === 'string' && isBody(given)
        ? { value: given }
        : fault(`没有“${shown(given)}”这个单位`, `there is no body “${shown(given)}”`)
    case 'entry': {
      const target = registers.get(field.register)
      const key = target === undefined ? null : keyForm(target.keyField.field, given)
      return key === null ? fault(`“${shown(given)}”不是有效编号`, `“${shown(given)}” is no key`) : { value: key }
    }
    case 'file':
    case 'text':
      return readText(field, given)
  }
}

function readText(field: Field, given: unknown): Read {
  if (typeof given !== 'string') return fault('应为文字', 'it is a text')
  const text = textForm(field, given)
  if (text === null) return fault(`“${shown(given)}”格式不符`, `“${shown(given)}” has not the right form`)
  if (text.length > mostText) return fault(`超过${mostText}字`, `it is longer than ${mostText} characters`)
  return { value: text === '' ? null : text }
}

/** `null` for what cannot be a value of the format. A credit code that fails its check is one: lists as they are hold such. */
function textForm(field: Field, given: string): string | null {
  switch (field.format) {
    case 'creditCode': {
      const code = normaliseCreditCode(given)
      return code === '' || /^[0-9A-Z]{15,20}$/.test(code) ? code : null
    }
    case 'industryCode':
      return given.trim() === '' ? '' : normaliseIndustryCode(given)
    case 'divisionCode':
      return /^(\d{6}|)$/.test(given.trim()) ? given.trim() : null
    default:
      return given.trim()
  }
}

/** An enterprise is on its primary chain already: named again among the others, it would count twice. */
function withoutRepeatedChain(
  { definition, id }: KnownRegister,
  values: Record<string, Value>,
  terms: ValueTerms,
): Values {
  if (id !== terms.registers.enterprises || !Object.hasOwn(definition.fields, 'otherChains')) return values
  const { primaryChain, otherChains } = values
  if (!Array.isArray(otherChains) || typeof primaryChain !== 'string') return values
  const others = otherChains.filter((each) => each !== primaryChain)
  return { ...values, otherChains: others.length === 0 ? null : others }
}

function isDay(given: unknown): given is string {
  if (typeof given !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(given) || given < '0001') return false
  const date = new Date(`${given}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)
}

const shown = (given: unknown): string => String(given).slice(0, 40)
const labelOf = ({ above }: KnownRegister, level: number): string => `“${above[level - 1]?.definition.label.zh ?? ''}”`
