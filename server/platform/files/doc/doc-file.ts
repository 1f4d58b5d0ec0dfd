import { FileError } from '../file-error.ts'
import { openCompoundFile } from './compound-file.ts'

/** The streams of a Word 97–2003 file and the places named by its header ([MS-DOC] 2.5). */
export interface DocFile {
  readonly main: Buffer
  readonly table: Buffer
  readonly data: Buffer
  /** Characters of the whole file by position (CP): body, notes, headers, text boxes one after another. */
  readonly text: string
  /** Offset in `main` of the character at each position. */
  offsetOf(position: number): number
  /** Lengths of the parts of `text`, in their order. */
  readonly lengths: Readonly<Record<DocPart, number>>
  /** A structure of the table stream, by the index of its pair in FibRgFcLcb97; empty where there is none. */
  structure(index: number): Buffer
  readonly listOffset: number
}

export type DocPart = 'body' | 'footnotes' | 'headers' | 'comments' | 'endnotes' | 'boxes' | 'headerBoxes'

/** Indices of pairs in FibRgFcLcb97. */
export const docStructures = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  endnoteMarks: 46,
  endnoteTexts: 47,
  lists: 73,
  listOverrides: 74,
} as const

export function openDoc(bytes: Uint8Array): DocFile {
  const compound = openCompoundFile(bytes)
  const mainStream = compound?.stream('WordDocument')
  if (compound == null || mainStream == null || mainStream.length < 0x300)
    throw new FileError('file-damaged', docFormat)
  const main = asBuffer(mainStream)
  const flags = main.readUInt16LE(0x0a)
  if ((flags & 0x0100) !== 0) throw new FileError('file-encrypted', docFormat)
  if (main.readUInt16LE(0) !== 0xa5ec) throw new FileError('file-damaged', docFormat)
  const table = asBuffer(compound.stream((flags & 0x0200) !== 0 ? '1Table' : '0Table') ?? new Uint8Array())
  const pair = (index: number) => ({
    at: main.readUInt32LE(firstPair + index * 8),
    length: main.readUInt32LE(firstPair + index * 8 + 4),
  })
  const structure = (index: number) => {
    const { at, length } = pair(index)
    return table.subarray(at, at + length)
  }
  const length = (at: number) => main.readUInt32LE(at)
  const pieces = readPieces(structure(docStructures.pieces))
  const listPair = pair(docStructures.lists)
  return {
    main,
    table,
    data: asBuffer(compound.stream('Data') ?? new Uint8Array()),
    text: pieces.map((piece) => textOf(piece, main)).join(''),
    offsetOf: (position) => {
      const piece = pieces.find(({ end }) => position < end)
      return piece === undefined ? -1 : piece.offset + (position - piece.start) * piece.width
    },
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
      headerBoxes: length(0x68),
    },
    structure,
    // Levels of lists stand right after the structure and are not counted in its length.
    listOffset: listPair.length === 0 ? -1 : listPair.at,
  }
}

const docFormat = { format: 'Word (.doc)' }
const firstPair = 0x9a

interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  /** Bytes a character. */
  readonly width: 1 | 2
}

function readPieces(clx: Buffer): readonly Piece[] {
  let at = 0
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1)
  if (clx[at] !== 2) throw new FileError('file-damaged', docFormat)
  const count = Math.floor((clx.readUInt32LE(at + 1) - 4) / 12)
  const plc = clx.subarray(at + 5)
  return Array.from({ length: count }, (_, index) => {
    const place = plc.readUInt32LE((count + 1) * 4 + index * 8 + 2)
    const narrow = (place & 0x40000000) !== 0
    const offset = narrow ? Math.floor((place & 0x3fffffff) / 2) : place & 0x3fffffff
    return { start: plc.readUInt32LE(index * 4), end: plc.readUInt32LE(index * 4 + 4), offset, width: narrow ? 1 : 2 }
  })
}

function textOf({ start, end, offset, width }: Piece, main: Buffer): string {
  if (end <= start || offset >= main.length) return ''
  const bytes = main.subarray(offset, offset + (end - start) * width)
  const text = width === 2 ? bytes.toString('utf16le') : new TextDecoder('windows-1252').decode(bytes)
  // Positions of what follows must stay right in a file that was cut short.
  return text.padEnd(end - start, '\0')
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
