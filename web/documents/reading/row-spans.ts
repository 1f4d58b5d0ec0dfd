/** How many rows each label of a column stands for: the empty ones below belong to it and get 0. */
export function rowSpans(labels: readonly string[]): number[] {
  const spans: number[] = labels.map((label, at) => (label.trim() === '' && at > 0 ? 0 : 1))
  let head = 0
  spans.forEach((span, at) => {
    if (span === 0) spans[head] = (spans[head] ?? 0) + 1
    else head = at
  })
  return spans
}
