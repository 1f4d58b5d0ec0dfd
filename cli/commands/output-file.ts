import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { UsageError } from '../usage-error.ts'

/** Writes what is made of a document to `out`: a file, or for `several` documents a folder that takes one for each. */
export async function outputFile(form: string, out: string, several: boolean) {
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (several && !isFolder && extname(out) !== '') {
    throw new UsageError(`--${form} ${out} names one file for several documents: name a folder.`)
  }
  const intoFolder = several || isFolder
  return async (path: string, content: string | Uint8Array) => {
    const target = intoFolder ? join(out, `${basename(path, extname(path))}.${extensions[form] ?? form}`) : out
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
    process.stderr.write(`${path} → ${target}\n`)
  }
}

const extensions: Readonly<Record<string, string>> = { akn: 'akn.xml' }
