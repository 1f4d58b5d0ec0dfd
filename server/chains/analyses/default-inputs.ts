/** Which inputs a firm stops without. No such matrix is published for China: what stands here is a default of the system, and says so. */
import { inputKinds } from '@linchpin/kernels/chain'

/** Of a firm whose division nobody has said. */
export const unknownDivision = '不详'

/** Division of GB/T 4754 in a code as it is written: `C3670`, `3670` and `36` are all 36. */
export const divisionOf = (industryCode: string | null): string =>
  /^\s*[A-T]?(\d{2})/i.exec(industryCode ?? '')?.[1] ?? unknownDivision

/** 农林牧渔（不含专业及辅助性活动）、采矿、制造（不含修理）、水电燃气: who makes things out of things. */
export function makesGoods(division: string): boolean {
  const number = Number(division)
  return (
    (number >= 1 && number <= 4) || (number >= 6 && number <= 42 && number !== 11) || (number >= 44 && number <= 46)
  )
}

/** Row by row, of the sector of the row for that of the column: goods are essential to who makes goods, all else is not. */
export function defaultInputs(divisions: readonly string[]): Uint8Array {
  const goods = divisions.map(makesGoods)
  return Uint8Array.from(
    goods.flatMap((from) => goods.map((to) => (from && to ? inputKinds.essential : inputKinds.nonEssential))),
  )
}
