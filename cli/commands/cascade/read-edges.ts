import type { SupplyLinks } from '@linchpin/kernels/chain'
import { BadFile, BadLines } from './bad-lines.ts'
import { csvRows } from './csv-rows.ts'

export interface Edges {
  readonly links: SupplyLinks
  readonly bad: BadLines
}

const form = 'The first line is supplier,customer,weight, then one link a line; weights are sales in one unit of money.'

/** Lines that are no link are told, and it is for the caller to say what becomes of it. */
export async function readEdges(path: string, place: ReadonlyMap<string, number>): Promise<Edges> {
  const links = growing()
  const bad = new BadLines(path)
  let head: readonly number[] | undefined
  let width = 0
  for await (const { line, cells } of csvRows(path)) {
    if (head === undefined) {
      head = ['supplier', 'customer', 'weight'].map((name) => cells.indexOf(name))
      width = cells.length
      if (head.includes(-1)) throw new BadFile(`${path}: its first line is ${cells.join(',').slice(0, 200)}. ${form}`)
      continue
    }
    const [supplier = '', customer = '', weight = ''] = head.map((at) => cells[at] ?? '')
    const [from, to] = [place.get(supplier), place.get(customer)]
    const value = weight.trim() === '' ? Number.NaN : Number(weight)
    // A weight of 1,234 without quotes would be 1.
    if (cells.length !== width) bad.add(`not ${width} columns`, line, cells.join(','))
    else if (from === undefined) bad.add('a supplier that is no firm', line, supplier)
    else if (to === undefined) bad.add('a customer that is no firm', line, customer)
    else if (!Number.isFinite(value)) bad.add('a weight that is no number', line, weight)
    else if (value < 0) bad.add('a weight below 0', line, weight)
    else links.push(from, to, value)
  }
  if (head === undefined) throw new BadFile(`${path}: it is empty. ${form}`)
  return { links: links.done(), bad }
}

/** Columns that double when they are full. */
function growing() {
  let supplier = new Int32Array(1 << 16)
  let customer = new Int32Array(1 << 16)
  let value = new Float64Array(1 << 16)
  let count = 0
  const grown = <T extends Int32Array | Float64Array>(column: T): T => {
    const larger = new (column.constructor as new (length: number) => T)(column.length * 2)
    larger.set(column)
    return larger
  }
  return {
    push: (from: number, to: number, sold: number): void => {
      if (count === value.length) {
        supplier = grown(supplier)
        customer = grown(customer)
        value = grown(value)
      }
      supplier[count] = from
      customer[count] = to
      value[count++] = sold
    },
    done: (): SupplyLinks => ({
      supplier: supplier.slice(0, count),
      customer: customer.slice(0, count),
      value: value.slice(0, count),
    }),
  }
}
