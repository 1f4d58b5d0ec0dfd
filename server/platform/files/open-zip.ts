import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { FileError } from './file-error.ts'

/** The parts of a zip, unpacked on demand. */
export interface ZipParts {
  readonly names: readonly string[]
  readonly encrypted: boolean
  /** Bytes of a part; `null` where there is none. */
  read(name: string): Promise<Buffer | null>
  /** What a part says it unpacks to; `null` where there is none. */
  sizeOf(name: string): number | null
  /** A part while it unpacks, however large; it fails as soon as there is more of it than `sizeOf` says. */
  stream(name: string): Promise<Readable>
}

/**
 * Opens a zip in memory. Against zip bombs: entries are counted, sizes are summed as declared before anything is
 * unpacked and as unpacked while unpacking (a declared size may lie; yauzl compares them too).
 */
export async function openZip(bytes: Uint8Array): Promise<ZipParts> {
  const zip = await open(bytes)
  const entries = await listEntries(zip)
  const find = (name: string) => entries.get(name) ?? entries.get(name.toLowerCase())
  let unpacked = 0
  return {
    names: [...entries.keys()],
    encrypted: [...entries.values()].some((entry) => entry.isEncrypted()),
    async read(name) {
      const entry = find(name)
      if (entry === undefined) return null
      if (entry.isEncrypted()) throw new FileError('file-encrypted', { format: 'Word (.docx)' })
      const content = await unpack(zip, entry, maxUnpackedBytes - unpacked)
      unpacked += content.length
      return content
    },
    sizeOf: (name) => find(name)?.uncompressedSize ?? null,
    stream(name) {
      const entry = find(name)
      if (entry === undefined) throw new FileError('file-damaged', { format: 'zip', reason: `no ${name}` })
      return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => {
          if (error) reject(new FileError('file-damaged', { format: 'zip', reason: error.message }, { cause: error }))
          else resolve(stream)
        })
      })
    },
  }
}

const maxEntries = 20_000
const maxPartBytes = 192 * 1024 * 1024
const maxUnpackedBytes = 384 * 1024 * 1024

async function open(bytes: Uint8Array): Promise<ZipFile> {
  const { default: yauzl } = await import('yauzl')
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new FileError('file-damaged', { format: 'zip' }, { cause: error }))
      else resolve(zip)
    })
  })
}

function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  return new Promise((resolve, reject) => {
    const refuse = (reason: string, cause?: Error) =>
      reject(new FileError('file-damaged', { format: 'zip', reason }, cause ? { cause } : {}))
    if (zip.entryCount > maxEntries) return refuse('too many entries')
    zip.on('error', (error) => refuse(error.message, error))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry) => {
      // Some writers use backslashes, or write the names of parts in another case than the relations do.
      const name = entry.fileName.replaceAll('\\', '/')
      if (!entries.has(name)) entries.set(name, entry)
      if (!entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), entry)
      if (entries.size > maxEntries * 2) return refuse('too many entries')
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function unpack(zip: ZipFile, entry: Entry, budgetBytes: number): Promise<Buffer> {
  const limit = Math.min(maxPartBytes, budgetBytes)
  return new Promise((resolve, reject) => {
    const refuse = (cause: Error) =>
      reject(new FileError('file-damaged', { format: 'zip', reason: cause.message }, { cause }))
    if (entry.uncompressedSize > limit) return refuse(new Error('unpacks to more than is allowed'))
    zip.openReadStream(entry, (error, stream) => {
      if (error) return refuse(error)
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > limit) stream.destroy(new Error('unpacks to more than is allowed'))
        else chunks.push(chunk)
      })
      stream.on('error', refuse)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
