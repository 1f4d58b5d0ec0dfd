/** Dates that a document prints of itself: of issue or adoption, and of entry into force. */
import { parseChineseNumber } from '../../quantity/chinese-number.ts'

/** The ISO date of 2022年3月30日, 二〇二二年三月三十日 or 2022-03-30 within `text`, or `null`. */
export function readDate(text: string): string | null {
  const match = /([12]\d{3})\s?[年\-/.]\s?(\d{1,2})\s?[月\-/.]\s?(\d{1,2})\s?日?/.exec(text)
  if (match !== null) return iso(Number(match[1]), Number(match[2]), Number(match[3]))
  const words = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/.exec(
    text,
  )
  if (words === null) return null
  const [year, month, day] = words.slice(1).map((word) => parseChineseNumber(word))
  return iso(year ?? 0, month ?? 0, day ?? 0)
}

/** Date of the signature or of the adoption: a line that is a date, or one that says 通过 or 时间. */
export function readIssueDate(front: readonly string[], back: readonly string[]): string | null {
  const lines = [...back].reverse().filter((line) => !ofThePage.test(line))
  const adopted = front.find((line) => /通过/.test(line) && line.length < 120 && readDate(line) !== null)
  if (adopted !== undefined) return readDate(adopted)
  const alone = [...lines, ...front.filter((line) => !ofThePage.test(line))].find(
    (line) => line.length <= 24 && readDate(line) !== null && /日$|\d$/.test(line),
  )
  if (alone !== undefined) return readDate(alone)
  const held = front.find((line) => /^[—－-]{2}.*(?:会议|大会)/.test(line) && readDate(line) !== null)
  return held === undefined ? null : readDate(held)
}

/** Dates of the web page, not of the document. */
const ofThePage = /更新|修改时间|检索|抓取|访问|浏览|打印|下载/

/** From when the document applies, by its closing clause; 自公布之日起 is the date of issue. */
export function readEffective(text: string, issued: string | null): string | null {
  const match = /自(.{2,24}?)起(?:施行|实施|执行|生效)/.exec(text)
  if (match === null) return null
  const words = match[1] ?? ''
  return readDate(words) ?? (/(?:公布|发布|印发|通过|颁布)之日/.test(words) ? issued : null)
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function daysOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
