/**
 * For each row of a table of worths the column that it gets, each column once, so that the sum is greatest; undefined
 * for a row that gains nothing. The Hungarian method with potentials, in O(rows² × columns).
 */
export function bestAssignment(worth: readonly (readonly number[])[]): readonly (number | undefined)[] {
  const rows = worth.length
  // Each row has a column of its own in which it stays without one.
  const columns = (worth[0]?.length ?? 0) + rows
  const cost = (row: number, column: number) => -(worth[row - 1]?.[column - 1] ?? 0)
  const [rowPotential, columnPotential] = [new Float64Array(rows + 1), new Float64Array(columns + 1)]
  const holder = new Int32Array(columns + 1)
  const from = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    holder[0] = row
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const seen = new Uint8Array(columns + 1)
    let column = 0
    while (holder[column] !== 0) {
      seen[column] = 1
      const held = holder[column] as number
      let [step, next] = [Number.POSITIVE_INFINITY, 0]
      for (let other = 1; other <= columns; other++) {
        if (seen[other]) continue
        const reduced = cost(held, other) - (rowPotential[held] as number) - (columnPotential[other] as number)
        if (reduced < (least[other] as number)) {
          least[other] = reduced
          from[other] = column
        }
        if ((least[other] as number) < step) [step, next] = [least[other] as number, other]
      }
      for (let other = 0; other <= columns; other++) {
        if (seen[other]) {
          rowPotential[holder[other] as number] = (rowPotential[holder[other] as number] as number) + step
          columnPotential[other] = (columnPotential[other] as number) - step
        } else least[other] = (least[other] as number) - step
      }
      column = next
    }
    for (; column !== 0; column = from[column] as number) holder[column] = holder[from[column] as number] as number
  }
  const chosen: (number | undefined)[] = new Array(rows)
  for (let column = 1; column <= columns - rows; column++) {
    const row = holder[column] as number
    if (row > 0 && cost(row, column) < 0) chosen[row - 1] = column - 1
  }
  return chosen
}
