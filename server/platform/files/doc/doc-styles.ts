import { operandOf, readSprms, type Sprm, sprm } from './doc-properties.ts'

/** What a style says once its ancestors are taken in; absent where none of them says anything. */
export interface DocStyle {
  readonly outline?: number
  readonly bold?: boolean
  readonly list?: number
  readonly level?: number
  readonly centred?: boolean
}

/** Reads the style sheet ([MS-DOC] 2.9.271); styles by their index. */
export function readDocStyles(sheet: Buffer): readonly DocStyle[] {
  if (sheet.length < 8) return []
  const headLength = sheet.readUInt16LE(0)
  const count = Math.min(sheet.readUInt16LE(2), 4096)
  const baseLength = sheet.readUInt16LE(4)
  const stated: { readonly base: number; readonly own: DocStyle }[] = []
  let at = 2 + headLength
  for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
    const length = sheet.readUInt16LE(at)
    const style = sheet.subarray(at + 2, at + 2 + length)
    stated.push(style.length < 10 ? { base: 0xfff, own: {} } : readStyle(style, baseLength))
    at += 2 + length + (length % 2)
  }
  const resolve = (index: number, depth = 0): DocStyle => {
    const style = stated[index]
    if (style === undefined || depth > 30) return {}
    return style.base === 0xfff ? style.own : { ...resolve(style.base, depth + 1), ...style.own }
  }
  return stated.map((_, index) => resolve(index))
}

/** What modifiers of a paragraph say by themselves. */
export function statedByParagraph(sprms: readonly Sprm[]): DocStyle {
  const outline = operandOf(sprms, sprm.outline)
  const list = operandOf(sprms, sprm.listInstance)
  const level = operandOf(sprms, sprm.listLevel)
  const alignment = operandOf(sprms, sprm.alignmentLogical) ?? operandOf(sprms, sprm.alignment)
  return {
    ...(outline === undefined ? {} : { outline }),
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level }),
    ...(alignment === undefined ? {} : { centred: alignment === 1 }),
  }
}

/** A switch of characters: on, off, as the style has it (0x80), or the opposite of it (0x81). */
export function switchOf(sprms: readonly Sprm[], code: number, ofStyle: boolean): boolean {
  const value = operandOf(sprms, code)
  if (value === undefined || value === 0x80) return ofStyle
  return value === 0x81 ? !ofStyle : (value & 1) === 1
}

function readStyle(style: Buffer, baseLength: number): { readonly base: number; readonly own: DocStyle } {
  const builtIn = style.readUInt16LE(0) & 0xfff
  const kindAndBase = style.readUInt16LE(2)
  const kind = kindAndBase & 0xf
  // Built-in styles 1 to 9 are the headings.
  const heading = builtIn >= 1 && builtIn <= 9 ? { outline: builtIn - 1 } : {}
  let at = baseLength
  if (at + 2 > style.length) return { base: kindAndBase >> 4, own: heading }
  at += 2 + style.readUInt16LE(at) * 2 + 2
  const parts: Buffer[] = []
  for (let count = style.readUInt16LE(4) & 0xf; count > 0 && at + 2 <= style.length; count--) {
    const length = style.readUInt16LE(at)
    parts.push(style.subarray(at + 2, at + 2 + length))
    at += 2 + length + (length % 2)
  }
  const paragraph = kind === 1 && parts[0] !== undefined ? readSprms(parts[0].subarray(2)) : []
  const characters = readSprms((kind === 1 ? parts[1] : parts[0]) ?? Buffer.alloc(0))
  const bold = operandOf(characters, sprm.bold)
  return {
    base: kindAndBase >> 4,
    own: { ...heading, ...statedByParagraph(paragraph), ...(bold === undefined ? {} : { bold: (bold & 1) === 1 }) },
  }
}
