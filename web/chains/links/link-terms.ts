import type { LinkSource } from '@linchpin/api'

/** As the server has them; taken from there, they would bring its checks into the page. */
export const linkConfidences = ['high', 'medium', 'low'] as const satisfies readonly LinkSource['confidence'][]
export const amountUnits = ['元', '千元', '万元', '亿元'] as const
export const linkLineFields = [
  'supplierCode',
  'supplierName',
  'customerCode',
  'customerName',
  'amount',
  'date',
  'unit',
  'currency',
] as const
