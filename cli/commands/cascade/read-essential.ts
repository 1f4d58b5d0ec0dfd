import { BadFile } from './bad-lines.ts'
import { csvRows } from './csv-rows.ts'

export interface Essential {
  readonly sectors: readonly string[]
  /** Row by row, in the order of `sectors`. */
  readonly kinds: Uint8Array
}

const form =
  'The first line is sector and the names of all sectors, then one line for each: its name and what it is for each sector of the ' +
  'first line, 0 (negligible), 1 (can do with less) or 2 (cannot do without).'

/** The kind of input that the sector of a row is for the sector of a column; rows and columns are found by name. */
export async function readEssential(path: string): Promise<Essential> {
  const rows = new Map<string, readonly string[]>()
  let sectors: readonly string[] | undefined
  for await (const { line, cells } of csvRows(path)) {
    const [name = '', ...kinds] = cells
    if (sectors === undefined) sectors = kinds
    else if (kinds.length !== sectors.length) {
      throw new BadFile(`${path}: line ${line} has ${kinds.length} kinds for ${sectors.length} sectors. ${form}`)
    } else if (rows.has(name)) throw new BadFile(`${path}: line ${line}: ${name} stands twice. ${form}`)
    else rows.set(name, kinds)
  }
  if (sectors === undefined || sectors.length === 0) throw new BadFile(`${path}: there is no sector. ${form}`)
  const without = sectors.filter((sector) => !rows.has(sector))
  if (without.length > 0) throw new BadFile(`${path}: no line for ${without.slice(0, 10).join(', ')}. ${form}`)
  return { sectors, kinds: Uint8Array.from(sectors.flatMap((sector) => kindsOf(path, sector, rows.get(sector) ?? []))) }
}

function kindsOf(path: string, sector: string, given: readonly string[]): readonly number[] {
  return given.map((each) => {
    if (['0', '1', '2'].includes(each.trim())) return Number(each)
    throw new BadFile(`${path}: ${sector} has the kind “${each}”. ${form}`)
  })
}
