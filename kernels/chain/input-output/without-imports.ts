import { flowSums, type InputOutputTable } from './input-output-table.ts'

/**
 * The same economy with domestic flows only, as if every buyer at home took imports of a product in the same proportion
 * (Chenery 1953, Moses 1955): what is lost abroad then does not come back as a loss at home. Needs `exports`.
 */
export function withoutImports(table: InputOutputTable): InputOutputTable {
  const { sectors, flows, finalUse, imports, importedInputs, exports } = table
  if (exports === undefined) throw new RangeError('exports: they are needed to know what is used at home')
  const share = importShares(table, exports)
  const domestic = new Float64Array(flows.length)
  const inputs = importedInputs.slice()
  for (let from = 0; from < sectors; from++) {
    for (let to = 0; to < sectors; to++) {
      const at = from * sectors + to
      const abroad = (flows[at] as number) * (share[from] as number)
      domestic[at] = (flows[at] as number) - abroad
      inputs[to] = (inputs[to] as number) + abroad
    }
  }
  const use = finalUse.map(
    (used, at) => (used - (exports[at] as number)) * (1 - (share[at] as number)) + (exports[at] as number),
  )
  return { ...table, flows: domestic, finalUse: use, imports: imports.map(() => 0), importedInputs: inputs }
}

/** Of what is used at home of each product, the part that comes from abroad: 0 to 1. */
export function importShares(table: InputOutputTable, exports: Float64Array): Float64Array {
  const [sold] = flowSums(table)
  return table.imports.map((imported, at) => {
    const atHome = (sold[at] as number) + (table.finalUse[at] as number) - (exports[at] as number)
    if (imported === 0) return 0
    if (!(imported > 0 && imported <= atHome)) {
      throw new RangeError(`imports: sector ${at} imports ${imported} and uses ${atHome} at home`)
    }
    return imported / atHome
  })
}
