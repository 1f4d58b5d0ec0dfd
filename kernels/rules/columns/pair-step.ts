/** Two columns of one kind, row against row. */
import { compareText, holds, readValue } from '../answer.ts'
import { fitsRatio, orderPair } from '../answer-pair.ts'
import type { Pair } from '../node.ts'
import { type Planes, planeWords, type RowStep } from './planes.ts'
import { presenceOf } from './presence.ts'
import type { Column } from './table.ts'

/** Met or not met where both rows have a value that can stand in the comparison. */
export function pairStep({ is, field, ratio }: Pair, first: Column, second: Column, into: Planes): RowStep {
  const signs = [-1, 0, 1].map((sign) => holds(is, sign))
  const [firstIsThere, secondIsThere] = [presenceOf(first), presenceOf(second)]
  const [firstOf, secondOf] = numbersOf(first, second)
  const fill: RowStep['fill'] = (bits, from, count) => {
    for (let word = 0; word < planeWords; word++) {
      const rows = Math.max(0, Math.min(32, count - word * 32))
      let [met, notMet] = [0, 0]
      for (let bit = 0; bit < rows; bit++) {
        const row = from + word * 32 + bit
        if (!firstIsThere(row) || !secondIsThere(row)) continue
        const [value, other] = [firstOf(row), secondOf(row)]
        if (!fitsRatio(field.kind, value, ratio) || !fitsRatio(field.kind, other, ratio)) continue
        if (signs[orderPair(value, other, ratio) + 1]) met |= 1 << bit
        else notMet |= 1 << bit
      }
      bits[into.met + word] = met
      bits[into.notMet + word] = notMet
    }
  }
  return { step: 'rows', fill }
}

type NumberOf = (row: number) => number

/** Texts become their places in the order of both dictionaries. */
function numbersOf(first: Column, second: Column): readonly [NumberOf, NumberOf] {
  if (first.kind !== 'text' || second.kind !== 'text') return [plainOf(first), plainOf(second)]
  const texts = [...new Set([...first.dictionary, ...second.dictionary])].filter(
    (text) => readValue('text', text) !== null,
  )
  const places = new Map(texts.sort(compareText).map((text, place) => [text, place]))
  const placesOf = ({ values, dictionary }: typeof first): NumberOf => {
    const own = Int32Array.from(dictionary, (text) => places.get(text) ?? -1)
    return (row) => own[values[row] as number] as number
  }
  return [placesOf(first), placesOf(second)]
}

const plainOf =
  ({ values }: Column): NumberOf =>
  (row) =>
    values[row] as number
