import type { Shock } from '@linchpin/kernels/chain'
import { BadFile } from './bad-lines.ts'
import { csvRows } from './csv-rows.ts'

export interface NamedShock {
  readonly name: string
  readonly shock: Shock
}

const form =
  'The first line is firm and, for each scenario N, psi_dN and psi_uN; then one firm a line with the shares that it loses at the start, ' +
  'from 0 to 1, towards its customers and towards its suppliers.'

/** Several firms that lose a part, scenario by scenario. */
export async function readScenarios(path: string, place: ReadonlyMap<string, number>): Promise<readonly NamedShock[]> {
  let head: readonly string[] | undefined
  let names: readonly string[] = []
  const given = new Map<string, { firms: number[]; down: number[]; up: number[] }>()
  for await (const { line, cells } of csvRows(path)) {
    if (head === undefined) {
      head = cells
      names = cells.flatMap((name) => (name.startsWith('psi_d') ? [name.slice('psi_d'.length)] : []))
      if (
        names.length === 0 ||
        !['firm', ...names.map((name) => `psi_u${name}`)].every((name) => cells.includes(name))
      ) {
        throw new BadFile(`${path}: its first line is ${cells.join(',').slice(0, 200)}. ${form}`)
      }
      for (const name of names) given.set(name, { firms: [], down: [], up: [] })
      continue
    }
    const cell = (name: string) => cells[(head as readonly string[]).indexOf(name)] ?? ''
    const firm = place.get(cell('firm'))
    if (firm === undefined) throw new BadFile(`${path}: line ${line}: “${cell('firm')}” is no firm. ${form}`)
    for (const name of names) {
      const [down, up] = [`psi_d${name}`, `psi_u${name}`].map((column) =>
        shareOf(cell(column), `${path}: line ${line}: ${column}`),
      )
      const { firms, ...losses } = given.get(name) as NonNullable<ReturnType<typeof given.get>>
      if (!down && !up) continue
      firms.push(firm)
      losses.down.push(down as number)
      losses.up.push(up as number)
    }
  }
  return names.map((name) => ({ name, shock: given.get(name) as Shock }))
}

function shareOf(text: string, where: string): number {
  const share = text.trim() === '' ? Number.NaN : Number(text)
  if (share >= 0 && share <= 1) return share
  throw new BadFile(`${where} is “${text}”. ${form}`)
}
