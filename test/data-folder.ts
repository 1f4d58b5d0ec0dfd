import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '../server/platform/postgres/index.ts'

export const newDataFolder = (purpose: string): Promise<string> => mkdtemp(join(tmpdir(), `linchpin-${purpose}-`))

/** Ends the database that runs on the files of `dataDir`, or was left there, and removes all of it. */
export async function removeDataFolder(dataDir: string): Promise<void> {
  const left = await startEmbedded(dataDir)
  await left.stop()
  await rm(left.dataDir, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}
