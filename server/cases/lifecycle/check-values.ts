/** Values as they came in, against the fields of a case type: all that is wrong with them at once. */
import { dayNumber } from '@linchpin/kernels/rules'
import type { CaseType, Field, Label } from '@linchpin/pack-kit'
import type { Changes, FieldValue } from './case-state.ts'
import type { Given } from './commands.ts'
import type { CaseContext } from './context.ts'

export type Known = Pick<CaseContext, 'isBody' | 'isEntry' | 'isUpload'>
export interface Issue {
  readonly field: string
  readonly text: Label
}
export interface Checked {
  readonly values: Changes
  readonly issues: readonly Issue[]
}

export const textLimit = 10_000
const listLimit = 200

export function checkValues({ fields }: Pick<CaseType, 'fields'>, given: Given, known: Known): Checked {
  const read = Object.entries(given).map(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    return { name, ...(field === undefined ? unknownField(name) : readValue(field, value, known)) }
  })
  return {
    values: Object.fromEntries(read.flatMap((each) => ('value' in each ? [[each.name, each.value]] : []))),
    issues: read.flatMap((each) => ('wrong' in each ? [{ field: each.name, text: each.wrong }] : [])),
  }
}

/** A field that this step does not ask for. */
export function notAsked(name: string, { caseType }: Pick<CaseContext, 'caseType'>): Label {
  const { zh, en } = caseType.fields[name]?.label ?? { zh: name, en: name }
  return { zh: `“${zh}”不在这一步填写`, en: `“${en}” is not filled in at this step` }
}

type Read = { readonly value: FieldValue | null } | { readonly wrong: Label }

const unknownField = (name: string): Read => ({
  wrong: { zh: `没有字段“${name}”`, en: `there is no field “${name}”` },
})

function readValue(field: Field, given: unknown, known: Known): Read {
  const many = field.many === true
  if (given === null || given === undefined || given === '') return { value: null }
  if (!many) return readOne(field, given, known)
  if (!Array.isArray(given) || given.length > listLimit) return wrong(field, given, listAccepted)
  const each = given.map((one) => readOne(field, one, known))
  const bad = each.find((one) => 'wrong' in one)
  if (bad !== undefined) return bad
  const values = each.flatMap((one) => ('value' in one && typeof one.value === 'string' ? [one.value] : []))
  if (values.length !== given.length) return wrong(field, given, listAccepted)
  return { value: values.length === 0 ? null : [...new Set(values)] }
}

function readOne(field: Field, given: unknown, known: Known): Read {
  switch (field.kind) {
    case 'text': {
      const text = typeof given === 'string' ? given.trim() : null
      if (text === null || text.length > textLimit) return wrong(field, given, textAccepted)
      return { value: text === '' ? null : text }
    }
    case 'number':
      return typeof given === 'number' && Number.isFinite(given)
        ? { value: given }
        : wrong(field, given, numberAccepted)
    case 'money':
      return Number.isSafeInteger(given) ? { value: given as number } : wrong(field, given, moneyAccepted)
    case 'date':
      return dayNumber(given) === null ? wrong(field, given, dateAccepted) : { value: given as string }
    case 'flag':
      return typeof given === 'boolean' ? { value: given } : wrong(field, given, flagAccepted)
    case 'choice':
      if (typeof given === 'string' && Object.hasOwn(field.options, given)) return { value: given }
      return wrong(field, given, optionsOf(Object.values(field.options)))
    case 'body':
      return typeof given === 'string' && known.isBody(given) ? { value: given } : wrong(field, given, bodyAccepted)
    case 'entry':
      if (typeof given === 'string' && known.isEntry(field.register, given)) return { value: given }
      return wrong(field, given, entryAccepted)
    case 'file':
      return typeof given === 'string' && known.isUpload(given) ? { value: given } : wrong(field, given, fileAccepted)
  }
}

function wrong({ label }: Field, given: unknown, accepted: Label): Read {
  const told = (typeof given === 'string' ? given : (JSON.stringify(given) ?? '')).slice(0, 40)
  return {
    wrong: {
      zh: `“${label.zh}”填的是“${told}”，应为${accepted.zh}`,
      en: `“${label.en}” is “${told}”; accepted is ${accepted.en}`,
    },
  }
}

const textAccepted: Label = { zh: `${textLimit}字以内的文字`, en: `a text of up to ${textLimit} characters` }
const numberAccepted: Label = { zh: '数值', en: 'a number' }
const moneyAccepted: Label = { zh: '以分计的整数金额', en: 'an amount in whole fen' }
const dateAccepted: Label = { zh: '日期，如2026-03-31', en: 'a day, as 2026-03-31' }
const flagAccepted: Label = { zh: '是或否', en: 'yes or no' }
const bodyAccepted: Label = { zh: '机制配置中的单位', en: 'a body of the pack' }
const entryAccepted: Label = { zh: '名录中已有的条目', en: 'an entry of the register' }
const fileAccepted: Label = { zh: '本人刚上传的文件', en: 'a file that you have just uploaded' }
const listAccepted: Label = { zh: `列表，至多${listLimit}项`, en: `a list of up to ${listLimit}` }

const optionsOf = (labels: readonly Label[]): Label => ({
  zh: labels.map(({ zh }) => zh).join('、'),
  en: labels.map(({ en }) => en).join(', '),
})
