import { textWidth } from './text-width.ts'

/** Lines of a table whose columns stand below each other; the first line is the head. The last column is not padded. */
export function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(...lines.map((line) => line.length))
  const widths = Array.from({ length: count }, (_, at) => Math.max(...lines.map((line) => textWidth(line[at] ?? ''))))
  return lines.map((line) =>
    line
      .map((cell, at) => padded(cell, at, widths))
      .join('  ')
      .trimEnd(),
  )
}

const padded = (cell: string, at: number, widths: readonly number[]): string =>
  at === widths.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - textWidth(cell))
