/** Files of lines on the disk of this machine, from when they come in until they are written or thrown away. */
import { createWriteStream } from 'node:fs'
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const root = join(tmpdir(), 'linchpin-links')
const keptMs = 2 * 86_400_000

export const folderOf = (id: string): string => join(root, id)
export const uploadOf = (id: string): string => join(root, id, 'upload')
export const foldedFirms = (id: string): string => join(root, id, 'firms.csv')
export const foldedLinks = (id: string): string => join(root, id, 'links.csv')

/** Only this system's own user reads them. Those that somebody has left for days go. */
export async function keepUpload(id: string, from: Readable): Promise<void> {
  await mkdir(root, { recursive: true, mode: 0o700 })
  await dropOld()
  await mkdir(folderOf(id), { mode: 0o700 })
  try {
    await pipeline(from, createWriteStream(uploadOf(id), { mode: 0o600 }))
  } catch (error) {
    await dropFiles(id)
    throw error
  }
}

export const dropFiles = (id: string): Promise<void> => rm(folderOf(id), { recursive: true, force: true })

export const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function dropOld(): Promise<void> {
  const before = Date.now() - keptMs
  for (const name of await readdir(root)) {
    const { mtimeMs } = await stat(join(root, name)).catch(() => ({ mtimeMs: before + 1 }))
    if (mtimeMs < before) await dropFiles(name)
  }
}
