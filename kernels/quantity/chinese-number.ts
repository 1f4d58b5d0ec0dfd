/**
 * Numbers written in Chinese digits: 一, 十二, 二十一, 一百零三, 一百二, 三万五千, 二亿, 二〇二五, 三点五, 壹佰贰拾.
 *
 * With units the value is summed up to 万 and 亿; without them the digits are read one by one (二〇二五 = 2025). A word
 * such as 万 or 百 alone is its own value. Leaves out mixed forms such as 3万.
 */

/** The value of a number in Chinese digits, or `null` where the text is not one. */
export function parseChineseNumber(text: string): number | null {
  if (text === '' || text.length > 16) return null
  const plain = /[壹贰叁肆伍陆柒捌玖拾佰仟]/.test(text) ? fromFinancial(text) : text
  const point = plain.indexOf('点')
  if (point > 0) return readDecimal(plain.slice(0, point), plain.slice(point + 1))
  return /[十百千万亿]/.test(plain) ? readWithUnits(plain) : readDigits(plain)
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

function fromFinancial(text: string): string {
  return [...text].map((char) => '一二三四五六七八九十百千'['壹贰叁肆伍陆柒捌玖拾佰仟'.indexOf(char)] ?? char).join('')
}

function readDecimal(whole: string, fraction: string): number | null {
  const before = parseChineseNumber(whole)
  const after = /^[〇零○一二三四五六七八九]+$/.test(fraction) ? [...fraction].map((digit) => digits[digit]) : null
  return before === null || after === null ? null : Number(`${before}.${after.join('')}`)
}

function readDigits(text: string): number | null {
  if (text.length > 12) return null
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
  let lastUnit = 0
  for (const char of text) {
    const digit = digits[char]
    const unit = units[char]
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null
      pending = digit
      if (digit === 0) lastUnit = 0
    } else if (unit !== undefined) {
      section += (pending ?? 1) * unit
      pending = null
      lastUnit = unit
    } else if (char === '万' || char === '亿') {
      const sum: number = section + (pending ?? 0)
      const factor = char === '万' ? 10_000 : 100_000_000
      // 万亿 and a word alone (万家) multiply what came before, or stand for themselves.
      total = sum > 0 ? total + sum * factor : total > 0 ? total * factor : factor
      section = 0
      pending = null
      lastUnit = factor
    } else return null
  }
  // 一百二 is 120 and 三万五 is 35000; 一百零二 is 102.
  return total + section + (pending ?? 0) * (lastUnit >= 100 ? lastUnit / 10 : 1)
}
