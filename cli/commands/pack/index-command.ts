import { createHash } from 'node:crypto'
import { type DocumentIndex, documentFindings, indexDocument } from '@linchpin/pack-kit'
import { UsageError } from '../../usage-error.ts'
import { compilePath, messageOf, print, readLimit } from '../compile-path.ts'
import { findingsReport } from './findings-report.ts'
import { exportNameOf, indexSource, isExportName } from './index-source.ts'
import { parsed } from './parsed.ts'

/** `linchpin pack index DOCUMENT-ID FILE [--name NAME]`: the generated TypeScript on standard output. */
export async function indexCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, { name: { type: 'string' } })
  const [id, path, ...rest] = positionals
  if (!id || !path || rest.length > 0) throw new UsageError('name one id and one file: pack index plan-2021 plan.docx.')
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(`the id is ${id}: it takes small letters, digits and hyphens, as plan-2021.`)
  }
  const name = values.name ?? exportNameOf(id)
  if (!isExportName(name)) throw new UsageError(`--name is ${name}: it has to be a free name for a constant, as plan.`)
  try {
    const document = await indexFile(id, path)
    const findings = documentFindings(document)
    if (findings.length > 0) {
      process.stderr.write(findingsReport(findings))
      return 1
    }
    await print(indexSource(document, name))
    return 0
  } catch (error) {
    process.stderr.write(`${path}: ${messageOf(error)}\n`)
    return 1
  }
}

/** The index that the compiler makes of a file now. */
export async function indexFile(id: string, path: string): Promise<DocumentIndex> {
  const compiled = await compilePath(path, readLimit())
  return indexDocument(id, compiled, createHash('sha256').update(compiled.text).digest('hex'))
}
