/**
 * The time that a sentence sets, to the precision that it prints: 到2025年 → 2025, 2025年6月底前 → 2025-06,
 * 6月30日前 → with the year of the document, 2025年上半年 → 2025-06.
 *
 * 今年 and 年底前 need the year of the document; without it they are reported as unknown. Periods of origin
 * （自2020年起, 2021年四季度实施的） set no deadline.
 */

export interface Deadline {
  readonly date: string | null
  /** Whether a time is set whose year the document does not give. */
  readonly yearUnknown: boolean
}

/** The deadline of a sentence, `null` where it sets none. */
export function deadlineOf(sentence: string, documentYear: number | null): Deadline | null {
  if (!sentence.includes('年') && !sentence.includes('月')) return null
  for (const { pattern, read } of forms) {
    const match = pattern.exec(sentence)
    if (match === null) continue
    const date = read(match, documentYear)
    return { date, yearUnknown: date === null }
  }
  return null
}

interface Form {
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, documentYear: number | null) => string | null
}

const two = (text: string | undefined) => (text ?? '').padStart(2, '0')
const relativeYear: Readonly<Record<string, number>> = { 今年: 0, 本年度: 0, 当年: 0, 年内: 0, 明年: 1 }

const forms: readonly Form[] = [
  {
    pattern: /([12]\d{3})年(\d{1,2})月(\d{1,2})日(?:之?前|底前|止)/,
    read: (m) => `${m[1]}-${two(m[2])}-${two(m[3])}`,
  },
  {
    pattern: /([12]\d{3})年(\d{1,2})月(?:底|末|份)?(?:之?前|底)|(?<!截)到([12]\d{3})年(\d{1,2})月/,
    read: (m) => `${m[1] ?? m[3]}-${two(m[2] ?? m[4])}`,
  },
  {
    pattern: /([12]\d{3})年(?:的)?(上半年|下半年|[一二三四]季度)(?!.{0,6}[的以来])/,
    read: (m) => `${m[1]}-${part(m[2] ?? '')}`,
  },
  {
    pattern:
      /(?:(?<!截)[到至]|力争|于)([12]\d{3})年(?!.{0,4}以来)|([12]\d{3})年(?:底|末)?(?:之?前|底|末)|([12]\d{3})年(?:全面|基本)(?:建成|完成|实现)/,
    read: (m) => m[1] ?? m[2] ?? m[3] ?? null,
  },
  {
    pattern: /(?<![\d年])(\d{1,2})月(\d{1,2})日(?:之?前|止)/,
    read: (m, year) => (year === null ? null : `${year}-${two(m[1])}-${two(m[2])}`),
  },
  {
    pattern: /(?<![\d年])(\d{1,2})月(?:底|末)(?:之?前)?/,
    read: (m, year) => (year === null ? null : `${year}-${two(m[1])}`),
  },
  {
    pattern:
      /(今年|明年|(?<![0-9一二三四五六七八九十两数几每])年内|本年度)(?:底|末)?(?:前|内|要|还要|将|，|完成|新增|建成)?|(?<!每|\d)年(?:底|末)前/,
    read: (m, year) => (year === null ? null : String(year + (relativeYear[m[1] ?? ''] ?? 0))),
  },
]

function part(words: string): string {
  const months: Readonly<Record<string, string>> = {
    上半年: '06',
    下半年: '12',
    一季度: '03',
    二季度: '06',
    三季度: '09',
    四季度: '12',
  }
  return months[words] ?? '12'
}
