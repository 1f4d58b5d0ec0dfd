import type { Language } from './language.tsx'

export interface Amount {
  readonly value: string
  readonly unit: string
}

const steps = {
  zh: [
    [100_000_000, '亿元'],
    [10_000, '万元'],
    [1, '元'],
  ],
  en: [
    [1_000_000_000, 'bn yuan'],
    [1_000_000, 'm yuan'],
    [1, 'yuan'],
  ],
} as const

/** Money as people say it: 12.86亿元, 3,500万元. From yuan; two decimals at most, and none where they say nothing. */
export function formatAmount(yuan: number, language: Language): Amount {
  const size = Math.abs(yuan)
  // What rounds up to the next step is said in it: 9999.996万元 is 1亿元.
  const [step, unit] = steps[language].find(([least]) => Math.round((size / least) * 100) >= 100) ?? [
    1,
    steps[language][2][1],
  ]
  return { value: formatNumber(yuan / step, 2), unit }
}

/** `1234.5` as `1,234.5`; `digits`: decimals at most. */
export function formatNumber(value: number, digits = 2): string {
  const text = value.toLocaleString('en-US', { maximumFractionDigits: digits })
  return text === '-0' ? '0' : text.replace('-', '−')
}

/** A change with its sign: `+3.2`, `−0.4`, `0`. */
export function formatChange(value: number, digits = 1): string {
  const text = formatNumber(value, digits)
  return value > 0 && text !== '0' ? `+${text}` : text
}
