/** Places of `keys` (from 0 to `count` - 1) in ascending order of key; equal keys stay in the order of `among`, by default of their places. */
export function countingSort(count: number, keys: Int32Array, among?: Int32Array): Int32Array {
  const items = among ?? Int32Array.from(keys, (_, at) => at)
  const next = new Int32Array(count + 1)
  for (const item of items) {
    const after = (keys[item] as number) + 1
    next[after] = (next[after] as number) + 1
  }
  for (let key = 0; key < count; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number)
  const sorted = new Int32Array(items.length)
  for (const item of items) {
    const key = keys[item] as number
    sorted[next[key] as number] = item
    next[key] = (next[key] as number) + 1
  }
  return sorted
}
