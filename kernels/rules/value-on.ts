/** What holds on a day among values by the day each took force; `null` before the first and after the last. */
export function valueOn<T>(
  values: Readonly<Record<string, T | null>>,
  day: string,
): { readonly from: string; readonly value: T } | null {
  let from = ''
  for (const each of Object.keys(values)) if (each <= day && each > from) from = each
  const value = from === '' ? null : (values[from] ?? null)
  return value === null ? null : { from, value }
}
