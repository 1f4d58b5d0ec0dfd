import { parseArgs } from 'node:util'
import type { CompiledDocument } from '@linchpin/kernels/policy'
import { UsageError } from '../usage-error.ts'
import { compilePath, messageOf, print, readLimit } from './compile-path.ts'
import { summaryOf } from './compile-summary.ts'
import { outputFile } from './output-file.ts'

type Output = (compiled: CompiledDocument, path: string) => Promise<void>

/** `linchpin compile FILE… [--json | --xlsx OUT | --docx OUT | --akn OUT]`: one file that fails does not stop the others. */
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
  const chosen = [values.json, values.xlsx, values.docx, values.akn].filter((value) => value !== undefined)
  if (chosen.length > 1) throw new UsageError('--json, --xlsx, --docx and --akn exclude each other.')
  const several = files.length > 1
  return { files, several, limitBytes: readLimit(values['limit-mb']), output: await outputOf(values, several) }
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
        akn: { type: 'string' },
        'limit-mb': { type: 'string' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** What writes a file is loaded when asked for: most runs write none. */
async function outputOf(values: ReturnType<typeof parse>['values'], several: boolean): Promise<Output> {
  if (values.json) return async (compiled) => print(`${JSON.stringify(compiled)}\n`)
  if (values.xlsx !== undefined) return taskTable('xlsx', values.xlsx, several)
  if (values.docx !== undefined) return taskTable('docx', values.docx, several)
  if (values.akn !== undefined) {
    const { akomaNtoso } = await import('@linchpin/kernels/policy/akoma-ntoso')
    const write = await outputFile('akn', values.akn, several)
    return (compiled, path) => write(path, akomaNtoso(compiled))
  }
  return async (compiled, path) => print(summaryOf(compiled, path))
}

async function taskTable(form: 'xlsx' | 'docx', out: string, several: boolean): Promise<Output> {
  const { taskTableWriter } = await import('./task-table-file.ts')
  return taskTableWriter(form, out, several)
}

function tellDiagnostics(compiled: CompiledDocument, path: string): void {
  for (const { code, message, clause, hint } of compiled.diagnostics) {
    process.stderr.write(`${path}${clause ? ` ${clause}` : ''}: ${code}: ${message} ${hint}\n`)
  }
}
