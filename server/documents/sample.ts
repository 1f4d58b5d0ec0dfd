import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const name = 'yunzhu-measures-2026.md'

/** The measures of an invented city, for trying the system out. */
export async function readSample(): Promise<{ name: string; bytes: Uint8Array }> {
  const path = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url))
  return { name, bytes: new Uint8Array(await readFile(path)) }
}
