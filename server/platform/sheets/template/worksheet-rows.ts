import { cellAddress } from '../sheet-row.ts'
import { attributesOf, decodeXml, textOf } from '../xlsx/xml-text.ts'
import { translatedFormula } from './row-shift.ts'

/** A row of a worksheet with its XML taken apart, so that it can be written elsewhere. */
export interface WorksheetRow {
  readonly number: number
  /** The attributes of its tag but for its number. */
  readonly attributes: string
  readonly cells: readonly WorksheetCell[]
}

export interface WorksheetCell {
  /** `AB` of `AB12`; `''` where the cell does not say where it stands. */
  readonly letters: string
  readonly style: number | null
  readonly type: string | null
  /** What stands in the cell, but for a formula. */
  readonly inner: string
  /** With what may have marks in it: words that stand in the cell or in the table of strings. */
  readonly text: string
  readonly formula: string | null
}

export const sheetData = /<sheetData>[\s\S]*<\/sheetData>/

export function worksheetRows(xml: string, strings: readonly string[]): readonly WorksheetRow[] {
  const inside = sheetData.exec(xml)?.[0] ?? ''
  const shared = new Map<string, SharedFormula>()
  let number = 0
  return [...inside.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)].map(([, tag = '', inner = '']) => {
    number = Number(attributesOf(tag).r ?? number + 1)
    // A height that nobody set is left to the program: the text decides.
    const isSet = /\bcustomHeight="(?:1|true)"/.test(tag)
    const attributes = tag.replace(isSet ? /\s+(?:r|spans)="[^"]*"/g : /\s+(?:r|spans|ht)="[^"]*"/g, '').trimEnd()
    const cells = [...inner.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)]
    return {
      number,
      attributes,
      cells: cells.map(([, own = '', content = '']) => cellOf(own, content, strings, shared)),
    }
  })
}

interface SharedFormula {
  readonly address: string
  readonly formula: string
}

function cellOf(
  tag: string,
  inner: string,
  strings: readonly string[],
  shared: Map<string, SharedFormula>,
): WorksheetCell {
  const { r = '', s, t = null } = attributesOf(tag)
  const style = s === undefined ? null : Number(s)
  const cell = { letters: r.replace(/\d+$/, ''), style, type: t, inner, text: '', formula: null }
  if (t === 'inlineStr') return { ...cell, text: textOf(inner) }
  if (t === 's') return { ...cell, text: strings[Number(/<v>(\d+)<\/v>/.exec(inner)?.[1] ?? -1)] ?? '' }
  const formula = formulaOf(r, inner, shared)
  // What a formula gave before is not true any more.
  return formula === null ? cell : { ...cell, type: null, inner: '', formula }
}

/** A formula in its own words; one that was filled down or to the right is written in its first cell only. */
function formulaOf(address: string, inner: string, shared: Map<string, SharedFormula>): string | null {
  const [found, tag = '', text = ''] = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner) ?? []
  if (found === undefined) return null
  const { t, si = '' } = attributesOf(tag)
  const formula = decodeXml(text)
  if (t !== 'shared') return formula
  if (formula !== '') shared.set(si, { address, formula })
  const first = shared.get(si)
  const [from, to] = [cellAddress(first?.address ?? ''), cellAddress(address)]
  if (first === undefined || from === null || to === null) return ''
  return translatedFormula(first.formula, to.column - from.column, to.row - from.row)
}
