/** A figure as the screen shows it: as printed, with separators from 10,000 on, and a true minus sign. */
export function formatFigure(value: number): string {
  const text = Math.abs(value).toLocaleString('en-US', { maximumFractionDigits: 8, useGrouping: 'min2' })
  return value < 0 ? `−${text}` : text
}

/** A figure as it stands in a form. */
export const figureInput = (value: number | null): string => (value === null ? '' : String(value))

/** Reads what a person types as a figure: 1.25, 15,000, －3. Empty is `null`, `undefined` is no number. */
export function parseFigure(typed: string): number | null | undefined {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/^[−–—]/, '-')
  if (text === '') return null
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined
}

/** Reads a year of four digits, 年 after it or not. Empty is `null`, `undefined` is no year. */
export function parseYear(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replace(/\s|年$/g, '')
  if (text === '') return null
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1900 && year <= 2200 ? year : undefined
}

/** What is typed, or `null` for nothing. */
export const orNull = (typed: string): string | null => typed.trim() || null
