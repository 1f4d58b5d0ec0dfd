/**
 * What the end of a line says about whether its sentence goes on: kept up part by part while broken lines are joined,
 * so that a document of many short lines costs no more than one of few long ones.
 */

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
  let { width, hasStop, hasComma, openRound, openQuote } = state
  for (const char of part) {
    width += char.charCodeAt(0) < 0x100 ? 0.5 : 1
    if (stops.has(char)) hasStop = true
    else if (char === '，' || char === ',') hasComma = true
    else if (char === '（' || char === '(') openRound += 1
    else if (char === '）' || char === ')') openRound = Math.max(0, openRound - 1)
    else if (char === '“' || char === '《') openQuote += 1
    else if (char === '”' || char === '》') openQuote = Math.max(0, openQuote - 1)
  }
  return { width, hasStop, hasComma, openRound, openQuote, tail: (state.tail + part).slice(-2) }
}

/** Whether the line ends where a sentence, an item or a lead-in ends. */
export function isTerminated(state: LineState): boolean {
  const last = state.tail.at(-1) ?? ''
  if (last === '”' || last === '’') return stops.has(state.tail[0] ?? '')
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

const stops = new Set(['。', '！', '？', '；'])
