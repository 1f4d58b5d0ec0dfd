import type { PolicySource } from '@linchpin/kernels/policy'
import { FileError } from './file-error.ts'

export type ClassificationMark = '秘密' | '机密' | '绝密'

/**
 * The classification mark of an official paper (GB/T 9704-2012: top left of the first page, with ★ and a period), or
 * `null`. A mark stands alone on its line or cell; the words inside a sentence (商业秘密, 国家机密) are no mark. Looked
 * for at the head of the document, in its page headers and footers, and in what the file says of itself; a mark with
 * ★ or after 密级 is believed wherever it stands.
 */
export function findClassificationMark(source: PolicySource): ClassificationMark | null {
  let seen = 0
  for (const block of source.blocks) {
    const lines = block.kind === 'table' ? block.rows.flat().flatMap(linesOf) : linesOf(block.text)
    for (const line of lines) {
      const mark = markOf(line, seen < headLines)
      if (mark !== null) return mark
      seen += 1
    }
  }
  for (const [key, value] of Object.entries(source.metadata ?? {})) {
    const stated = /密级|classification|secre(t|cy)/i.test(key)
    for (const line of linesOf(value)) {
      const mark = markOf(line, stated || key === 'header' || key === 'footer' || key === 'boxes')
      if (mark !== null) return mark
    }
  }
  return null
}

/** Throws `file-classified` for a marked document; callers keep no copy of it. */
export function refuseClassified(source: PolicySource, name?: string): void {
  const mark = findClassificationMark(source)
  if (mark !== null) throw new FileError('file-classified', name === undefined ? { mark } : { mark, name })
}

// A paper's head is: copy number, mark, urgency, issuer, number, title; pages read from HTML have some lines before.
const headLines = 30

function linesOf(text: string): readonly string[] {
  return text.split('\n')
}

function markOf(line: string, atHead: boolean): ClassificationMark | null {
  if (line.length > 400) return null
  // Marks are printed with wide spacing (机 密); what is left without white space is compared as a whole.
  const whole = line.replace(/[\s\u3000\u00a0]+/g, '')
  const starred = starredMark.exec(whole) ?? starredMark.exec(afterCopyNumber(line))
  if (starred !== null) return starred[1] as ClassificationMark
  const stated = statedMark.exec(whole)
  if (stated !== null) return stated[1] as ClassificationMark
  if (!atHead) return null
  const alone = aloneMark.exec(whole)
  if (alone !== null) return alone[1] as ClassificationMark
  // 机密　　000001 or 特急　机密 on one line: parts between wide gaps are compared one by one.
  for (const part of line.split(/[\t]|[ \u3000\u00a0]{2,}/)) {
    const mark = aloneMark.exec(part.replace(/[\s\u3000]+/g, ''))
    if (mark !== null && part !== line && whole.length <= 24) return mark[1] as ClassificationMark
  }
  return null
}

const stars = '[★☆*＊✭⭐]'
const period =
  '(?:(?:保密期限[:：]?)?(?:长期|永久|启用前|公布前|解密前|[0-9０-９一二三四五六七八九十〇零两]{1,4}(?:年|个月|月|天|日)|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日前?))'
const starredMark = new RegExp(
  `^(?:[(（【〔[]?)(?:密级[:：])?(秘密|机密|绝密)${stars}+(?:${period})?(?:[)）】〕\\]]?)(?:(?:特急|加急|特提|平急|急件)|(?:份号)?[:：]?(?:No\\.?|№)?[0-9０-９]{1,8}(?:号|份)?)*$`,
)
const statedMark = new RegExp(
  `^[(（【〔[]?(?:文件|本件|原文)?(?:密级|秘密等级|保密等级|涉密等级)[:：]?(秘密|机密|绝密)级?(?:${stars}+)?(?:${period})?[)）】〕\\]]?$`,
)
const aloneMark = new RegExp(
  `^[(（【〔[]?(秘密|机密|绝密)(?:级|件|文件)?${stars}*(?:${period})?[)）】〕\\]]?[!！]?(?:(?:特急|加急|特提|平急|急件)|[0-9０-９]{1,8})?$`,
)

/** A copy number stands before the mark, on its line where the space was narrow: 000012 机密★1年. */
function afterCopyNumber(line: string): string {
  return line.replace(/[\s\u3000\u00a0]+/g, '').replace(/^(?:份号[:：]?)?(?:No\.?|№)?[0-9０-９]{1,8}(?:号|份)?/, '')
}
