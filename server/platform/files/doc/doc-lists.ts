import type { ListInstance, ListLevel } from '../list-counters.ts'
import type { DocFile } from './doc-file.ts'
import { docStructures } from './doc-file.ts'

/** Lists of a .doc ([MS-DOC] 2.9.131 and on) by the number that paragraphs name them with, from 1. */
export function readDocLists(file: DocFile): ReadonlyMap<number, ListInstance> {
  const instances = new Map<number, ListInstance>()
  const overrides = file.structure(docStructures.listOverrides)
  if (file.listOffset < 0 || overrides.length < 4) return instances
  const lists = readLists(file)
  const count = Math.min(overrides.readUInt32LE(0), 4096)
  let at = 4 + count * 16
  for (let index = 0; index < count && 4 + index * 16 + 16 <= overrides.length; index++) {
    const head = 4 + index * 16
    const listId = String(overrides.readInt32LE(head))
    const levels = [...(lists.get(listId) ?? [])]
    const startOverrides = new Map<number, number>()
    at += 4
    for (let n = overrides[head + 12] ?? 0; n > 0 && at + 8 <= overrides.length; n--) {
      const start = overrides.readInt32LE(at)
      const flags = overrides.readUInt32LE(at + 4)
      at += 8
      const level = flags & 0xf
      if ((flags & 0x20) !== 0) {
        const read = readLevel(overrides, at)
        levels[level] = read.level
        at = read.end
      }
      if ((flags & 0x10) !== 0)
        startOverrides.set(level, (flags & 0x20) !== 0 ? (levels[level]?.start ?? start) : start)
    }
    instances.set(index + 1, { listId, levels, startOverrides })
  }
  return instances
}

function readLists(file: DocFile): ReadonlyMap<string, readonly ListLevel[]> {
  const lists = new Map<string, readonly ListLevel[]>()
  const heads = file.structure(docStructures.lists)
  if (heads.length < 2) return lists
  const count = heads.readUInt16LE(0)
  let at = file.listOffset + heads.length
  for (let index = 0; index < count && 2 + index * 28 + 28 <= heads.length; index++) {
    const head = heads.subarray(2 + index * 28, 2 + index * 28 + 28)
    const isSimple = ((head[26] ?? 0) & 1) === 1
    const levels: ListLevel[] = []
    for (let level = 0; level < (isSimple ? 1 : 9) && at + 30 <= file.table.length; level++) {
      const read = readLevel(file.table, at)
      levels.push(read.level)
      at = read.end
    }
    lists.set(String(head.readInt32LE(0)), levels)
  }
  return lists
}

function readLevel(bytes: Buffer, at: number): { readonly level: ListLevel; readonly end: number } {
  const code = bytes[at + 4] ?? 0
  const flags = bytes[at + 5] ?? 0
  const textAt = at + 28 + (bytes[at + 24] ?? 0) + (bytes[at + 25] ?? 0)
  const length = bytes.readUInt16LE(textAt)
  const text = bytes.subarray(textAt + 2, textAt + 2 + length * 2).toString('utf16le')
  // Characters 0 to 8 stand for the number of that level.
  const template = [...text].map((char) => (char.charCodeAt(0) < 9 ? `%${char.charCodeAt(0) + 1}` : char)).join('')
  const restarts = (flags & 0x08) === 0
  return {
    level: {
      start: bytes.readInt32LE(at),
      format: formats[code] ?? (code === 255 ? 'none' : 'decimal'),
      template,
      suffix: (['tab', 'space', 'nothing'] as const)[bytes[at + 15] ?? 0] ?? 'tab',
      decimal: (flags & 0x04) !== 0,
      ...(restarts ? {} : { restartAfter: bytes[at + 26] ?? 0 }),
    },
    end: textAt + 2 + length * 2,
  }
}

/** Codes of [MS-OSHARED] 2.2.1.3 in the words of ST_NumberFormat. */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  16: 'japaneseLegal',
  17: 'japaneseDigitalTenThousand',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth2',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
}
