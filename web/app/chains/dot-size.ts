const [least, greatest] = [9, 40]

/** Pixels across: the area follows the figure; what nobody filled in is as small as can be pointed at. */
export function dotSize(value: number | null, most: number): number {
  if (value === null || value <= 0 || most <= 0) return least
  return Math.max(least, Math.round(Math.sqrt(Math.min(1, value / most)) * greatest))
}
