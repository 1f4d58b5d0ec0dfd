/**
 * Numbers written in Chinese digits, as ordinals of official documents use them: 一, 十二, 二十一, 一百零三, 二〇二五.
 *
 * Units up to 万 are read; without units the digits are read one by one (二〇二五 = 2025). Leaves out fractions,
 * the financial forms (壹贰叁) and mixed forms such as 3万.
 */

/** The value of a number in Chinese digits, or `null` where the text is not one. */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || text.length > 12) return null
  const hasUnit = /[十百千万]/.test(text)
  return hasUnit ? readWithUnits(text) : readDigits(text)
}

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

function readDigits(text: string): number | null {
  let value = 0
  for (const char of text) {
    const digit = digits[char]
    if (digit === undefined) return null
    value = value * 10 + digit
  }
  return value
}

function readWithUnits(text: string): number | null {
  let total = 0
  let section = 0
  let pending: number | null = null
  for (const char of text) {
    const digit = digits[char]
    const unit = units[char]
    if (digit !== undefined) pending = digit
    else if (unit !== undefined) {
      section += (pending ?? 1) * unit
      pending = null
    } else if (char === '万') {
      total += (section + (pending ?? 0)) * 10_000
      section = 0
      pending = null
    } else return null
  }
  return total + section + (pending ?? 0)
}
