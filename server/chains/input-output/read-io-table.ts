/**
 * An input-output table as statistical offices give it: sectors on both sides, final use, imports and output to their right, value added
 * and total input below. Either with imports within the flows (one row a sector), or with a column that says of each row whether it is
 * domestic or imported. What is wrong is listed, all of it; what is not understood is left out of the sums and never guessed.
 */
import type { Bilingual } from '@linchpin/api'
import type { SheetCell } from '../../platform/sheets/index.ts'
import type { IoSector, IoValues } from './input-output.tables.ts'
import { cellText, type SectorGrid, sectorGrid } from './sheet-grid.ts'

export interface ReadIoTable {
  readonly sectors: readonly IoSector[]
  readonly values: IoValues
  readonly faults: readonly Bilingual[]
}

/** `null`: nothing in it looks like one. */
export function readIoTable(cells: readonly (readonly SheetCell[])[]): ReadIoTable | null {
  const grid = sectorGrid(cells)
  if (grid === null) return null
  const faults: Bilingual[] = []
  const rows = rowsOf(grid, faults)
  const { sectors } = grid
  const number = numbersOf(faults)
  const column = (name: keyof typeof columnNames) =>
    grid.head.findIndex((cell) => columnNames[name].test(cellText(cell)))
  const down = (name: keyof typeof columnNames): readonly number[] | null => {
    const at = column(name)
    return at === -1
      ? null
      : sectors.map(({ code }) => number(rows.home.get(code)?.[at], code, cellText(grid.head[at])))
  }
  const across = (row: readonly SheetCell[] | undefined): readonly number[] | null =>
    row === undefined
      ? null
      : sectors.map((each) => number(row[each.column], cellText(row[grid.codeColumn]), each.code))
  const needed = (values: readonly number[] | null, zh: string, en: string): readonly number[] => {
    if (values === null) faults.push({ zh: `缺少“${zh}”`, en: `“${en}” is missing` })
    return values ?? sectors.map(() => 0)
  }
  const none = sectors.map(() => 0)
  const abroad = sectors.flatMap(({ code }) => across(rows.abroad.get(code)) ?? [])
  const totalInput = across(rows.below((text) => rowNames.totalInput.test(text)))
  const values: IoValues = {
    flows: sectors.flatMap(({ code }) => across(rows.home.get(code)) ?? none),
    finalUse: needed(down('finalUse'), 'TFU 最终使用合计', 'TFU final use'),
    imports: down('imports') ?? none,
    importedInputs: none.map((_, at) => columnSum(abroad, sectors.length, at)),
    valueAdded: needed(
      across(rows.below((text) => rowNames.valueAdded.test(text))),
      'TVA 增加值合计',
      'TVA value added',
    ),
    output: needed(down('output') ?? totalInput, 'GO 总产出', 'GO output'),
    exports: down('exports'),
    jobs: across(rows.below((text) => rowNames.jobs.test(text))),
  }
  return { sectors: namesOf(grid, rows.home), values, faults }
}

const columnNames = {
  finalUse: /^(TFU|最终使用(合计)?)$/i,
  imports: /^(IM|进口)$/i,
  exports: /^(EX|出口)$/i,
  output: /^(GO|总产出)$/i,
} as const
const rowNames = {
  valueAdded: /^(TVA|增加值(合计)?)$/i,
  totalInput: /^(TI|总投入)$/i,
  jobs: /^(EMP|JOBS|(年末|平均)?(从业|就业)人(员|数)(数|人数)?)$/i,
} as const
const origins = { home: /domestic|国内|本地/i, abroad: /import|进口/i } as const

type Row = readonly SheetCell[]
interface Rows {
  readonly home: ReadonlyMap<string, Row>
  readonly abroad: ReadonlyMap<string, Row>
  /** The first row that is no sector and that is called so by its code or one of its names. */
  readonly below: (isIt: (text: string) => boolean) => Row | undefined
}

function rowsOf({ head, rows, codeColumn, sectors }: SectorGrid, faults: Bilingual[]): Rows {
  const first = sectors[0]?.column ?? 0
  const origin = head.findIndex((cell, at) => at < first && /^(origin|来源|投入来源)$/i.test(cellText(cell)))
  const codes = new Set(sectors.map(({ code }) => code))
  if (codes.size < sectors.length) {
    const twice = sectors.find(({ code }, at) => sectors.findIndex((each) => each.code === code) < at)?.code ?? ''
    faults.push({ zh: `部门代码“${twice}”在表头出现两次`, en: `the head has the sector “${twice}” twice` })
  }
  const [home, abroad] = [new Map<string, Row>(), new Map<string, Row>()]
  for (const row of rows) {
    const code = cellText(row[codeColumn])
    if (!codes.has(code)) continue
    const from = origin === -1 ? '' : cellText(row[origin])
    const into = origins.abroad.test(from) ? abroad : home
    if (origin !== -1 && !origins.abroad.test(from) && !origins.home.test(from)) {
      faults.push({ zh: `部门“${code}”的来源“${from}”不明`, en: `sector “${code}”: “${from}” is no known origin` })
    } else if (into.has(code)) {
      faults.push({ zh: `部门“${code}”有两行`, en: `sector “${code}” has two rows` })
    } else into.set(code, row)
  }
  const isNamed = (row: Row, isIt: (text: string) => boolean) =>
    row.slice(0, first).some((cell) => isIt(cellText(cell)))
  return {
    home,
    abroad,
    below: (isIt) => rows.find((row) => !codes.has(cellText(row[codeColumn])) && isNamed(row, isIt)),
  }
}

/** An empty cell is 0. */
function numbersOf(faults: Bilingual[]) {
  return (cell: SheetCell | undefined, row: string, column: string): number => {
    if (typeof cell === 'number') return cell
    const text = cellText(cell).replace(/[,，\s]/g, '')
    if (text === '' || text === '-' || text === '—') return 0
    const value = Number(text)
    if (Number.isFinite(value)) return value
    faults.push({
      zh: `第“${row}”行“${column}”列不是数字：${text}`,
      en: `row “${row}”, column “${column}”: ${text} is no number`,
    })
    return 0
  }
}

function namesOf({ head, sectors }: SectorGrid, rows: ReadonlyMap<string, Row>): readonly IoSector[] {
  const first = sectors[0]?.column ?? 0
  const called = (name: RegExp, but?: RegExp) =>
    head.findIndex((cell, at) => at < first && name.test(cellText(cell)) && but?.test(cellText(cell)) !== true)
  const [zh, en] = [called(/chinese|中文|部门名称|名称/i), called(/description|english|英文|name/i, /chinese/i)]
  const named = (row: Row | undefined, column: number) => (column === -1 ? '' : cellText(row?.[column]).slice(0, 100))
  return sectors.map(({ code }) => {
    const row = rows.get(code)
    return { code, zh: named(row, zh) || named(row, en) || code, en: named(row, en) || named(row, zh) || code }
  })
}

const columnSum = (flat: readonly number[], width: number, column: number): number => {
  let sum = 0
  for (let at = column; at < flat.length; at += width) sum += flat[at] as number
  return sum
}
