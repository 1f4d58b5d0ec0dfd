/** How much room a text takes, near enough for boxes: what draws it has other metrics on every machine. */
import { lineHeight, typeSize } from './diagram.ts'

export interface TextBox {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** Broken into lines of about `most` pixels: Chinese at any character, other words between them. */
export function textBox(text: string, most: number): TextBox {
  const lines = widthOf(text) <= most ? [text] : broken(text, most)
  return { lines, width: Math.ceil(Math.max(0, ...lines.map(widthOf))), height: lines.length * lineHeight }
}

export const stacked = (boxes: readonly TextBox[]): TextBox => ({
  lines: boxes.flatMap(({ lines }) => lines),
  width: Math.max(0, ...boxes.map(({ width }) => width)),
  height: boxes.reduce((sum, { height }) => sum + height, 0),
})

export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + shareOf(character), 0) * typeSize
}

/** Of the type size. */
function shareOf(character: string): number {
  if (/[\u2460-\u24ff\u2e80-\uffee]/u.test(character)) return 1
  if (/[A-ZMW%@]/.test(character)) return 0.68
  return /[ .,:;'il|!()]/.test(character) ? 0.32 : 0.56
}

function broken(text: string, most: number): string[] {
  const parts = text.includes(' ') ? text.split(/(?<= )/) : text.split(/(?<=.)(?![，、。；：）”》！？])/u)
  // Lines of even length: a last line of one character looks like a mistake.
  const even = Math.max(widthOf(text) / Math.ceil(widthOf(text) / most), ...parts.map(widthOf))
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    const isFull = line !== '' && widthOf(line + part.trimEnd()) > even + typeSize / 2
    if (isFull) lines.push(line.trimEnd())
    line = isFull ? part : line + part
  }
  return [...lines, line.trimEnd()]
}
