/**
 * Numbers of documents as they are cited: 津政发〔2021〕5号 in any brackets, 国务院令第700号, 公告2021年第5号, GB/T 4754—2017.
 */

const open = '[〔\\[［【（(]'
const close = '[〕\\]］】）)]'
/** Year and running number of an issuing body's file number; the body's sign stands before it. */
const yearAndNumber = `${open}\\s?(?:19|20)\\d{2}\\s?${close}\\s?第?\\s?\\d{1,5}\\s?号`
const forms = [
  `[一-龥A-Za-z]{1,16}${yearAndNumber}`,
  '[一-龥]{0,20}(?:令|公告|通告)\\s?(?:(?:19|20)\\d{2}年)?第?\\s?\\d{1,4}\\s?号',
  '(?:(?:19|20)\\d{2}年)?第\\s?\\d{1,4}\\s?号(?:令|公告)?',
  '(?:GB|DB|HJ|JB|YY|QB|NY|AQ|SL|CJ|JT|TB|ISO|IEC)[A-Z0-9/]{0,6}\\s?\\d[\\d.]{0,10}(?:[—–-]\\d{2,4})?',
].join('|')
const anywhere = new RegExp(forms, 'g')
const atEnd = new RegExp(`(?:${forms})$`)
const whole = new RegExp(`^(?:${forms})$`)
const signedAtEnd = new RegExp(`[一-龥A-Za-z]{1,16}${yearAndNumber}$`)
/** Words that run into the body's sign where no mark parts them. */
const leadIn =
  /^.{0,12}?(?:根据|按照|依据|依照|落实|贯彻|执行|参照|遵照|遵守|适用|违反|废止|修订|印发|见|即|原|以|和|及|与|按)(?=[一-龥])/

/** The numbers within `words`, at most a bracket long. */
export function numbersIn(words: string): readonly string[] {
  return [...words.matchAll(anywhere)].map((match) => tidy(match[0]))
}

/** The number that `words` end with, and its length there. */
export function numberAtEnd(words: string): string | null {
  const match = atEnd.exec(words.slice(-56))
  return match === null ? null : tidy(match[0].replace(leadIn, ''))
}

/** The file number (sign, year, running number) that `words` end with. */
export function fileNumberAtEnd(words: string): string | null {
  const match = signedAtEnd.exec(words.slice(-36))
  return match === null ? null : tidy(match[0].replace(leadIn, ''))
}

/** Whether the words are a number and nothing else. */
export function isNumber(words: string): boolean {
  return words.length <= 60 && whole.test(words.trim())
}

/** Two prints of one number compare equal: brackets and blanks vary. */
export function sameNumber(one: string, other: string): boolean {
  return bare(one) === bare(other)
}

const bare = (number: string) => number.replace(/[^一-龥A-Za-z0-9]/g, '')

const tidy = (number: string) => number.replace(/\s/g, '')
