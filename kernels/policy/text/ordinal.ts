/**
 * Ordinals at the head of a line, as Chinese official documents print them.
 *
 * Each scheme has the rank that GB/T 9704 and the drafting rules of legislation give it: 编 章 节 条 一、（一）1.（1）① 一是.
 * `printed` is the form that goes into a clause's ref: brackets full-width, the marks 、．. dropped. Leaves out decimal
 * numbering (1.1.2) and letters, which documents of this kind do not use for clauses.
 */
import { parseChineseNumber } from '../../quantity/chinese-number.ts'

export type Scheme =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'hanRound'
  | 'num'
  | 'numRound'
  | 'ring'
  | 'shi'

export interface Ordinal {
  readonly scheme: Scheme
  readonly value: number
  readonly printed: string
  /** Characters of the line that the ordinal takes, its mark and following spaces included. */
  readonly length: number
}

/** From the outermost scheme to the innermost. */
export const schemeRank: Readonly<Record<Scheme, number>> = {
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  han: 4,
  hanRound: 5,
  num: 6,
  numRound: 7,
  ring: 8,
  shi: 9,
}

/** The ordinal that a line opens with, or `null`. */
export function readOrdinal(line: string): Ordinal | null {
  const candidates = formsByHead.get(line.charCodeAt(0))
  if (candidates === undefined) return null
  const head = line.slice(0, 24)
  for (const form of candidates) {
    const match = form.pattern.exec(head)
    if (match === null) continue
    const value = form.value(match[1] ?? '')
    if (value === null || value === 0) continue
    if (form.refuses?.test(line.slice(match[0].length, match[0].length + 12))) continue
    return { scheme: form.scheme(match), value, printed: form.print(match), length: match[0].length }
  }
  return null
}

const hanDigits = '〇零一二三四五六七八九十百'
const han = `[${hanDigits}]`
const arabicDigits = '0123456789０１２３４５６７８９'
const rings = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const named: Readonly<Record<string, Scheme>> = {
  编: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
}

interface Form {
  /** The characters that it opens with. */
  readonly heads: string
  readonly pattern: RegExp
  readonly scheme: (match: RegExpExecArray) => Scheme
  readonly value: (digits: string) => number | null
  readonly print: (match: RegExpExecArray) => string
  /** What may not follow the ordinal. */
  readonly refuses?: RegExp
}

const squeeze = (text: string) => text.replace(/\s/g, '')
const arabic = (text: string) => Number(text.normalize('NFKC').replace(/\s/g, ''))
const chinese = (text: string) => parseChineseNumber(squeeze(text))

const forms: readonly Form[] = [
  {
    // 第三条 and 第三条之一 stand apart from the text by a space or open a line of their own; 第三条规定 does not.
    heads: '第',
    pattern: new RegExp(
      `^第\\s?((?:${han}\\s?){1,7}|[0-9](?:\\s?[0-9]){0,2})\\s?(编|部分|章|节|条)(之${han}{1,2})?[\\s、：:．.]*`,
    ),
    scheme: (match) => named[match[2] ?? ''] ?? 'part',
    value: (text) => (/\d/.test(text) ? Number(squeeze(text)) : chinese(text)),
    print: (match) => `第${squeeze(match[1] ?? '')}${match[2]}${match[3] ?? ''}`,
    refuses: /^(规定|第|款|、第|和第|至第|的规定|所称|所列|情形)/,
  },
  {
    heads: hanDigits,
    pattern: new RegExp(`^(${han}{1,4})\\s?[、．.]\\s*`),
    scheme: () => 'han',
    value: chinese,
    print: (match) => match[1] ?? '',
    refuses: new RegExp(`^${han}{1,3}[、是]|^${han}(?:次|二|三)?产`),
  },
  {
    heads: '（(',
    pattern: new RegExp(`^[（(]\\s?(${han}{1,4})\\s?[）)][、．.\\s]*`),
    scheme: () => 'hanRound',
    value: chinese,
    print: (match) => `（${match[1]}）`,
  },
  {
    heads: arabicDigits,
    pattern: /^([0-9０-９]{1,3})\s?(?:[．、]|\.(?![0-9]))\s*/,
    scheme: () => 'num',
    value: arabic,
    print: (match) => (match[1] ?? '').normalize('NFKC'),
    refuses: /^[0-9０-９]{1,3}[、．]/,
  },
  {
    heads: '（(',
    pattern: /^(?:[（(]\s?([0-9０-９]{1,3})\s?[）)])[、．.\s]*/,
    scheme: () => 'numRound',
    value: arabic,
    print: (match) => `（${(match[1] ?? '').normalize('NFKC')}）`,
  },
  {
    heads: arabicDigits,
    pattern: /^([0-9０-９]{1,2})[）)]\s*/,
    scheme: () => 'numRound',
    value: arabic,
    print: (match) => `（${(match[1] ?? '').normalize('NFKC')}）`,
  },
  {
    heads: rings,
    pattern: new RegExp(`^([${rings}])[、．.\\s]*`),
    scheme: () => 'ring',
    value: (text) => rings.indexOf(text) + 1,
    print: (match) => match[1] ?? '',
  },
  {
    heads: hanDigits,
    pattern: new RegExp(`^(${han}{1,3})是(?![否不])`),
    scheme: () => 'shi',
    value: chinese,
    print: (match) => `${match[1]}是`,
  },
]

/** The forms that a line can open with, by its first UTF-16 unit: most lines need no pattern at all. */
const formsByHead = new Map<number, Form[]>()
for (const form of forms)
  for (const char of form.heads) {
    const code = char.charCodeAt(0)
    formsByHead.set(code, [...(formsByHead.get(code) ?? []), form])
  }
