import { BadFile, BadLines } from './bad-lines.ts'
import { csvRows } from './csv-rows.ts'

export interface Firms {
  /** As the file writes them. */
  readonly ids: readonly string[]
  readonly place: ReadonlyMap<string, number>
  /** Of each firm, by name. */
  readonly sector: readonly string[]
  readonly columns: ReadonlyMap<string, Float64Array>
}

/** `id,sector` and any columns of numbers; of those, `asked` have to be there, and hold nothing but amounts. */
export async function readFirms(path: string, asked: readonly string[]): Promise<Firms> {
  const ids: string[] = []
  const sector: string[] = []
  const place = new Map<string, number>()
  const numbers = new Map<string, number[]>(asked.map((name) => [name, []]))
  const bad = new BadLines(path)
  let head: readonly string[] | undefined
  for await (const { line, cells } of csvRows(path)) {
    if (head === undefined) {
      head = headOf(path, cells, asked)
      continue
    }
    const cell = (name: string) => cells[(head as readonly string[]).indexOf(name)] ?? ''
    const id = cell('id')
    if (cells.length !== head.length) bad.add(`not ${head.length} columns`, line, cells.join(','))
    else if (id === '') bad.add('no id', line, cells.join(','))
    else if (place.has(id)) bad.add('an id that stood before', line, id)
    else if (cell('sector') === '') bad.add('no sector', line, id)
    else {
      place.set(id, ids.length)
      ids.push(id)
      sector.push(cell('sector'))
      for (const [name, column] of numbers)
        column.push(amountOf(cell(name), (given) => bad.add(`${name} is no amount of 0 or more`, line, given)))
    }
  }
  // Who is left out here would be missing from the links: nothing can be worked out without all of them.
  if (bad.count > 0) throw new BadFile(`${bad.text}Mend these lines: every firm has to be known.`)
  if (ids.length === 0)
    throw new BadFile(`${path}: there is no firm. The first line is id,sector and any columns, then one firm a line.`)
  return {
    ids,
    place,
    sector,
    columns: new Map([...numbers].map(([name, column]) => [name, Float64Array.from(column)])),
  }
}

function headOf(path: string, cells: readonly string[], asked: readonly string[]): readonly string[] {
  const missing = ['id', 'sector', ...asked].filter((name) => !cells.includes(name))
  if (missing.length === 0) return cells
  throw new BadFile(
    `${path}: its first line is ${cells.join(',').slice(0, 200)}; there is no column ${missing.join(', ')}. ` +
      'Firms have the columns id and sector, and those that an option names.',
  )
}

function amountOf(text: string, tell: (given: string) => void): number {
  const amount = text.trim() === '' ? Number.NaN : Number(text)
  if (!(Number.isFinite(amount) && amount >= 0)) tell(text === '' ? 'empty' : text)
  return amount
}
