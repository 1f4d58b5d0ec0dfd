import type { TargetsSheet, TaskTable } from '@linchpin/api'

/** What the ledgers of a document (分工表, 目标指标表) say of themselves in the same words, on paper and in workbooks. */
export const internalLedger = '内部工作台账（不对外公布）'
export const sampleMark = '示例·虚构'
const repealedMark = '依据文件已废止，仅供查考'
export const unconfirmed = '待核'

type Ledger = Pick<TaskTable | TargetsSheet, 'documentTitle' | 'issuer' | 'docNumber' | 'date' | 'sample' | 'status'>

/** Always a draft and internal; invented or repealed where it is. */
export function ledgerMark(ledger: Pick<Ledger, 'sample' | 'status'>): string {
  return ['草稿', internalLedger, ...warnings(ledger)].join('　')
}

/** What nobody may overlook who gets the paper without the system. */
export function warnings({ sample, status }: Pick<Ledger, 'sample' | 'status'>): readonly string[] {
  return [...(sample ? [sampleMark] : []), ...(status === 'repealed' ? [repealedMark] : [])]
}

/** 依据: the issuer, the title, the number and the day, as far as the document gives them. */
export function basisLine({ issuer, documentTitle, docNumber, date }: Ledger): string {
  const inBrackets = [docNumber, date && dayText(date)].filter(Boolean).join('，')
  return `依据：${issuer ?? ''}${bookTitle(documentTitle)}${inBrackets && `（${inBrackets}）`}。`
}

/** Notes below a table, numbered where there are several. */
export function numberedNotes(notes: readonly string[]): readonly string[] {
  return notes.map((text, index) =>
    notes.length > 1 ? `${index === 0 ? '说明：' : '　　　'}${index + 1}.${text}` : `说明：${text}`,
  )
}

/** Headings, document titles and file names: 《》 within 《》 becomes 〈〉 (GB/T 15834-2011). */
export function bookTitle(title: string): string {
  return `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`
}

/** `2026-03-12` → 2026年3月12日. */
export function dayText(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** A clause's place as people cite it: `一/（二）` → 一（二）. */
export function clauseText(ref: string): string {
  return ref.replaceAll('/', '')
}
