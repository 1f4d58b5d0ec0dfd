import type { CompiledDocument } from '@linchpin/kernels/policy'
import { proposals, taskTable, taskTableDocx, taskTableXlsx } from '@linchpin/server/documents'
import { outputFile } from './output-file.ts'

const writers = { docx: taskTableDocx, xlsx: taskTableXlsx } as const

/** Writes the task table of a document to `out`: a file, or for `several` documents a folder that takes one for each. */
export async function taskTableWriter(form: keyof typeof writers, out: string, several: boolean) {
  const write = await outputFile(form, out, several)
  return async (compiled: CompiledDocument, path: string) => {
    const table = taskTable({ id: '', sample: false, ...compiled.document }, compiled.clauses, proposals(compiled))
    await write(path, await writers[form](table, { generatedOn: today() }))
  }
}

const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())
