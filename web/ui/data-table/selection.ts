export type Selection = ReadonlySet<string>

/** With Shift, everything from the row pressed before takes the state of this one, as in a file manager. */
export function toggled(
  selection: Selection,
  rows: readonly string[],
  key: string,
  anchor: string | null = null,
): Selection {
  const isOn = !selection.has(key)
  const [at, from] = [rows.indexOf(key), anchor === null ? -1 : rows.indexOf(anchor)]
  const keys = from < 0 ? [key] : rows.slice(Math.min(at, from), Math.max(at, from) + 1)
  const next = new Set(selection)
  for (const one of keys) isOn ? next.add(one) : next.delete(one)
  return next
}

/** What was selected on other pages stays. */
export function withPageSelected(selection: Selection, rows: readonly string[], isOn: boolean): Selection {
  const next = new Set(selection)
  for (const key of rows) isOn ? next.add(key) : next.delete(key)
  return next
}

export function pageSelection(selection: Selection, rows: readonly string[]): 'all' | 'some' | 'none' {
  const selected = rows.filter((key) => selection.has(key)).length
  if (selected === 0) return 'none'
  return selected === rows.length ? 'all' : 'some'
}
