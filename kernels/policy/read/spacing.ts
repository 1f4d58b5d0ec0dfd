/**
 * White space within a line: what sets official text apart is its marks, so blanks from scanning and justification go.
 *
 * A blank stays between two Han characters (张原 李宁馨) and between two Latin words, where it may separate; it goes
 * beside punctuation and between Han and digits or Latin (到 2025 年). Letter-spaced headings (目　录) close up.
 * Only white space changes, never another character.
 */

import { isBlank } from '../text/characters.ts'

/** The line with single spaces, where they mean something. */
export function tidySpaces(line: string): string {
  if (!hasBlank(line)) return line
  const single = line.replace(/[\s\u00a0\u3000\u2000-\u200a\ufeff]+/g, ' ').trim()
  if (!single.includes(' ')) return single
  if (/^(?:\p{Script=Han} ){1,7}\p{Script=Han}$/u.test(single)) return single.replaceAll(' ', '')
  return single.replace(/(?<=(.)) (?=(.))/gu, (_space, before: string, after: string) =>
    separates(before) && separates(after) && sameScript(before, after) ? ' ' : '',
  )
}

function hasBlank(line: string): boolean {
  for (let at = 0; at < line.length; at++) if (isBlank(line.charCodeAt(at))) return true
  return false
}

function separates(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

function sameScript(before: string, after: string): boolean {
  return isHan(before) === isHan(after)
}

function isHan(char: string): boolean {
  return /\p{Script=Han}/u.test(char)
}
