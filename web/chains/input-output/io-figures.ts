import { formatChange, formatNumber } from '../../ui/amount.ts'

/** `−10%`; small ones keep what tells them apart. */
export function changeText(share: number): string {
  const percent = share * 100
  const digits = percent !== 0 && Math.abs(percent) < 0.1 ? 4 : Math.abs(percent) < 1 ? 3 : 2
  return `${formatChange(percent, digits)}%`
}

export const amountText = (value: number): string => formatChange(value, Math.abs(value) < 100 ? 2 : 0)
export const factorText = (value: number): string => formatNumber(value, 4)

/** `null`: nothing that could be a change in percent. */
export function readChange(text: string | undefined): number | null {
  const value = Number((text ?? '').replace('−', '-'))
  return text === undefined || text.trim() === '' || !Number.isFinite(value) || value < -100 || value > 1000
    ? null
    : value / 100
}
