import { formatNumber } from '../../ui/amount.ts'
import type { Language } from '../../ui/language.tsx'
import type { FieldValue, FormField, ValueNames } from './form-field.ts'
import { moneyText } from './money.ts'
import { unitOf } from './unit-words.ts'

interface ValueWords {
  readonly yes: string
  readonly no: string
  readonly list: string
}

/** A value as one line of text; `null` where there is none. */
export function valueText(
  field: FormField,
  value: FieldValue | undefined,
  names: ValueNames,
  words: ValueWords,
  language: Language,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const all = value.map((each) => oneText(field, each, names, words, language))
    return all.length === 0 ? null : all.join(words.list)
  }
  return oneText(field, value as string | number | boolean, names, words, language)
}

function oneText(
  field: FormField,
  value: string | number | boolean,
  names: ValueNames,
  words: ValueWords,
  language: Language,
): string {
  switch (field.kind) {
    case 'money':
      return typeof value === 'number' ? moneyText(value, language) : String(value)
    case 'number':
      return typeof value === 'number' ? `${formatNumber(value, 10)}${unitText(field, language)}` : String(value)
    case 'flag':
      return value === true || value === 'true' ? words.yes : words.no
    case 'choice':
      return field.options?.find(({ key }) => key === value)?.label[language] ?? String(value)
    case 'body':
      return names.body(String(value))
    case 'entry':
      return names.entry(field.register ?? '', String(value))
    case 'file':
      return names.file(String(value))
    default:
      return String(value)
  }
}

function unitText(field: FormField, language: Language): string {
  const unit = unitOf(field, language)
  if (unit === null) return ''
  return language === 'zh' || unit === '%' ? unit : ` ${unit}`
}
