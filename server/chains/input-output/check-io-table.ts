import type { IoTableCheck } from '@linchpin/api'
import { createEconomy, imbalances, tableProblems, UnproductiveError } from '@linchpin/kernels/chain/input-output'
import { ProblemError } from '../../platform/problem/index.ts'
import { readSheet, type SheetCell } from '../../platform/sheets/index.ts'
import type { IoSector, IoValues } from './input-output.tables.ts'
import { faultWords, kernelTable } from './kernel-table.ts'
import { type ReadIoTable, readIoTable } from './read-io-table.ts'

export interface CheckedIoTable {
  readonly sectors: readonly IoSector[]
  readonly values: IoValues
  readonly check: IoTableCheck
}

/** Printed tables are rounded: to a thousandth of the output sums may be off. */
export const balanceShare = 1e-3
const mostSectors = 500
const shownFaults = 200

export async function checkIoTable(file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Promise<CheckedIoTable> {
  const read = readIoTable(await cellsOf(file))
  if (read === null) throw new ProblemError('io-table-without-head', { name: file.name })
  const { sectors, values } = read
  if (sectors.length > mostSectors) {
    throw new ProblemError('io-table-too-many-sectors', { count: sectors.length, most: mostSectors })
  }
  const faults = [...read.faults, ...(read.faults.length > 0 ? [] : kernelFaults(read))]
  const table = kernelTable(values)
  const { row, column } = imbalances(table)
  const worst = (off: Float64Array) =>
    off.reduce(
      (most, each, at) => Math.max(most, Math.abs(each) / Math.max(Math.abs(values.output[at] as number), 1e-9)),
      0,
    )
  const isRead = read.faults.length === 0
  const check: IoTableCheck = {
    sectors: [...sectors],
    totals: isRead
      ? {
          output: sum(values.output),
          valueAdded: sum(values.valueAdded),
          finalUse: sum(values.finalUse),
          imports: sum(values.imports),
          importedInputs: sum(values.importedInputs),
        }
      : null,
    holdsJobs: values.jobs !== null,
    worstRow: isRead ? worst(row) : null,
    worstColumn: isRead ? worst(column) : null,
    faults: faults.slice(0, shownFaults),
    faultCount: faults.length,
  }
  return { sectors, values, check }
}

function kernelFaults({ sectors, values }: ReadIoTable) {
  const table = kernelTable(values)
  const problems = tableProblems(table, balanceShare)
  if (problems.length > 0) return problems.map((problem) => faultWords(problem, sectors))
  try {
    createEconomy(table, balanceShare)
    return []
  } catch (error) {
    if (!(error instanceof UnproductiveError)) throw error
    const [zh, en] = [
      '有部门的中间投入超过其总产出，无法求解',
      'some sector needs more inputs than its output is worth',
    ]
    return [{ zh, en }]
  }
}

async function cellsOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const sheet = await readSheet(bytes, {
    fileName: name,
    limits: { rows: 2 * mostSectors + 200, columns: mostSectors + 100 },
  })
  const cells: (readonly SheetCell[])[] = []
  for await (const row of sheet.rows) cells.push(row.cells)
  return cells
}

export const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0)
