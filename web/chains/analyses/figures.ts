import { formatNumber } from '../../ui/amount.ts'

/** A share as percent: small ones keep what tells them apart. */
export function percent(share: number): string {
  const value = share * 100
  return `${formatNumber(value, value !== 0 && Math.abs(value) < 1 ? 2 : 1)}%`
}

export const count = (value: number): string => formatNumber(value, 0)

/** A firm without what all names end in. */
export const withoutSuffix = (name: string): string => name.replace(/(股份|集团)?(有限|有限责任)?公司$/, '')
