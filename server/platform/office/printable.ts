/** Text without the characters that XML 1.0 forbids: one of them, pasted from a PDF, makes Word refuse the whole file. */
export function printable(text: string): string {
  return text.replace(forbidden, '').replace(loneSurrogate, '')
}

/** The width of a text in halves of a Chinese character: Latin letters and digits count one, everything else two. */
export function halfWidths(text: string): number {
  let width = 0
  for (const character of text) width += character <= '\u00ff' ? 1 : 2
  return width
}

/** How many lines a text takes in a column that holds `halves` half characters a line; an estimate on the safe side. */
export function lineCount(text: string, halves: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / Math.max(2, halves - 1))), 0)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to be taken out
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
