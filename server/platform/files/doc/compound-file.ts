/**
 * Names of the streams and storages of an OLE compound file, and its small and large streams by name
 * ([MS-CFB]). Reads what is there and stops at the first thing that makes no sense; never loops.
 */
export interface CompoundFile {
  readonly names: readonly string[]
  /** Bytes of a stream, `null` where there is none or its chain is broken at the start. */
  stream(name: string): Uint8Array | null
}

export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512 || !signature.every((byte, index) => bytes[index] === byte)) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const sectorSize = 1 << shift
  const sectorCount = Math.floor(bytes.length / sectorSize)
  const sector = (id: number) => bytes.subarray((id + 1) * sectorSize, (id + 2) * sectorSize)
  const table = readAllocation(view, sectorSize, sectorCount)

  const chain = (start: number): Uint8Array => {
    const parts: Uint8Array[] = []
    for (let id = start, steps = 0; id >= 0 && id < sectorCount && steps <= sectorCount; steps++) {
      parts.push(sector(id))
      id = table[id] ?? -1
    }
    return Buffer.concat(parts)
  }
  const entries = readDirectory(chain(view.getInt32(48, true)))
  const root = entries.find((entry) => entry.kind === 5)
  const smallTable = toInts(chain(view.getInt32(60, true)))
  const smallStore = root === undefined ? new Uint8Array() : chain(root.start)
  const cutoff = view.getUint32(56, true)

  return {
    names: entries.filter((entry) => entry.kind !== 5).map((entry) => entry.name),
    stream(name) {
      const entry = entries.find((candidate) => candidate.kind === 2 && candidate.name === name)
      if (entry === undefined) return null
      if (entry.size >= cutoff) return chain(entry.start).subarray(0, entry.size)
      const parts: Uint8Array[] = []
      for (let id = entry.start, steps = 0; id >= 0 && steps <= smallTable.length; steps++) {
        parts.push(smallStore.subarray(id * 64, id * 64 + 64))
        id = smallTable[id] ?? -1
      }
      return Buffer.concat(parts).subarray(0, entry.size)
    },
  }
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

interface DirectoryEntry {
  readonly name: string
  /** 1 storage, 2 stream, 5 root. */
  readonly kind: number
  readonly start: number
  readonly size: number
}

function readAllocation(view: DataView, sectorSize: number, sectorCount: number): Int32Array {
  const perSector = sectorSize / 4
  const holders: number[] = []
  for (let i = 0; i < 109; i++) holders.push(view.getInt32(76 + i * 4, true))
  let next = view.getInt32(68, true)
  for (let steps = 0; next >= 0 && next < sectorCount && steps < sectorCount; steps++) {
    const at = (next + 1) * sectorSize
    if (at + sectorSize > view.byteLength) break
    for (let i = 0; i < perSector - 1; i++) holders.push(view.getInt32(at + i * 4, true))
    next = view.getInt32(at + (perSector - 1) * 4, true)
  }
  const table = new Int32Array(sectorCount + perSector).fill(-1)
  let filled = 0
  for (const holder of holders) {
    if (filled >= table.length) break
    if (holder < 0 || holder >= sectorCount) continue
    for (let i = 0; i < perSector && filled < table.length; i++) {
      const at = (holder + 1) * sectorSize + i * 4
      table[filled++] = at + 4 <= view.byteLength ? view.getInt32(at, true) : -1
    }
  }
  return table
}

function readDirectory(directory: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const entries: DirectoryEntry[] = []
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = view.getUint16(at + 64, true)
    const kind = directory[at + 66] ?? 0
    if (kind === 0 || length < 2 || length > 64) continue
    const name = Buffer.from(directory.subarray(at, at + length - 2)).toString('utf16le')
    entries.push({ name, kind, start: view.getInt32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}

function toInts(bytes: Uint8Array): Int32Array {
  const ints = new Int32Array(Math.floor(bytes.length / 4))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = 0; i < ints.length; i++) ints[i] = view.getInt32(i * 4, true)
  return ints
}
