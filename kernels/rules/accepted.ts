/** What is accepted, where it is said in words: the rest of a message is names, figures and units, the same in both languages. */
import type { FieldKind, Label } from './types.ts'

const words = (zh: string, en: string): Label => ({ zh, en })

export const accepted = {
  number: words('一个数', 'a number'),
  text: words('不含 NUL 和残缺字符的文本', 'a text without NUL and half characters'),
  wholeFen: words('不超过 2^53 - 1 的整数分', 'whole fen, up to 2^53 - 1'),
  searchText: words('非空且不含 NUL 和残缺字符的文本', 'a text that is not empty, without NUL and half characters'),
  oneCondition: words('至少一项条件', 'one condition or more'),
  oneText: words('至少一个文本', 'one text or more'),
  oneItem: words('至少一个计分项', 'one item or more'),
  oneBand: words('至少一档', 'one band or more'),
  /** Said in full: a bare day would read as the one that is meant. */
  day: words('日历上有的日期，如 2024-07-01', 'a day that the calendar has, such as 2024-07-01'),
  noUnit: words('无', 'none'),
  range: (from: number | string, to: number | string) => words(`${from} 至 ${to}`, `${from} to ${to}`),
  together: (most: number) => words(`合计不超过 ${most}`, `${most} together`),
  noUnitFor: (kind: FieldKind) => words(`不写单位（${kinds[kind].zh}）`, `no unit (${kind})`),
  noFactorFor: (kind: FieldKind) => words(`不写倍数（${kinds[kind].zh}）`, `none (${kind})`),
} as const

export const kinds: Readonly<Record<FieldKind, Label>> = {
  number: words('数值', 'number'),
  money: words('金额', 'money'),
  date: words('日期', 'date'),
  text: words('文本', 'text'),
  flag: words('是否', 'flag'),
}

/** 数值、金额. */
export const kindList = (...of: readonly FieldKind[]): Label =>
  words(of.map((kind) => kinds[kind].zh).join('、'), of.join(', '))
