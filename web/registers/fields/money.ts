import { formatAmount, formatNumber } from '../../ui/amount.ts'
import type { Language } from '../../ui/language.tsx'

/** 12.86亿元 from fen. */
export function moneyText(fen: number, language: Language): string {
  const { value, unit } = formatAmount(fen / 100, language)
  return language === 'zh' ? `${value}${unit}` : `${value} ${unit}`
}

/** To the fen: 19,999,995.00. */
export function exactYuan(fen: number): string {
  const [whole, rest] = [Math.trunc(Math.abs(fen) / 100), Math.abs(fen) % 100]
  return `${fen < 0 ? '−' : ''}${formatNumber(whole, 0)}.${String(rest).padStart(2, '0')}`
}

/** Fen as it is typed: 万元 with no digit lost. */
export function wanText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(7, '0')
  const fraction = digits.slice(-6).replace(/0+$/, '')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`
}
