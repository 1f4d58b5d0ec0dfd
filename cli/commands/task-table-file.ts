import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { proposals, taskTable, taskTableDocx, taskTableXlsx } from '@linchpin/server/documents'
import { UsageError } from '../usage-error.ts'

const writers = { docx: taskTableDocx, xlsx: taskTableXlsx } as const

/** Writes the task table of a document to `out`: a file, or for `several` documents a folder that takes one for each. */
export async function taskTableWriter(form: keyof typeof writers, out: string, several: boolean) {
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (several && !isFolder && extname(out) !== '') {
    throw new UsageError(`--${form} ${out} names one file for several documents: name a folder.`)
  }
  const intoFolder = several || isFolder
  return async (compiled: CompiledDocument, path: string) => {
    const target = intoFolder ? join(out, `${basename(path, extname(path))}.${form}`) : out
    const table = taskTable({ id: '', sample: false, ...compiled.document }, compiled.clauses, proposals(compiled))
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, await writers[form](table, { generatedOn: today() }))
    process.stderr.write(`${path} → ${target}\n`)
  }
}

const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
