import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** To the file, or to standard output. A file is there whole or not at all. */
export async function writeOut(out: string | undefined, lines: Iterable<string>): Promise<void> {
  if (out === undefined) {
    await pipeline(Readable.from(lines), process.stdout, { end: false })
    return
  }
  const half = `${out}.part`
  try {
    await pipeline(Readable.from(lines), createWriteStream(half))
    await rename(half, out)
  } catch (error) {
    await rm(half, { force: true })
    throw error
  }
}
