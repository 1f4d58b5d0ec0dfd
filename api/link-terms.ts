/** The words of supply links, without zod: the web app reads them too. */
export const linkConfidences = ['high', 'medium', 'low'] as const
export const amountUnits = ['元', '千元', '万元', '亿元'] as const
/** What a column of a table of lines may say. */
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
