import type { DocFile } from './doc-file.ts'

/** A property modifier ([MS-DOC] 2.2.5): its code, and its operand without the length byte. */
export type Sprm = readonly [code: number, operand: Buffer]

export const sprm = {
  paragraphStyle: 0x4600,
  listLevel: 0x260a,
  listInstance: 0x460b,
  inTable: 0x2416,
  rowEnd: 0x2417,
  outline: 0x2640,
  alignment: 0x2403,
  alignmentLogical: 0x2461,
  moreProperties: 0x6646,
  moreTableProperties: 0x6645,
  rowDefinition: 0xd608,
  deleted: 0x0800,
  bold: 0x0835,
  hidden: 0x083c,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
} as const

/** Properties that hold from one offset of the main stream to another. */
export interface PropertyRun {
  readonly from: number
  readonly to: number
  readonly style: number
  readonly sprms: readonly Sprm[]
}

/** Runs of paragraph properties, sorted by offset. */
export function paragraphRuns(file: DocFile, plc: Buffer): readonly PropertyRun[] {
  return readPages(file.main, plc, 13, (page, at) => {
    let length = (page[at] ?? 0) * 2 - 1
    let start = at + 1
    if (length < 0) {
      length = (page[at + 1] ?? 0) * 2
      start = at + 2
    }
    const bytes = page.subarray(start, start + length)
    if (bytes.length < 2) return { style: 0, sprms: [] }
    return { style: bytes.readUInt16LE(0), sprms: withMore(readSprms(bytes.subarray(2)), file.data) }
  })
}

/** Runs of character properties, sorted by offset. */
export function characterRuns(file: DocFile, plc: Buffer): readonly PropertyRun[] {
  return readPages(file.main, plc, 1, (page, at) => ({
    style: 0,
    sprms: readSprms(page.subarray(at + 1, at + 1 + (page[at] ?? 0))),
  }))
}

/** The run that holds at an offset; runs are sorted, so by halving. */
export function runAt(runs: readonly PropertyRun[], offset: number): PropertyRun | undefined {
  let [low, high] = [0, runs.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle] as PropertyRun
    if (offset < run.from) high = middle - 1
    else if (offset >= run.to) low = middle + 1
    else return run
  }
  return undefined
}

export function readSprms(bytes: Buffer): readonly Sprm[] {
  const sprms: Sprm[] = []
  for (let at = 0; at + 2 < bytes.length; ) {
    const code = bytes.readUInt16LE(at)
    at += 2
    let size = sizes[code >> 13] ?? 0
    if (size === 0) {
      // The definition of a row has a length of two bytes, one more than what follows.
      const long = code === sprm.rowDefinition
      size = long && at + 2 <= bytes.length ? bytes.readUInt16LE(at) - 1 : (bytes[at] ?? 0)
      at += long ? 2 : 1
    }
    if (size < 0) break
    sprms.push([code, bytes.subarray(at, at + size)])
    at += size
  }
  return sprms
}

/** The last operand of that code as a number, since later modifiers win. */
export function operandOf(sprms: readonly Sprm[], code: number): number | undefined {
  const operand = sprms.findLast(([own]) => own === code)?.[1]
  if (operand === undefined || operand.length === 0) return undefined
  return operand.length >= 2 ? operand.readUInt16LE(0) : operand[0]
}

const sizes = [1, 1, 2, 4, 2, 2, 0, 3]
const pageSize = 512

function readPages(
  main: Buffer,
  plc: Buffer,
  entrySize: number,
  read: (page: Buffer, at: number) => Pick<PropertyRun, 'style' | 'sprms'>,
): readonly PropertyRun[] {
  const count = Math.max(0, Math.floor((plc.length - 4) / 8))
  const runs: PropertyRun[] = []
  for (let i = 0; i < count; i++) {
    const number = plc.readUInt32LE((count + 1) * 4 + i * 4) & 0x3fffff
    const page = main.subarray(number * pageSize, (number + 1) * pageSize)
    if (page.length < pageSize) continue
    const runCount = page[pageSize - 1] ?? 0
    for (let j = 0; j < runCount; j++) {
      const place = (runCount + 1) * 4 + j * entrySize
      if (place >= pageSize) break
      const at = (page[place] ?? 0) * 2
      const properties = at === 0 ? { style: 0, sprms: [] } : read(page, at)
      runs.push({ from: page.readUInt32LE(j * 4), to: page.readUInt32LE((j + 1) * 4), ...properties })
    }
  }
  return runs.sort((a, b) => a.from - b.from)
}

/** Properties that did not fit stand in the data stream. */
function withMore(sprms: readonly Sprm[], data: Buffer): readonly Sprm[] {
  const more = sprms.find(([code]) => code === sprm.moreProperties || code === sprm.moreTableProperties)?.[1]
  if (more === undefined || more.length < 4) return sprms
  const at = more.readUInt32LE(0)
  if (at + 2 > data.length) return sprms
  return [...sprms, ...readSprms(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)))]
}
