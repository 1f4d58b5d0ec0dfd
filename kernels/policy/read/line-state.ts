/**
 * What the end of a line says about whether its sentence goes on: kept up part by part while broken lines are joined,
 * so that a document of many short lines costs no more than one of few long ones.
 */

import { isCommonHan } from '../text/characters.ts'

export interface LineState {
  /** Width in full-width characters; half-width ones count a half. */
  readonly width: number
  readonly hasStop: boolean
  readonly hasComma: boolean
  /** Round brackets that are open at the end. */
  readonly openRound: number
  /** Quotation marks and title marks that are open at the end. */
  readonly openQuote: number
  /** The last two characters. */
  readonly tail: string
}

export const emptyLine: LineState = { width: 0, hasStop: false, hasComma: false, openRound: 0, openQuote: 0, tail: '' }

/** The state after `part` is put behind what `state` describes. */
export function extendState(state: LineState, part: string): LineState {
  let { hasStop, hasComma, openRound, openQuote } = state
  let halves = 0
  for (let at = 0; at < part.length; at++) {
    const code = part.charCodeAt(at)
    if (isCommonHan(code)) continue
    if (code < 0x100) halves += 1
    else if (isSecondHalf(code, part, at)) halves += 2
    const role = roles[code]
    if (role === stop) hasStop = true
    else if (role === comma) hasComma = true
    else if (role === roundOpens) openRound += 1
    else if (role === roundCloses) openRound = Math.max(0, openRound - 1)
    else if (role === quoteOpens) openQuote += 1
    else if (role === quoteCloses) openQuote = Math.max(0, openQuote - 1)
  }
  const tail = (part.length > 1 ? part : state.tail + part).slice(-2)
  return { width: state.width + part.length - halves / 2, hasStop, hasComma, openRound, openQuote, tail }
}

/** Whether it is the low half of a character beyond the basic plane, which has been counted with its high half. */
function isSecondHalf(code: number, part: string, at: number): boolean {
  return (code & 0xfc00) === 0xdc00 && at > 0 && (part.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

const stop = 1
const comma = 2
const roundOpens = 3
const roundCloses = 4
const quoteOpens = 5
const quoteCloses = 6
const roles = new Uint8Array(0x10000)
const characters = [
  ['。！？；', stop],
  ['，,', comma],
  ['（(', roundOpens],
  ['）)', roundCloses],
  ['“《', quoteOpens],
  ['”》', quoteCloses],
] as const
for (const [chars, role] of characters) for (const char of chars) roles[char.charCodeAt(0)] = role

/** Whether the line ends where a sentence, an item or a lead-in ends. */
export function isTerminated(state: LineState): boolean {
  const last = state.tail.at(-1) ?? ''
  if (last === '”' || last === '’') return roles[state.tail.charCodeAt(0)] === stop
  if (last === '）' || last === ')') return state.openRound === 0
  return '。！？!?；;：:…．.】'.includes(last) && last !== ''
}

/** Whether the line ends in the middle of a sentence, whatever follows. */
export function isCutOff(state: LineState): boolean {
  if (isTerminated(state)) return false
  const last = state.tail.at(-1) ?? ''
  if ('，、,'.includes(last) && last !== '') return true
  if (state.openRound > 0 || state.openQuote > 0) return state.width >= 15
  return state.hasStop || (state.width > 40 && state.hasComma)
}
