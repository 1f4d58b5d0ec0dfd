import { parseArgs } from 'node:util'
import { UsageError } from '../../usage-error.ts'
import { BadFile } from './bad-lines.ts'
import { csvRows } from './csv-rows.ts'
import { readFirms } from './read-firms.ts'
import { columns, quoted } from './risk-table.ts'
import { writeOut } from './write-out.ts'

/** `linchpin cascade merge PART… [--firms F] [--out F]`: parts of one table put together, in the order of the firms. */
export async function mergeCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args)
  if (positionals.length === 0) throw new UsageError('merge: no part is named.')
  const rows = new Map<string, string>()
  let head: string | undefined
  for (const path of positionals) {
    let isHead = true
    for await (const { line, cells } of csvRows(path)) {
      const text = cells.map(quoted).join(',')
      if (isHead) {
        checkHead(path, text, head)
        head = text
        isHead = false
        continue
      }
      const [name = ''] = cells
      if (rows.has(name))
        throw new BadFile(`${path}: line ${line}: ${name} stands in another part already. Give each part once.`)
      rows.set(name, text)
    }
    if (isHead) throw new BadFile(`${path}: it is empty. A part is what linchpin cascade --shard wrote.`)
  }
  const names = values.firms === undefined ? inOrder([...rows.keys()]) : await allOf(values.firms, rows)
  await writeOut(values.out, [`${head}\n`, ...names.map((name) => `${rows.get(name)}\n`)])
  return 0
}

function parse(args: readonly string[]) {
  try {
    const options = { out: { type: 'string' }, firms: { type: 'string' } } as const
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function checkHead(path: string, given: string, before: string | undefined): void {
  const rest = columns.join(',')
  const isPart = [`firm,${rest}`, `scenario,${rest}`].includes(given)
  if (isPart && (before === undefined || before === given)) return
  throw new BadFile(
    `${path}: its first line is ${given.slice(0, 200)}, ${before ?? `firm,${rest}`} was expected. Give the parts of one table.`,
  )
}

const inOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))

/** Every firm once: what no part has is told. */
async function allOf(path: string, rows: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { ids, place } = await readFirms(path, [])
  const missing = ids.filter((id) => !rows.has(id))
  const unknown = [...rows.keys()].filter((name) => !place.has(name))
  const told = (names: readonly string[]) => names.slice(0, 10).join(', ')
  if (missing.length > 0)
    throw new BadFile(`${missing.length} firms of ${path} stand in no part: ${told(missing)}. Is a shard missing?`)
  if (unknown.length > 0)
    throw new BadFile(`${unknown.length} firms are not in ${path}: ${told(unknown)}. Give the firms of this network.`)
  return ids
}
