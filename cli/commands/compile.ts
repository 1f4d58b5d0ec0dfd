import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { compileFile } from '@linchpin/server/documents'
import { describeFileError, FileError } from '@linchpin/server/files'
import { UsageError } from '../usage-error.ts'
import { summaryOf } from './compile-summary.ts'
import { taskTableWriter } from './task-table-file.ts'

type Output = (compiled: CompiledDocument, path: string) => Promise<void>

/** `linchpin compile FILE… [--json | --xlsx OUT | --docx OUT]`: one file that fails does not stop the others. */
export async function compileCommand(args: readonly string[]): Promise<number> {
  const { files, output, limitBytes, several } = await readArguments(args)
  let failed = 0
  for (const [i, path] of files.entries()) {
    if (several) process.stderr.write(`[${i + 1}/${files.length}] ${path}\n`)
    try {
      const compiled = await compilePath(path, limitBytes)
      tellDiagnostics(compiled, path)
      await output(compiled, path)
    } catch (error) {
      failed++
      process.stderr.write(`${path}: ${messageOf(error)}\n`)
    }
  }
  if (several) process.stderr.write(`${files.length - failed} compiled, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

async function readArguments(args: readonly string[]) {
  const { values, positionals: files } = parse(args)
  if (files.length === 0) throw new UsageError('no file is named.')
  const chosen = [values.json, values.xlsx, values.docx].filter((value) => value !== undefined)
  if (chosen.length > 1) throw new UsageError('--json, --xlsx and --docx exclude each other.')
  const limitMb = values['limit-mb'] ?? '64'
  if (!/^\d+$/.test(limitMb) || Number(limitMb) < 1) {
    throw new UsageError(`--limit-mb is ${limitMb}: it must be a whole number of megabytes, such as 64.`)
  }
  const several = files.length > 1
  return { files, several, limitBytes: Number(limitMb) * 1024 * 1024, output: await outputOf(values, several) }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        xlsx: { type: 'string' },
        docx: { type: 'string' },
        'limit-mb': { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

async function outputOf(values: ReturnType<typeof parse>['values'], several: boolean): Promise<Output> {
  if (values.json) return async (compiled) => print(`${JSON.stringify(compiled)}\n`)
  if (values.xlsx !== undefined) return taskTableWriter('xlsx', values.xlsx, several)
  if (values.docx !== undefined) return taskTableWriter('docx', values.docx, several)
  return async (compiled, path) => print(summaryOf(compiled, path))
}

/** Waits until a slow reader of a pipe has taken it. */
const print = (text: string) => new Promise<void>((done) => process.stdout.write(text, () => done()))

async function compilePath(path: string, limitBytes: number): Promise<CompiledDocument> {
  const { size } = await stat(path)
  const name = basename(path)
  // Told before it is read: what is too large does not come into memory.
  if (size > limitBytes)
    throw new FileError('file-too-large', { name, size: megabytes(size), limit: megabytes(limitBytes) })
  const { compiled } = await compileFile({ bytes: new Uint8Array(await readFile(path)), name, limitBytes })
  return compiled
}

const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10

function tellDiagnostics(compiled: CompiledDocument, path: string): void {
  for (const { code, message, clause, hint } of compiled.diagnostics) {
    process.stderr.write(`${path}${clause ? ` ${clause}` : ''}: ${code}: ${message} ${hint}\n`)
  }
}

function messageOf(error: unknown): string {
  if (error instanceof FileError) {
    const { message, remedy } = describeFileError(error, /^zh/i.test(process.env.LANG ?? '') ? 'zh' : 'en')
    return `${message} ${remedy}`
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file. Check the name and the folder.'
  if (code === 'EISDIR') return 'this is a folder. Name the files in it, such as FOLDER/*.docx.'
  if (code === 'EACCES') return 'this file may not be read by you.'
  return message
}
