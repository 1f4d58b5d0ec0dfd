/** Writes a list number in a format of WordprocessingML (ST_NumberFormat); unknown formats as decimal, bullets as ''. */
export function formatNumber(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return ''
  return formats[format]?.(value) ?? String(value)
}

/** 12 → 十二, 120 → 一百二十, 10_005 → 一万零五; the numerals of clauses. */
function chineseNumeral(value: number, digits = '零一二三四五六七八九', units = ['', '十', '百', '千']): string {
  if (value <= 0 || value >= 100_000_000 || !Number.isInteger(value))
    return value === 0 ? (digits[0] ?? '') : String(value)
  const high = Math.floor(value / 10_000)
  if (high > 0) {
    const low = value % 10_000
    const gap = low > 0 && low < 1000 ? digits[0] : ''
    return `${chineseNumeral(high, digits, units)}万${low > 0 ? `${gap}${chineseNumeral(low, digits, units)}` : ''}`
  }
  let text = ''
  let gap = false
  const printed = String(value)
  for (const [index, char] of [...printed].entries()) {
    const digit = Number(char)
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? digits[0] : ''}${digits[digit]}${units[printed.length - 1 - index]}`
    gap = false
  }
  // 十二, not 一十二: only at the start, and only with the plain digits.
  return digits[1] === '一' && text.startsWith('一十') ? text.slice(1) : text
}

/** ① to ㊿, then (51). */
export function circledNumber(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1)
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36)
  return `(${value})`
}

const legal: (value: number) => string = (value) =>
  chineseNumeral(value, '零壹贰叁肆伍陆柒捌玖', ['', '拾', '佰', '仟'])
const digital = (value: number) => [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
const fullWidth = (value: number) => [...String(value)].map((digit) => '０１２３４５６７８９'[Number(digit)]).join('')

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalHalfWidth: String,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  chineseCounting: (value) => chineseNumeral(value),
  chineseCountingThousand: (value) => chineseNumeral(value),
  japaneseCounting: (value) => chineseNumeral(value),
  taiwaneseCounting: (value) => chineseNumeral(value),
  taiwaneseCountingThousand: (value) => chineseNumeral(value),
  koreanCounting: (value) => chineseNumeral(value),
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: legal,
  japaneseLegal: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[(value - 1) % 10] ?? String(value),
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[(value - 1) % 12] ?? String(value),
  decimalEnclosedCircle: circledNumber,
  decimalEnclosedCircleChinese: circledNumber,
  decimalEnclosedFullstop: (value) => (value <= 20 ? String.fromCodePoint(0x2488 + value - 1) : `${value}.`),
  decimalEnclosedParen: (value) => (value <= 20 ? String.fromCodePoint(0x2474 + value - 1) : `(${value})`),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCodePoint(0x3280 + value - 1) : chineseNumeral(value)),
}

function letters(value: number): string {
  if (value < 1) return String(value)
  // Word repeats the letter after z: aa, bb, cc.
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(30, Math.ceil(value / 26)))
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let text = ''
  for (const [amount, sign] of romanSigns) {
    while (rest >= amount) {
      text += sign
      rest -= amount
    }
  }
  return text
}

const romanSigns: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
