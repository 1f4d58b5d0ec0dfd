/** One file from its bytes to links: opened, its columns found, its lines folded. Runs in a process of its own. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemError } from '../../../platform/problem/index.ts'
import { type Folded, openFold } from './fold-lines.store.ts'
import {
  type LineColumn,
  type LineField,
  lineColumns,
  type MoneyUnit,
  missingColumns,
  unitInHead,
} from './line-columns.ts'
import { openTable } from './open-table.ts'

export interface FileToFold {
  readonly path: string
  readonly name: string
  /** For what is made on the way and what comes out. */
  readonly dir: string
  readonly sheet: string | null
  readonly chosen: Readonly<Partial<Record<LineField, number | null>>>
  readonly unit: MoneyUnit | null
  readonly asOf: string | null
  readonly today: string
}
/** What is known of the table, whether its lines could be folded or not. */
export interface TableSeen {
  readonly format: 'csv' | 'xlsx' | 'parquet'
  readonly sheet: string | null
  readonly sheets: readonly string[]
  readonly header: readonly string[]
  readonly columns: readonly LineColumn[]
  readonly unitInHead: MoneyUnit | null
}

/** `seen` is told as soon as it is known: whoever has to choose columns needs the head of a table that cannot be folded yet. */
export async function foldFile(file: FileToFold, seen: (table: TableSeen) => void): Promise<Folded> {
  const { path, name, dir, sheet, chosen, unit, asOf, today } = file
  for (const old of ['firms.csv', 'links.csv']) await rm(join(dir, old), { force: true })
  const table = await openTable({ path, name, sheet, dir })
  const fold = await openFold(table, dir, name)
  try {
    const { header } = fold
    const columns = lineColumns(header, chosen)
    const head = unitInHead(header, columns, table.unit)
    seen({ format: table.format, sheet: table.sheet, sheets: table.sheets, header, columns, unitInHead: head })
    const missing = missingColumns(columns)
    if (missing.length > 0) {
      const found = header.filter((cell) => cell !== '').join('、')
      throw new ProblemError('links-columns-missing', {
        name,
        missing: missing.map((each) => missingNames[each]),
        found,
      })
    }
    return await fold.fold({ columns, unit: { stated: unit, head }, asOf, today })
  } finally {
    fold.close()
    for (const old of ['utf8.csv', 'clean.csv', 'sheet.csv', 'spill'])
      await rm(join(dir, old), { force: true, recursive: true })
  }
}

const missingNames = {
  supplier: { zh: '供应企业（税号或名称）', en: 'supplier (code or name)' },
  customer: { zh: '采购企业（税号或名称）', en: 'customer (code or name)' },
  amount: { zh: '金额', en: 'amount' },
} as const
