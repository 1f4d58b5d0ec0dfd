import type { Label } from '@linchpin/pack-kit'
import { parseCell, type SheetCell } from '../../platform/sheets/index.ts'

type ReadDay = { readonly value: string | null; readonly note?: Label } | { readonly fault: Label }

/**
 * A day as it stands in a list. Officials leave out the year (12月底、年底前) and write 前完成 behind it: that is read as of the year in
 * which the list comes in, and told.
 */
export function listDay(cell: SheetCell, text: string, today: string): ReadDay {
  const asWritten = parseCell('date', cell, { open: 'last' })
  if (!('fault' in asWritten)) return asWritten
  const inFull = withYear(
    text
      .replace(/\s+/g, '')
      .replace(endings, '')
      .replace(/(?<=[日号])(?:之|以)?前$/, ''),
    today,
  )
  const read = inFull === null ? asWritten : parseCell('date', inFull, { open: 'last' })
  if ('fault' in read || read.value === null) return asWritten
  return {
    value: read.value,
    note: { zh: `“${text}”按${read.value}导入`, en: `“${text}” comes in as ${read.value}` },
  }
}

const endings = /(?:完成|办结|解决|落实|到位)$/

/** `null`: nothing that a year makes a day of. */
function withYear(text: string, today: string): string | null {
  const [year = '', month = ''] = today.split('-')
  if (/^(?:19|20|21)\d\d/.test(text)) return text
  const rest = text.replace(/^(?:今年|本年度?)/, '')
  if (/^年?[底末]前?$/.test(rest)) return `${year}年底`
  if (/^本?月[底末]前?$/.test(rest)) return `${year}年${Number(month)}月底`
  return /^(?:\d{1,2}月|[上下]半年|第?[一二三四1-4]季度)/.test(rest) ? `${year}年${rest}` : null
}
