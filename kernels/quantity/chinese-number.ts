/**
 * Numbers written in Chinese digits: 一, 十二, 二十一, 一百零三, 三万五千, 二亿, 二〇二五, 三点五.
 *
 * With units the value is summed up to 万 and 亿; without them the digits are read one by one (二〇二五 = 2025). A word
 * such as 万 or 百 alone is its own value. Leaves out the financial forms (壹贰叁) and mixed forms such as 3万.
 */

/** The value of a number in Chinese digits, or `null` where the text is not one. */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || text.length > 12) return null
  const point = text.indexOf('点')
  if (point > 0) return readDecimal(text.slice(0, point), text.slice(point + 1))
  const hasUnit = /[十百千万亿]/.test(text)
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

function readDecimal(whole: string, fraction: string): number | null {
  const before = parseChineseNumber(whole)
  const after = fraction === '' || fraction.includes('点') ? null : readDigits(fraction)
  return before === null || after === null ? null : Number(`${before}.${[...fraction].map((d) => digits[d]).join('')}`)
}

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
    } else if (char === '万' || char === '亿') {
      const sum: number = section + (pending ?? 0)
      const factor = char === '万' ? 10_000 : 100_000_000
      // 万亿 and a word alone (万家) multiply what came before, or stand for themselves.
      total = sum > 0 ? total + sum * factor : total > 0 ? total * factor : factor
      section = 0
      pending = null
    } else return null
  }
  return total + section + (pending ?? 0)
}
