/** A document as the comparison reads it, with its clauses as sentences; split on demand, once. */
import type { Clause, CompiledDocument, CompiledTable } from '../types.ts'
import type { ComparedDocument, FindingStatement } from './finding.ts'
import { jurisdictions } from './jurisdiction.ts'

export interface Source {
  readonly key: string
  /** Its place among those compared, from 0. */
  readonly order: number
  readonly compiled: CompiledDocument
  /** For which place it speaks. */
  readonly place: string
  /** The last year of its plan, where the title says so: the year of goals that name none. */
  readonly horizon: number | null
  /** Year of its date. */
  readonly year: number | null
}

/** A stretch of a clause's own words, between line breaks. */
export interface Line {
  readonly clause: string
  readonly text: string
  /** Where it begins in the document's text. */
  readonly start: number
}

export function sourcesOf(documents: readonly ComparedDocument[]): readonly Source[] {
  const places = jurisdictions(documents.map(({ compiled }) => compiled))
  return documents.map(({ key, compiled }, order) => ({
    key,
    order,
    compiled,
    place: places[order] ?? '',
    horizon: horizonOf(compiled.document.title),
    year: compiled.document.date === null ? null : Number(compiled.document.date.slice(0, 4)),
  }))
}

/** The lines of all clauses and of the words before them, without the lines of tables. */
export function linesOf({ compiled }: Source): readonly Line[] {
  const parts = compiled.front === null ? compiled.clauses : [compiled.front, ...compiled.clauses]
  return parts.flatMap((clause) =>
    [{ start: clause.start, end: clause.end }, ...clause.tails].flatMap((span) =>
      splitLines(compiled.text, span, clause, compiled.tables),
    ),
  )
}

function splitLines(
  text: string,
  span: { readonly start: number; readonly end: number },
  { ref }: Clause,
  tables: readonly CompiledTable[],
): readonly Line[] {
  const lines: Line[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const at = start
    const inTable = tables.some((table) => at >= table.start && at < table.end)
    if (line !== '' && !inTable) lines.push({ clause: ref, text: line, start })
    start += line.length + 1
  }
  return lines
}

/** The words of a line between two offsets in it, as a statement; white space at the edges is left out. */
export function statementOf(
  source: Source,
  line: Line,
  from: number,
  to: number,
  said: Partial<Pick<FindingStatement, 'value' | 'valueMax' | 'unit' | 'names'>> & Pick<FindingStatement, 'about'>,
): FindingStatement {
  let [first, last] = [from, to]
  while (first < last && /\s/.test(line.text[first] ?? '')) first += 1
  while (last > first && /\s/.test(line.text[last - 1] ?? '')) last -= 1
  return {
    document: source.key,
    clause: line.clause,
    quote: line.text.slice(first, last),
    start: line.start + first,
    end: line.start + last,
    value: null,
    valueMax: null,
    unit: null,
    names: [],
    ...said,
  }
}

/** Year of the nearest 到2025年 or 2025年 before `at` in its sentence, else the document's horizon. */
export function yearBefore(source: Source, text: string, at: number): number | null {
  const near = text.slice(Math.max(at - 300, 0), at)
  const sentence = near.slice(near.lastIndexOf('。') + 1)
  const years = [...sentence.matchAll(/(20\d{2})年/g)]
  const last = years.at(-1)?.[1]
  return last === undefined ? source.horizon : Number(last)
}

const fiveYears: Readonly<Record<string, number>> = { 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 }

function horizonOf(title: string): number | null {
  const range = /20\d{2}\s*年?\s*[-—–－~至]+\s*(20\d{2})\s*年/.exec(title)?.[1]
  if (range !== undefined) return Number(range)
  const ordinal = /[“"]?(十[三四五六])五[”"]?(?:时期|规划|期间)?/.exec(title)?.[1]
  return ordinal === undefined ? null : (fiveYears[ordinal] ?? null)
}
