/**
 * What a document says of itself: title, issuer, number, date, genre, openness, entry into force, status.
 *
 * What the file states outside its text (front matter, page header) comes first; a number counts only where it stands
 * alone in a line or behind 文号, since numbers in running text belong to documents that are cited.
 */
import type { ReadDocument } from '../read/read-source.ts'
import { endsLikeBody } from '../text/responsibility-mark.ts'
import type { DocumentData } from '../types.ts'
import { backLines, frontLines } from './front-lines.ts'
import { readDate, readEffective, readIssueDate } from './read-dates.ts'
import { readGenre } from './read-genre.ts'
import { readTitle } from './read-title.ts'

/** Reads the data of a document. */
export function readDocumentData(document: ReadDocument): DocumentData {
  const front = frontLines(document.lines)
  const back = backLines(document.lines)
  const stated = (...keys: readonly string[]) => firstOf(document.metadata, keys)
  const { title, letter } = readTitle(
    front,
    stated('title', '标题') ?? document.lines.slice(0, 4).find((line) => line.heading !== null)?.text ?? null,
  )
  const date =
    readDate(stated('date', '成文日期', '发文日期', 'publication_date', '发布日期') ?? '') ?? readIssueDate(front, back)
  const edges = [...front, ...back].join('\n')
  return {
    title,
    issuer:
      stated('发文机关', '发文机构', 'issuer') ??
      issuerOf(front, back, letter ?? title) ??
      authorBody(stated('author')),
    docNumber: stated('文号', '发文字号', 'number') ?? numberOf(front),
    date,
    genre: readGenre(title, document),
    openness: opennessOf(edges),
    effective:
      readDate(stated('effective_date', '施行日期', '生效日期') ?? '') ??
      readEffective(document.text.slice(-1500), date),
    status: statusOf(stated('status', '时效性', '有效性', '效力状态')),
  }
}

function firstOf(metadata: Readonly<Record<string, string>>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = metadata[key]?.trim()
    if (value !== undefined && value !== '') return value
  }
  return null
}

const number = /^[（(]?([一-龥]{2,12}(?:〔|\[|［|【|（|\()[12]\d{3}(?:〕|\]|］|】|）|\))第?\d{1,5}号)[）)]?$/

function numberOf(front: readonly string[]): string | null {
  for (const line of front) {
    const squeezed = line.replace(/\s/g, '')
    const found =
      number.exec(squeezed)?.[1] ?? /文号[:：]([一-龥]{2,12}[〔[［(（]\d{4}[〕\]］)）]第?\d{1,5}号)/.exec(squeezed)?.[1]
    if (found !== undefined) return found
  }
  return null
}

/** The signature before a date, or the name before 关于 in the title. */
function issuerOf(front: readonly string[], back: readonly string[], title: string): string | null {
  for (const lines of [back, front]) {
    for (let at = 1; at < lines.length; at++) {
      const name = (lines[at - 1] ?? '').replace(/\s/g, '')
      const line = lines[at] ?? ''
      if (line.length <= 20 && readDate(line) !== null && name.length >= 3 && name.length <= 40 && endsLikeBody(name))
        return name
    }
  }
  const before = /^(.{3,40}?)关于/.exec(title)?.[1]
  return before !== undefined && endsLikeBody(before) ? before : null
}

function authorBody(author: string | null): string | null {
  return author !== null && endsLikeBody(author) ? author : null
}

function opennessOf(edges: string): DocumentData['openness'] {
  if (/依申请公开/.test(edges)) return 'on-request'
  if (/不予公开|此件不公开/.test(edges)) return 'not-public'
  return /主动公开|此件公开发布|公开发布/.test(edges) ? 'public' : null
}

function statusOf(words: string | null): DocumentData['status'] {
  if (words === null) return null
  if (/废止|失效/.test(words)) return 'repealed'
  if (/修改|修订|修正/.test(words)) return 'amended'
  return /有效/.test(words) ? 'in-force' : null
}
